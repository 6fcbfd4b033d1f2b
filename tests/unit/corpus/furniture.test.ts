import { describe, expect, test } from 'vitest';
import { creditOffset } from '../../../src/corpus/caption';
import { isFurniture, isRelatedMark } from '../../../src/corpus/furniture';
import { readLines } from '../../../src/corpus/line';
import { withoutCalls } from '../../../src/corpus/reader-call';

describe('furniture of a page', () => {
  test.each([
    'Home > News > Europe',
    'Politics',
    'Source:',
    'GeopoliticsUS PoliticsUkraine',
    'Tags: Ukraine, Russia',
    '#Talks #Peace',
    '- Relevant hashtags: #Talks, #Peace',
  ])('%s', (text) => expect(isFurniture(text)).toBe(true));

  test.each([
    'Home front: what the talks mean',
    'Politics of a ceasefire',
    'McDonald’s and LinkedIn leave Russia',
    'A source said so.',
    'Talks: #Peace trends online',
    'Ukraine and Russia',
  ])('not: %s', (text) => expect(isFurniture(text)).toBe(false));
});

test.each([
  ['Related Articles', true],
  ['## You may also like', true],
  ['ALSO READ', true],
  ['More from Europe', true],
  ['More from the front line was reported on Sunday, when the delegations met in Miami again', false],
  ['Related talks were held in Geneva', false],
])('"%s" begins links to other articles: %s', (text, expected) => {
  expect(isRelatedMark(text)).toBe(expected);
});

/** A line, and what is left of it. */
test.each<readonly [string, string | null]>([
  ['Your take matters. Do you agree? Share your thoughts below.', null],
  ['Questions for readers: Is it fair? Who decides?', null],
  ['For ongoing coverage,follow our updates as talks continue.', null],
  ['Stay tuned.', null],
  ['They met on Sunday. Follow us for more.', 'They met on Sunday.'],
  ['Read more: Who is who. They met on Sunday.', 'They met on Sunday.'],
  ['They follow our proposals. Is it enough?', 'They follow our proposals. Is it enough?'],
  ['"We listen. Tell us what you want," he said.', '"We listen. Tell us what you want," he said.'],
  ['... and they met again.', '... and they met again.'],
])('without calls to the reader: %s', (text, expected) => {
  const [line] = readLines(`  ${text}`);
  const left = line ? withoutCalls(line) : null;
  expect(left?.text ?? null).toBe(expected);
  if (left) expect(`  ${text}`.slice(left.start, left.end)).toBe(left.text);
});

/** A line, and the caption in front of the picture's credit; null where there is no credit. */
test.each<readonly [string, string | null]>([
  ['Envoys on Sunday. Image courtesy: RNA', 'Envoys on Sunday.'],
  ['Envoys on Sunday | AP Photo/Jo Doe', 'Envoys on Sunday'],
  ['Envoys on Sunday. (Photo by Jo Doe/Agency)', 'Envoys on Sunday.'],
  ['Photo: Example Agency', ''],
  ['*Photo: Example Agency*', ''],
  ['Jo Doe/Getty Images/AFP', ''],
  ['Zelensky/Putin talks are off says AP', null],
  ['Zelensky/Putin talks are off', null],
  ['The picture by Monday was different.', null],
  ['They got credit: nobody walked out.', null],
])('caption of "%s" is "%s"', (text, caption) => {
  const [line] = readLines(text);
  const offset = line ? creditOffset(line) : null;
  expect(offset === null ? null : text.slice(0, offset).trim()).toBe(caption);
});
