import { describe, expect, test } from 'vitest';
import { cutLong, splitSentences } from '../../../src/text/sentences';

function sentencesOf(text: string): readonly string[] {
  return splitSentences(text).map((span) => text.slice(span.start, span.end));
}

/** Written as one text with ` | ` where sentences part: [what is hard about it, the text]. */
const HARD: readonly (readonly [string, string])[] = [
  ['a title before a name', 'He met Mr. Witkoff in Miami. | They talked for hours.'],
  ['titles of several kinds', 'Dr. Kyslytsia and Sen. Graham spoke. | Gen. Hnatov listened.'],
  ['U.S. before a noun', 'The U.S. Special Envoy arrived. | He left.'],
  ['U.S. at the end', 'The plan was drafted by the U.S. | The Kremlin rejected it.'],
  ['U.S. before a place', 'Talks with the U.S. | In Kyiv, officials waited.'],
  ['U.S. with a hyphen', 'The U.S.-backed plan failed. | It was late.'],
  ['E.U. and U.K.', 'It was backed by the E.U. and the U.K. on Monday.'],
  ['Washington, D.C.', 'The envoys met in Washington, D.C. | They left on Sunday.'],
  ['initials', 'J. D. Vance called. | Steve C. Witkoff answered.'],
  ['an initial in a name', 'Donald J. Trump spoke. | Nobody else did.'],
  ['times of day', 'It began at 3 p.m. | The talks ended at 6 a.m. on Sunday.'],
  ['months', 'On Dec. 21 they met. | On Jan. 3 they will meet again.'],
  ['No.', 'See No. 5 on the list. | It is short.'],
  ['e.g. and i.e.', 'The plan has 20 points, e.g. guarantees, i.e. promises.'],
  ['approx.', 'Kyiv, approx. 3,000 km away, waits.'],
  ['vs.', 'It is talks vs. war. | A choice.'],
  ['a saint', 'He served in St. Petersburg. | Then he moved.'],
  ['decimals', 'Aid of $3.5 billion was agreed. | Another 1.2 million came.'],
  ['a year before a number', 'The war began in 2022. | 12 people were hurt.'],
  ['an address', 'Visit example.com for more. | It is free.'],
  ['a question inside a sentence', '"Really?" he asked. | "Yes," she said.'],
  ['an exclamation inside a sentence', '"Peace now!" the crowd shouted. | Nobody answered.'],
  ['a quotation that ends a sentence', '"We want peace." | He left the room.'],
  ['a quotation of two sentences', 'He said: "We want peace. | We want it now." | Then he left.'],
  ['a stop before the closing mark', 'He said "no." | She said "yes."'],
  ['a quotation after a quotation', '"No more wars," Putin said. | "Treat us with respect."'],
  ['a bracket', '(They met on Friday.) | The next day they rested.'],
  ['dots that go on', 'He paused... and went on. | He left...'],
  ['dots that end', 'Wait… what? | Nothing.'],
  ['a stop before a dash', 'He met Putin. – He did not say more.'],
  ['numbered points', 'Point 5. | Territory. | Point 6. | Guarantees.'],
];

describe('sentences part where a reader would part them', () => {
  test.each(HARD)('%s', (_, written) => {
    const parts = written.split(' | ');
    expect(sentencesOf(parts.join(' '))).toEqual(parts);
  });

  test.each([
    ['glued after a question mark', 'Is it over?Nobody knows.', ['Is it over?', 'Nobody knows.']],
    ['a line break', 'The first line\nThe second line', ['The first line', 'The second line']],
    ['a line break inside a sentence', 'one line\nthat goes on', ['one line\nthat goes on']],
    ['white space around it', '  Peace. \n ', ['Peace.']],
    ['no words', ' \n ', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

test('a text without any stop is cut at spaces into parts that can be read quickly', () => {
  const text = 'word '.repeat(1000).trim();
  const parts = cutLong(text, { start: 0, end: text.length });
  expect(parts.every((part) => part.end - part.start <= 2000)).toBe(true);
  expect(parts.map((part) => text.slice(part.start, part.end)).join(' ')).toBe(text);
  expect(sentencesOf('x'.repeat(4500)).map((part) => part.length)).toEqual([2000, 2000, 500]);
});
