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
