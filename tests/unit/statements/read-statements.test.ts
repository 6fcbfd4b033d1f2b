import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../src/statements/read-statements';
import { articleOf, BASE, read, readLast } from './written-article';

describe('an article is read block by block, sentence by sentence', () => {
  const lines = [
    '# Miami talks end. What now?',
    'Steve Witkoff met Mr. Umerov. They talked.',
    '## Next steps',
    '- Guarantees for Ukraine. A timeline.',
    '| Date | December 19, 2025. Miami.',
  ];

  test('titles, headings and table rows stay whole', () => {
    expect(read(lines).map(({ index, kind, block, text }) => [index, kind, block, text])).toEqual([
      [0, 'title', 0, 'Miami talks end. What now?'],
      [1, 'body', 1, 'Steve Witkoff met Mr. Umerov.'],
      [2, 'body', 1, 'They talked.'],
      [3, 'heading', 2, 'Next steps'],
      [4, 'item', 3, 'Guarantees for Ukraine.'],
      [5, 'item', 3, 'A timeline.'],
      [6, 'row', 4, 'Date | December 19, 2025. Miami.'],
    ]);
  });

  test('an article without text has no statements', () => {
    expect(read([])).toEqual([]);
    expect(read(['', ' '])).toEqual([]);
  });
});

describe('what a statement quotes stands on the page word for word', () => {
  const line =
    'In a joint statement,“Talks were ‘productive’,”Witkoff said of the 20\u2011point plan.Then he left.';
  const article = articleOf([line]);
  const statements = readStatements(article, BASE);

  test('the statements themselves', () => {
    expect(statements.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      statements.map((statement) => statement.text),
    );
    expect(statements.map((statement) => statement.text).join('')).toBe(line);
  });

  test.each([
    ['names', ['Witkoff'], () => statements.flatMap((one) => one.mentions)],
    ['quotations', ['Talks were ‘productive’,'], () => statements.flatMap((one) => one.quotations)],
  ] as const)('its %s', (_, expected, parts) => {
    expect(parts().map(({ start, end }) => article.text.slice(start, end))).toEqual(expected);
    expect(parts().map(({ text }) => text)).toEqual(expected);
  });

  test('its slots', () => {
    const statement = readLast('Steve Witkoff called the talks with Ukraine productive.');
    const spans = statement.slots.map(({ start, end }) => statement.text.slice(start, end));
    expect(spans).toEqual(['productive']);
  });
});

describe('terms for retrieval', () => {
  test.each([
    ['in the words of the lexicon', 'The negotiations', ['talks']],
    [
      'names as entities, capitals as their state',
      'Moscow and Zelensky',
      ['@russia', '@volodymyr-zelenskyy'],
    ],
    ['the Kremlin as Russia', 'Kremlin', ['@russia']],
    ['numbers as numbers', 'six sources, 1,200 drones', ['#6', 'source', '#1200', 'drone']],
    ['no dates: days are compared as dates', 'on December 19-21, 2025', []],
    ['no small words, no negators', 'It was not of the', []],
  ])('%s', (_, line, terms) => {
    expect(readLast(line).terms).toEqual(terms);
  });
});

test('whoever a statement is attributed to speaks its quotations', () => {
  expect(readLast('“No more wars,” said Rustem Umerov.').quotations).toMatchObject([
    { text: 'No more wars,', speaker: 'rustem-umerov' },
  ]);
  expect(readLast('A banner read “No more wars” there.').quotations).toMatchObject([{ speaker: null }]);
});
