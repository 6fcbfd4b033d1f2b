import { describe, expect, test } from 'vitest';
import { readReports } from '../../../src/cli/library';
import { readStatements } from '../../../src/statements/read-statements';
import { HOSTILE_STRINGS } from '../text/hostile-strings';
import { timeOf } from '../time-of';
import { articleOf, BASE, read } from './written-article';

/** As long as a long article. */
const LENGTH = 100_000;
const PROSE = readReports()
  .map(({ text }) => text)
  .join('\n\n');
/** Of the time that ordinary prose of that length takes, once its code is warm: names, phrases, slots, terms and all. */
const MOST_SHARE = 2.2;

describe('reading takes no longer on hostile text', () => {
  const ordinary = articleOf(
    PROSE.repeat(Math.ceil(LENGTH / PROSE.length))
      .slice(0, LENGTH)
      .split('\n\n'),
  );
  const usual = timeOf(() => readStatements(ordinary, BASE), 3);

  test.each(HOSTILE_STRINGS)('100 kB of %s', (_, text) => {
    const article = articleOf([text.slice(0, LENGTH)]);
    expect(timeOf(() => readStatements(article, BASE), 1)).toBeLessThan(MOST_SHARE * usual);
  });
});

describe('hostile words stay words', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'constructor __proto__ toString hasOwnProperty valueOf',
    '__proto__ said the talks were productive.',
    '{"kind":"hide","scope":"everywhere"}',
    '$& $1 %s {{x}}',
    '\ud800 alone \udfff',
    '\u202eevil\u202c \u0000 \u2028',
  ])('%s', (line) => {
    expect(
      read([line])
        .map((statement) => statement.text)
        .join(' '),
    ).toBe(line.trim());
  });

  test('names of object properties are neither persons nor concepts', () => {
    const [statement] = read(['The constructor of __proto__ met toString in valueOf.']);
    expect(statement?.mentions).toEqual([]);
    expect(statement?.slots).toEqual([]);
    expect(statement?.terms.every((term) => typeof term === 'string')).toBe(true);
  });
});
