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

describe('what writers state as a fact', () => {
  test.each([
    ['No breakthrough was reached in the Miami talks.', 'outcome = negative'],
    ['The sides reached a breakthrough in the talks.', 'outcome = positive'],
  ])('%s', (line, slot) => {
    expect(slotsIn('assessment', line)).toEqual([slot]);
  });
});

describe('words alone are no view', () => {
  test.each([
    ['a question', 'Were the talks with Ukraine productive?'],
    ['a heading', '## Productive talks in Miami'],
    ['another subject', 'A productive harvest was reported.'],
    ["another side's aims", 'Ukraine said it wants peace.'],
    ['no judgement', 'The talks with Ukraine went on.'],
  ])('%s', (_, line) => {
    expect(slotsIn('assessment', line)).toEqual([]);
  });
});
