import { describe, expect, test } from 'vitest';
import { type Antecedents, attribute } from '../../../src/statements/attribution';
import { readSentences } from '../../../src/statements/sentence';
import { HOSTILE_STRINGS, MOST_TIME } from '../text/hostile-strings';
import { timeOf } from '../time-of';
import { articleOf, BASE, read } from './written-article';

/** Who the last of the sentences is attributed to. */
function saidBy(...lines: readonly string[]): string | null | undefined {
  return read(lines).at(-1)?.attributedTo;
}

describe('somebody named speaks', () => {
  test.each([
    ['before the verb', 'Steve Witkoff said the talks were good.', 'Steve Witkoff'],
    ['by surname', 'Witkoff told reporters on Sunday that the talks went on.', 'Steve Witkoff'],
    ['in another spelling', 'Volodymyr Zelensky warned of delays.', 'Volodymyr Zelenskyy'],
    ['after the quotation', '"We made progress," Umerov said.', 'Rustem Umerov'],
    ['after the verb', '"We made progress," said Umerov.', 'Rustem Umerov'],
    ['with a clause behind', '"We made progress," said Umerov, who leads the delegation.', 'Rustem Umerov'],
    ['before an aside', 'Witkoff, in remarks echoing Umerov, described the talks as good.', 'Steve Witkoff'],
    [
      'in the aside itself',
      "Russia's top foreign policy aide, Yury Ushakov, warned against changes.",
      'Yuri Ushakov',
    ],
    ['about somebody else', 'Zelenskyy said that Witkoff had called him.', 'Volodymyr Zelenskyy'],
    ['in writing', 'Umerov wrote on Telegram that the sides had agreed.', 'Rustem Umerov'],
    ['according to', 'According to Rustem Umerov, the sides agreed on a timeline.', 'Rustem Umerov'],
    ['according to, at the end', 'The sides agreed on a timeline, according to Umerov.', 'Rustem Umerov'],
    ['with a passive verb', 'Trump was told by Putin that the war would end.', 'Vladimir Putin'],
    ['through an office', "Zelenskyy's office said that talks would go on.", "Zelenskyy's office"],
    ['cited as saying', 'The agency cited Yuri Ushakov as saying that nothing helped.', 'Yuri Ushakov'],
    ['in remarks of theirs', "Putin's statements to the BBC drew attention.", 'Vladimir Putin'],
    ['before a title in commas', "Yuri Ushakov, Putin's foreign policy aide, said so.", 'Yuri Ushakov'],
    ['after a verb that opens its clause', 'The talks were good – so says Witkoff.', 'Steve Witkoff'],
    ['not one whose office is named', "Trump's envoy, Steve Witkoff, said so.", 'Steve Witkoff'],
  ])('%s', (_, line, speaker) => {
    expect(saidBy(line)).toBe(speaker);
  });
});

describe('a body or a group speaks', () => {
  test.each([
    ['Kyiv said it would not cede land.', 'Ukraine'],
    ['The talks led nowhere, says the Russian ambassador.', 'Russian ambassador'],
    ['The White House said the meeting would go on.', 'White House'],
    ['The sides agreed on a timeline, according to Reuters.', 'Reuters'],
    ['US and Ukrainian envoys described the talks as productive.', 'US and Ukrainian envoys'],
    ['Six sources said that Russia wants more.', 'Six sources'],
    ['A US official, who asked not to be named, said progress was made.', 'US official'],
  ])('%s', (line, speaker) => {
    expect(saidBy(line)).toBe(speaker);
  });
});

describe('after a nationality a plural is no verb', () => {
  test.each([
    ['calls', 'Kyiv wants to fend off American calls for it to surrender territory.', null],
    ['claims', 'There is no proof of Russian claims about the town.', null],
    ['demands', 'Talks stalled over Ukrainian demands for guarantees.', null],
    ['reports at the end', 'Nobody could confirm the Ukrainian reports.', null],
    [
      'and somebody else speaks',
      'Russian claims that the town fell were false, Umerov said.',
      'Rustem Umerov',
    ],
    ['an object follows the verb', 'The Ukrainian calls it a lie.', 'Ukraine'],
    ['a quotation follows the verb', 'The Russian claims "there is no proof".', 'Russia'],
    ['a country claims', 'Russia claims that the town fell.', 'Russia'],
    ['its people claim', 'Ukrainians claim that the town holds.', 'Ukraine'],
    ['an unmistakable verb', 'The American says no.', 'United States'],
  ])('%s', (_, line, speaker) => {
    expect(saidBy(line)).toBe(speaker);
  });
});

describe('pronouns stand for whom the text named before', () => {
  test.each([
    ['he', ['Rustem Umerov met Steve Witkoff.', 'He said the talks went well.'], 'Rustem Umerov'],
    ['she', ['Yuliia Svyrydenko came.', 'She praised the talks.'], 'Yuliia Svyrydenko'],
    [
      'they',
      ['Steve Witkoff and Rustem Umerov met in Miami.', 'They called the meetings productive.'],
      'Steve Witkoff and Rustem Umerov',
    ],
    [
      'the pair',
      ['Steve Witkoff and Rustem Umerov met in Miami.', 'The pair said more work was needed.'],
      'Steve Witkoff and Rustem Umerov',
    ],
    [
      'a quotation that goes on',
      ['"It was good," Umerov said.', '"We will meet again in January."'],
      'Rustem Umerov',
    ],
    ['nobody, where nobody was named', ['She said nothing.'], null],
  ])('%s', (_, lines, speaker) => {
    expect(saidBy(...lines)).toBe(speaker);
  });
});

describe('a block quotation is signed by the line below it', () => {
  test('by both', () => {
    const signed = read([
      '> "The talks were productive and constructive."',
      '> Joint statement from Steve Witkoff and Rustem Umerov',
    ]);
    expect(signed.map((statement) => statement.attributedTo)).toEqual([
      'Steve Witkoff and Rustem Umerov',
      null,
    ]);
  });
});

describe('otherwise the writer speaks', () => {
  test.each([
    ['nobody says anything', 'The talks took place in Miami.'],
    ['somebody acts', 'Rustem Umerov flew home on Sunday.'],
    ['a body wants something', 'Ukraine wants guarantees.'],
    ['a relative clause', 'Putin, who has said he wants peace, arrived in Moscow.'],
    ['the verb stands inside a quotation', 'A banner read "Putin said no" all day.'],
    ['an unknown office', '"No more wars will follow," the president said.'],
  ])('%s', (_, line) => {
    expect(saidBy(line)).toBeNull();
  });
});

describe('attributing takes no longer on hostile text', () => {
  const before: Antecedents = { single: null, pair: null };
  const more = [
    ['speech in quotations', 'said "a" '.repeat(11_000)],
    ['asides', 'Witkoff, in, said, '.repeat(5300)],
  ] as const;

  test.each([...HOSTILE_STRINGS, ...more])('100 kB of %s', (_, text) => {
    const sentences = readSentences(articleOf([text]), BASE);
    expect(timeOf(() => sentences.map((one) => attribute(one, before, BASE)))).toBeLessThan(MOST_TIME);
  });
});
