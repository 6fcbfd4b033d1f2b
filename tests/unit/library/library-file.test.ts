import { describe, expect, test } from 'vitest';
import { buildLibraryFile, readReports } from '../../../src/cli/library';
import { inEnglish } from '../../../src/cli/word-files';
import { LIBRARY_VERSION, type LibraryFile } from '../../../src/library/library';
import { loadLibrary } from '../../../src/library/load-library';

const FILE = buildLibraryFile();
const DATA = JSON.parse(FILE) as LibraryFile;

function errorOf(text: string): string {
  const loaded = loadLibrary(text);
  return loaded.ok ? '' : inEnglish(loaded.error);
}

describe('the library that Crossread ships with', () => {
  test('is the same bytes for the same data', () => {
    expect(buildLibraryFile()).toBe(FILE);
  });

  test('holds every report, its text untouched, with its statements word for word', () => {
    expect(DATA.reports.map(({ report }) => report)).toEqual(readReports());
    for (const { report, statements } of DATA.reports) {
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.map(({ start, end }) => report.text.slice(start, end))).toEqual(
        statements.map(({ text }) => text),
      );
    }
  });

  test('is read again as it was built', () => {
    const loaded = loadLibrary(FILE);
    if (!loaded.ok) throw new Error(inEnglish(loaded.error));
    expect(loaded.value.reports).toEqual(DATA.reports);
    expect(loaded.value.statements).toHaveLength(DATA.reports.flatMap(({ statements }) => statements).length);
    expect(loaded.value.base.knowledge).toEqual(DATA.knowledge.knowledge);
  });

  test('finds each statement by each of its terms', () => {
    const loaded = loadLibrary(FILE);
    if (!loaded.ok) throw new Error(inEnglish(loaded.error));
    const { statements, postings } = loaded.value;
    for (const [position, { terms }] of statements.entries()) {
      for (const term of terms) expect(postings.get(term)).toContain(position);
    }
  });
});

describe('what cannot be read whole is refused with what to do', () => {
  const changed = (change: object) => JSON.stringify({ ...DATA, ...change });

  test.each([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['cut off', FILE.slice(0, FILE.length / 2)],
    ['no object', 'null'],
    ['a list', '[]'],
    ['another format', changed({ format: 'something-else' })],
    ['no reports', changed({ reports: undefined })],
    ['reports that are none', changed({ reports: [null] })],
    ['reports without statements', changed({ reports: [{ report: {} }] })],
    ['no knowledge', changed({ knowledge: null })],
    ['knowledge that is none', changed({ knowledge: {} })],
  ])('%s', (_, text) => {
    expect(errorOf(text)).toMatch(/can't be read.*Reinstall or update Crossread/u);
  });

  test.each([
    ['older', LIBRARY_VERSION - 1],
    ['newer', LIBRARY_VERSION + 1],
    ['odd', '__proto__'],
  ])('a version that is %s', (_, version) => {
    const error = errorOf(changed({ version }));
    expect(error).toContain(`version ${version}`);
    expect(error).toContain(`version ${LIBRARY_VERSION}`);
    expect(error).toContain('Reinstall or update Crossread');
  });
});
