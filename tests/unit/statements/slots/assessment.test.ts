import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('views that quoted parties take', () => {
  test.each([
    ['Witkoff said the talks with Ukraine were productive.', 'talks:ukraine = positive (steve-witkoff)'],
    ['Putin said there would be no more wars.', 'russia-aims = positive (vladimir-putin)'],
    [
      'US intelligence reports say Putin wants to seize all of Ukraine.',
      'russia-aims = negative (us-intelligence)',
    ],
    ['Zelenskyy said Russia does not want peace.', 'russia-aims = negative (volodymyr-zelenskyy)'],
  ])('%s', (line, slot) => {
    expect(slotsIn('assessment', line)).toEqual([slot]);
  });

  test('"productive" of two meetings by one man are two views', () => {
    const [ukraine] = slotsIn(
      'assessment',
      'Witkoff called the talks with the Ukrainian delegation productive.',
    );
    const [russia] = slotsIn('assessment', 'Witkoff called the talks with Kirill Dmitriev productive.');
    expect(ukraine).toMatch(/^talks:ukraine = positive/u);
    expect(russia).toMatch(/^talks:russia = positive/u);
  });

  test('"not constructive" is the opposite, not the same word', () => {
    expect(slotsIn('assessment', 'Ushakov said the changes made the talks not constructive.')).toEqual([
      expect.stringMatching(/^talks:\w+ = negative \(yuri-ushakov\)$/u),
    ]);
  });
});

/** What comes before each line, so that it is about the talks in Miami. */
const TALKS = 'Envoys ended three days of talks in Miami on Sunday.';

describe('the talks are judged in many words', () => {
  test.each([
    // favourable
    ['For Rubio, the Miami round was a success.', 'positive (marco-rubio)'],
    ['Both delegations expressed satisfaction with the Miami talks.', 'positive (delegations)'],
    ['Umerov said the sides had made a good bit of headway.', 'positive (rustem-umerov)'],
    ['Umerov said the weekend was time well spent.', 'positive (rustem-umerov)'],
    ['Far from being a waste of time, Witkoff said, the meetings were useful.', 'positive (steve-witkoff)'],
    ['Kellogg praised the Miami meetings.', 'positive (keith-kellogg)'],
    // unfavourable
    ['Ushakov called the Miami proposals a dead end.', 'negative (yuri-ushakov)'],
    ['Ushakov gave the Miami drafts short shrift.', 'negative (yuri-ushakov)'],
    ['The meetings led nowhere, Sikorski said.', 'negative (radoslaw-sikorski)'],
    ['The Miami talks were anything but helpful, Ushakov said.', 'negative (yuri-ushakov)'],
    ["In the Kremlin's view the Miami talks produced nothing of substance.", 'negative (kremlin)'],
    ['Medvedev dismissed the Miami meetings as pointless.', 'negative (dmitry-medvedev)'],
  ])('%s', (line, view) => {
    expect(slotsIn('assessment', TALKS, line)).toEqual([expect.stringMatching(/^talks:/u)]);
    expect(slotsIn('assessment', TALKS, line)[0]).toContain(`= ${view}`);
  });
});

describe('so are the aims of Russia', () => {
  test.each([
    ['Putin promised that Russia would not attack any other country.', 'positive (vladimir-putin)'],
    ['Lavrov assured Europe that Russia had no intention of attacking it.', 'positive (sergey-lavrov)'],
    ['The Kremlin denied that Putin wants to seize all of Ukraine.', 'positive (kremlin)'],
    ["In Trump's view, Putin is ready to make a deal.", 'positive (donald-trump)'],
    ['Moscow, Witkoff wrote, was sincere about peace.', 'positive (steve-witkoff)'],
    [
      'Putin has never abandoned his goal of capturing all of Ukraine, Zelenskyy said.',
      'negative (volodymyr-zelenskyy)',
    ],
    ['Zelenskyy said Russia was only playing for time.', 'negative (volodymyr-zelenskyy)'],
    ['Kallas doubts that Moscow is serious about peace.', 'negative (kaja-kallas)'],
    ['Stubb saw no sign of a Russian wish to end the war.', 'negative (alexander-stubb)'],
    ["Merz said Putin's aim was to rebuild the Soviet empire.", 'negative (friedrich-merz)'],
  ])('%s', (line, view) => {
    expect(slotsIn('assessment', line)).toEqual([`russia-aims = ${view}`]);
  });
});

describe('whose view it is, where nobody says it in so many words', () => {
  test.each([
    ['in a phrase', "The Miami talks were, in Moscow's reading, of no help.", 'russia'],
    ['before a colon', 'Umerov: Miami talks went well', 'rustem-umerov'],
    ['of judging', 'A waste of time: that is how Slutsky sees the Miami talks.', 'leonid-slutsky'],
    [
      'unknown by name',
      'A think tank in Vilnius said the Miami talks led nowhere.',
      'a think tank in vilnius',
    ],
  ])('%s', (_, line, holder) => {
    expect(slotsIn('assessment', TALKS, line)).toEqual([expect.stringContaining(`(${holder})`)]);
  });
});

describe('what is judged', () => {
  test('changes to a plan are no meeting', () => {
    const line = 'The amendments do not improve the chances of peace, Ushakov said.';
    expect(slotsIn('assessment', TALKS, line)).toEqual(['talks:changes = negative (yuri-ushakov)']);
  });
});

describe('words alone are no view', () => {
  test.each([
    ['a question', 'Were the talks with Ukraine productive?'],
    ['a heading', '## Productive talks in Miami'],
    ['another subject', 'A productive harvest was reported.'],
    ["another side's aims", 'Ukraine said it wants peace.'],
    ['no judgement', 'The talks with Ukraine went on.'],
    ['a hope', 'Umerov hopes for productive talks in Miami.'],
    ['an expectation', 'Umerov expects constructive work in Miami.'],
    ['a condition', 'If the talks prove useful, Rubio said, another round could follow.'],
    ['what comes short of it', 'Zelenskyy stopped short of calling the talks a success.'],
    ['both poles', 'The Miami talks brought progress and were a waste of time, Rubio said.'],
    ['a meeting of others', "Trump called the meeting with Syria's president productive."],
    ['a call with others', 'Trump described the talks with Turkey as very good.'],
    ['another place and time', 'After Geneva in November, Rubio had spoken of a productive day.'],
    ['another matter', 'The exchange of prisoners was a success, Umerov said.'],
    ["a condition of Russia's aims", 'If Russia is serious about peace, it must stop shelling, Sybiha said.'],
    ['a wish put to Russia', 'Zelenskyy urged Putin to show that he wants peace.'],
    ['an accusation of others', 'Putin accused the West of playing for time.'],
    ['aims of others', 'Kyiv is playing for time, Lavrov said.'],
  ])('%s', (_, line) => {
    expect(slotsIn('assessment', line)).toEqual([]);
  });
});
