import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

const TALKS = 'US and Ukrainian envoys met in Miami on Sunday.';
const STRIKE = 'Drones hit two ships at a terminal in the Krasnodar region.';
const LEAK = 'A 28-point US plan leaked in November.';
const CALL = 'Macron wants to speak with Putin again.';
const MONEY = 'The European Union found 90 billion euros for Ukraine.';

describe('which answer a sentence gives', () => {
  test.each([
    ['word for word', [TALKS, 'The talks brought no breakthrough.'], 'outcome = no breakthrough'],
    ['in other words', [TALKS, 'The envoys went home empty-handed.'], 'outcome = no breakthrough'],
    ['the other', [TALKS, 'The envoys sealed a breakthrough.'], 'outcome = a breakthrough'],
    ['of a pronoun', [STRIKE, 'Everyone on board was brought to safety.'], 'crew = safe'],
    ['in any order', [STRIKE, 'In hospital with burns are three of the sailors.'], 'crew = harmed'],
    ['by a person for his side', [CALL, 'The Kremlin chief is happy to talk.'], 'putin-macron = willing'],
    ['of terms', [MONEY, 'Kyiv is to pay no interest on it.'], 'loan-interest = interest-free'],
    ['with an idiom', [LEAK, 'It sent shivers through Kyiv.'], 'leak-reception = with alarm'],
  ])('%s', (_, lines, answer) => {
    expect(slotsIn('fact', ...lines)).toContain(answer);
  });
});

describe('a negation gives of two answers the other', () => {
  test.each([
    ['not', [STRIKE, 'The sailors were not hurt.'], 'crew = safe'],
    ['nobody, far away', [STRIKE, 'Nobody among the sailors of the two ships was hurt.'], 'crew = safe'],
    ['a verb of refusing', [MONEY, 'They refused to use frozen Russian assets.'], 'frozen-assets = not used'],
    ['twice is none', [CALL, 'Putin has not refused to talk to Macron.'], 'putin-macron = willing'],
  ])('%s', (_, lines, answer) => {
    expect(slotsIn('fact', ...lines)).toContain(answer);
  });
});

describe('of two answers in a sentence', () => {
  test.each([
    ['the closer one', [LEAK, 'The plan favours Russia, many in Ukraine said.'], ['plan-tilt = Russia']],
    ['the one that outweighs', [STRIKE, 'Most sailors were rescued, but two died.'], ['crew = harmed']],
  ])('%s counts', (_, lines, answers) => {
    expect(slotsIn('fact', ...lines).filter((one) => /plan-tilt|crew/u.test(one))).toEqual(answers);
  });
});

describe('nothing is answered by', () => {
  test.each([
    ['a question', [TALKS, 'Did the talks bring a breakthrough?']],
    ['a hope', [TALKS, 'Umerov hoped for a breakthrough.']],
    ['a condition', [MONEY, 'If the EU used frozen Russian assets, Moscow would sue.']],
    ['a wish', ['Zelenskyy would like to see a three-way meeting of the US, Russia and Ukraine.']],
    ['a guess', [LEAK, 'Whether the plan favours Russia is unclear.']],
    ['another country', ['Armenia and Azerbaijan did not agree on a ceasefire.']],
    ['another thing of that name', [TALKS, 'Doctors in Kyiv hailed a breakthrough in treating burns.']],
    ['other money', ['Poland offers refugees interest-free loans.']],
    ['another crew', ['The crew of a ferry that ran aground off Odesa is safe.']],
  ])('%s', (_, lines) => {
    expect(slotsIn('fact', ...lines)).toEqual([]);
  });
});

describe('what is only talked of', () => {
  const MET = 'US, Ukrainian and Russian envoys met in Miami on Sunday.';
  const formatIn = (told: string) => slotsIn('fact', MET, told).filter((one) => one.startsWith('format'));

  test.each([
    [
      'not discussed',
      'A meeting of Russia, Ukraine and the United States at one table is not being discussed.',
    ],
    [
      'not discussed, as somebody says',
      'A meeting with Russia and Ukraine at one table, Peskov said, is not discussed.',
    ],
    ['not planned', 'A meeting of Russians and Ukrainians in one room was not planned.'],
    ['none planned', 'No meeting of Russia and Ukraine at one table is planned.'],
    ['none agreed', 'No meeting of Russia and Ukraine in the same room has been agreed.'],
    ['not agreed', 'A session of Russia and Ukraine at one table has not been agreed.'],
    ['ruled out', 'A session of Russia and Ukraine in one room was ruled out.'],
    ['ruled out, by somebody', 'The Kremlin ruled out sitting with Russia and Ukraine at the same table.'],
    ['possible', 'Russia and Ukraine could sit down in the same room.'],
    ['refused', 'Russia refused to sit with Ukraine at one table.'],
    ['proposed', 'Washington proposed a joint session with Russia and Ukraine.'],
    ['an idea', 'The idea of Russia and Ukraine in the same room was floated.'],
    ['the other, planned', 'Separate talks with the Russians are planned.'],
    ['the other, not planned', 'No separate talks with the Russians are planned.'],
    ['the other, possible', 'Separate talks with the Russians could follow.'],
    ['the other, proposed', 'Moscow had proposed separate talks with the Russians.'],
    ['the other, ruled out', 'Separate talks with the Russians were ruled out.'],
  ])('%s: did not take place, nor did its opposite', (_, told) => {
    expect(formatIn(told)).toEqual([]);
  });

  test.each([
    ['together', 'The Russian and Ukrainian delegations sat at one table.', 'together'],
    ['apart', 'The talks with Russia were held separately.', 'apart'],
    ['not together', 'Russia and Ukraine did not sit in the same room.', 'apart'],
    ['none together', 'No trilateral session with the Russians took place.', 'apart'],
    [
      'apart, and what is talked of beside it',
      'The Russians were met separately, and a meeting with Russia and Ukraine at one table is not being discussed.',
      'apart',
    ],
  ])('%s: took place', (_, told, format) => {
    expect(formatIn(told)).toEqual([`format = ${format}`]);
  });

  test.each([
    ['a breakthrough that could come', TALKS, 'A breakthrough could be reached.', []],
    ['one that could not', TALKS, 'A breakthrough could not be reached.', ['outcome = no breakthrough']],
    ['a truce that could', TALKS, 'A Christmas truce could be agreed.', []],
    ['a truce that has not been', TALKS, 'A Christmas truce has not been agreed.', ['truce = not agreed']],
    ['a rescue that could', STRIKE, 'The crew could be evacuated.', []],
    ['one that could not', STRIKE, 'Not all of the sailors could be brought to safety.', ['crew = harmed']],
    ['a loan proposed', MONEY, 'An interest-free loan was proposed.', []],
    ['a use proposed', MONEY, 'The use of frozen Russian assets was proposed.', []],
    [
      'a use ruled out',
      MONEY,
      'The use of frozen Russian assets was ruled out.',
      ['frozen-assets = not used'],
    ],
  ])('%s: %s %s', (_, lead, told, answers) => {
    expect(slotsIn('fact', lead, told)).toEqual(answers);
  });

  test.each([
    ['planned', 'No seat for the Europeans at the table is planned.', []],
    ['so', 'No Europeans were at the table.', ['europe = absent']],
  ])('nor is who is at the table answered by what is only %s', (_, told, answers) => {
    expect(slotsIn('attendance', MET, told)).toEqual(answers);
  });
});
