import { describe, expect, test } from 'vitest';
import { isSameReport } from '../../../src/library/same-report';
import { readStatements } from '../../../src/statements/read-statements';
import { FILLER, libraryOf } from '../compare/written-library';
import { articleOf, BASE } from '../statements/written-article';

const URL = 'https://www.example.org/2025/12/talks';

function isSame(
  page: { readonly lines: readonly string[]; readonly url?: string },
  report = { lines: FILLER, url: URL },
) {
  const [indexed] = libraryOf(report).reports;
  if (!indexed) throw new Error('The library holds no report.');
  const article = { ...articleOf(page.lines), url: page.url ?? null };
  return isSameReport(article, readStatements(article, BASE), indexed);
}

describe('by address, whatever the text', () => {
  const lines = ['Quite another text.'];

  test.each([
    ['the same', URL, true],
    ['without www', 'https://example.org/2025/12/talks', true],
    ['unsafe', 'http://www.example.org/2025/12/talks', true],
    ['in capitals', 'https://WWW.Example.ORG/2025/12/talks'.replace('WWW.', 'www.'), true],
    ['with a slash', `${URL}/`, true],
    ['with campaign tags', `${URL}?utm_source=x&fbclid=y`, true],
    ['with a fragment', `${URL}#comments`, true],
    ['another article', 'https://www.example.org/2025/12/talks-2', false],
    ['another host', 'https://www.example.com/2025/12/talks', false],
    ['another page of one script', `${URL}?p=12110`, false],
    ['no address', '', false],
    ['no web address', 'file:///2025/12/talks', false],
  ])('%s', (_, url, expected) => {
    expect(isSame({ lines, url })).toBe(expected);
  });

  test('a script tells its pages apart by their number', () => {
    const report = { lines: FILLER, url: 'https://example.org/?p=12110' };
    expect(isSame({ lines, url: 'https://example.org/?p=12110&utm_source=x' }, report)).toBe(true);
    expect(isSame({ lines, url: 'https://example.org/?p=12111' }, report)).toBe(false);
  });
});

describe('by text, wherever it stands', () => {
  test.each([
    ['the same', FILLER, true],
    ['in other marks and capitals', FILLER.map((line) => `“${line.toUpperCase()}”`), true],
    ['with advertisements between', FILLER.flatMap((line) => [line, 'Subscribe to our letter now.']), true],
    ['its beginning', FILLER.slice(0, 5), true],
    ['a few sentences quoted', [...FILLER.slice(0, 4), 'One.', 'Two.', 'Three.', 'Four.', 'Five.'], false],
    ['one sentence and no more', FILLER.slice(0, 1), false],
    ['nothing', [], false],
    ['nothing but marks', ['—', '…', '***', '!', '?'], false],
  ])('%s', (_, lines, expected) => {
    expect(isSame({ lines })).toBe(expected);
  });
});
