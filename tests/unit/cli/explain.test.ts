import { describe, expect, test } from 'vitest';
import { explain, findSentence } from '../../../src/cli/explain';
import { explanationText } from '../../../src/cli/explain-text';
import { trail } from '../../../src/engine';
import { FILLER, libraryOf } from '../compare/written-library';
import { articleOf } from '../statements/written-article';

const PAGE = articleOf([
  '# Envoys leave Miami',
  'Steve Witkoff and Rustem Umerov ended three days of talks in Miami on security guarantees for Ukraine.',
  'Former President Donald Trump “welcomed” the talks in Miami.',
]);
const LIBRARY = libraryOf(
  {
    lines: [
      'Steve Witkoff and Rustem Umerov ended three days of talks in Miami on security guarantees for Ukraine.',
      'US President Donald Trump spoke of the weather.',
      'Mr Umerov flew home to Kyiv.',
    ],
  },
  { lines: FILLER },
);
const TRAIL = trail(PAGE, LIBRARY);

function explained(id: number) {
  const statement = TRAIL.reading.statements[id - 1];
  if (!statement) throw new Error(`The page has no sentence ${id}.`);
  return explain('page.html', PAGE, statement, TRAIL, LIBRARY);
}

describe('which sentence is meant', () => {
  test.each([
    ['its number', '2', 2],
    ['words of it', 'three days of talks', 2],
    ['in any case and with any quotation marks', 'trump "welcomed"  the TALKS', 3],
  ])('%s', (_, asked, id) => {
    expect(findSentence(TRAIL.reading, asked)).toMatchObject({ ok: true, value: { index: id - 1 } });
  });

  test.each([
    ['a number too high', '9', 'there is no such sentence; they count from 1 to 3'],
    ['zero', '0', 'there is no such sentence'],
    ['words nowhere on the page', 'a parrot', 'no sentence holds these words'],
    ['words of two sentences', 'talks in Miami', 'name one by its number: 2, 3'],
    ['nothing', ' ', 'no sentence holds these words'],
  ])('%s is told in one line', (_, asked, reason) => {
    const found = findSentence(TRAIL.reading, asked);
    const error = found.ok ? '' : found.error;
    expect(error).toContain(reason);
    expect(error).not.toContain('\n');
  });
});

describe('the trail of a sentence', () => {
  test('names the slots read in it, with their words', () => {
    expect(explained(3).slots).toContainEqual({
      family: 'status',
      key: 'donald-trump:us-president',
      value: 'former',
      holder: null,
      words: 'Former President Donald Trump',
    });
  });

  test('has every report, also one where nothing came near', () => {
    expect(explained(2).reports.map(({ source }) => source)).toEqual(['r1', 'r2']);
    expect(explained(2).reports[1]?.candidates).toEqual([]);
  });

  test('shows what a reader is shown first, with rule, confidence and reason', () => {
    const [best] = explained(2).reports[0]?.candidates ?? [];
    expect(best).toMatchObject({ sentence: 1, relation: 'corroborates', rule: 'support', dropped: null });
    expect(best?.why).not.toBe('');
  });

  test('gives a reason for all that is dropped, and nothing twice', () => {
    const { candidates = [] } = explained(2).reports[0] ?? {};
    const dropped = candidates.filter((one) => one.dropped !== null);
    expect(dropped.length).toBeGreaterThan(0);
    expect(dropped.every((one) => (one.dropped ?? '').length > 3)).toBe(true);
    const keys = candidates.map((one) => JSON.stringify(one));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('carries the note from the public record', () => {
    expect(explained(3).reference).toHaveLength(1);
    expect(explained(2).reference).toEqual([]);
  });
});

test('for a terminal: the sentence, its slots, and each report with what is shown and dropped', () => {
  const lines = explanationText(explained(3)).split('\n');
  expect(lines[0]).toBe('Sentence 3, body: Former President Donald Trump “welcomed” the talks in Miami.');
  expect(lines).toContain('  status: donald-trump:us-president = former (“Former President Donald Trump”)');
  expect(lines).toContainEqual(expect.stringMatching(/^r1, Outlet 1: 1 shown, \d+ dropped$/u));
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}\+ conflicts between outlets \[status 0\.\d+\]$/u),
  );
  expect(lines).toContain('r2, Outlet 2: 0 shown, 0 dropped');
  expect(lines).toContain('Against the public record:');
});
