import { describe, expect, test } from 'vitest';
import { FILLER, readingOf } from './written-library';

describe('what a page names besides people', () => {
  const page = [
    'US and Ukrainian envoys spoke of a 20-point plan at their talks in Miami.',
    'The National Security and Defence Council met in Kyiv, and the Council alone decided.',
    'The Kremlin said that Russia had not seen the 20-point plan.',
    'NATO and France were pleased.',
  ];
  const report = [
    'The 20-point plan is nearly ready.',
    'Umerov said: "The 20-point plan is a good basis."',
    'The Kremlin said it was waiting.',
    ...FILLER,
  ];
  const { named, people } = readingOf(page, [report]);
  const text = `${page.join('\n')}\n`;

  test('documents, meetings and bodies, in order; no country, no place, no body that all know, nobody', () => {
    expect(named.map(({ kind, entity }) => `${kind} ${entity}`)).toEqual([
      'document 20-point-plan',
      'meeting miami-talks-2025-12-19',
      'body nsdc',
      'body kremlin',
    ]);
    expect(people).toEqual([]);
  });

  test('with every place where they are named; "the Council" alone names none', () => {
    expect(named.map(({ mentions }) => mentions.map(({ span }) => text.slice(span.start, span.end)))).toEqual(
      [
        ['20-point plan', '20-point plan'],
        ['talks in Miami'],
        ['National Security and Defence Council'],
        ['The Kremlin'],
      ],
    );
  });

  test('with what is said of a document, very words first, and of a body only what it says', () => {
    expect(named.map(({ here, elsewhere }) => [here, elsewhere.map((one) => one.sourceStatement)])).toEqual([
      [
        [2, 0],
        [1, 0],
      ],
      [[0], []],
      [[], []],
      [[2], [2]],
    ]);
  });
});
