import { describe, expect, test } from 'vitest';
import { readLibraryFile } from '../../src/cli/library';
import { inEnglish } from '../../src/cli/word-files';
import { compare } from '../../src/engine';
import { openLibrary } from '../../src/library/load-library';
import type { Article, Reading } from '../../src/model';
import { articleOf } from './statements/written-article';

const LIBRARY = openLibrary(readLibraryFile());
const IDS = LIBRARY.reports.map(({ report }) => report.id);

/** A page of our own on the talks that the library is about. */
const PAGE = [
  '# Miami talks on Ukraine end',
  'Steve Witkoff and Rustem Umerov called the talks in Miami "productive and constructive" on Sunday.',
  "Kremlin aide Yuri Ushakov said changes to Trump's plan would not improve the prospects for peace.",
  'Kirill Dmitriev also met Jared Kushner in Florida.',
];

/** Ids of all reports that any part of a reading names. */
function namedIn(reading: Reading): ReadonlySet<string> {
  return new Set([
    ...reading.comparedWith,
    ...reading.findings.map((finding) => finding.source),
    ...reading.leavesOut.flatMap((omission) => [omission.source, ...omission.sources]),
    ...reading.people.flatMap((person) => person.elsewhere.map((one) => one.source)),
  ]);
}

describe('a report is never compared with itself', () => {
  test.each(LIBRARY.reports.map(({ report }) => [report.id, report] as const))('report %s', (id, report) => {
    const elsewhere: Article = { ...report, url: 'https://mirror.example/copy' };
    expect(compare(report, LIBRARY).comparedWith).toEqual(IDS.filter((other) => other !== id));
    expect(namedIn(compare(elsewhere, LIBRARY))).not.toContain(id);
  });

  test('known by its address alone, whatever its text', () => {
    for (const { report } of LIBRARY.reports) {
      if (report.url === null) continue;
      const page = { ...articleOf(PAGE), url: `${report.url}#top` };
      expect(namedIn(compare(page, LIBRARY))).not.toContain(report.id);
    }
  });
});

describe('what a page is compared with', () => {
  test('is every report, unless the caller leaves some out', () => {
    expect(compare(articleOf(PAGE), LIBRARY).comparedWith).toEqual(IDS);
    const [first, second, ...rest] = IDS as [string, string, ...string[]];
    const reading = compare(articleOf(PAGE), LIBRARY, [first, second, 'no-such-report']);
    expect(reading.comparedWith).toEqual(rest);
    expect(namedIn(reading)).not.toContain(first);
    expect(namedIn(reading)).not.toContain(second);
  });

  test('is counted in reports, outlets and days', () => {
    const reports = LIBRARY.reports.map(({ report }) => report);
    const days = reports.flatMap(({ published }) => published?.slice(0, 10) ?? []).toSorted();
    expect(compare(articleOf(PAGE), LIBRARY).compared).toEqual({
      ofSameEvent: 5,
      reports: reports.length,
      outlets: new Set(reports.map(({ outlet }) => outlet)).size,
      from: days[0],
      to: days.at(-1),
    });
  });

  test('may be nothing at all', () => {
    const reading = compare(articleOf(PAGE), LIBRARY, IDS);
    expect(reading.findings).toEqual([]);
    expect(reading.leavesOut).toEqual([]);
    expect(reading.compared).toEqual({ ofSameEvent: null, reports: 0, outlets: 0, from: '', to: '' });
  });
});

describe('every reading', () => {
  const readings = [articleOf(PAGE), ...LIBRARY.reports.map(({ report }) => report)].map(
    (article) => [article.title, article, compare(article, LIBRARY)] as const,
  );

  test.each(readings)('points into the texts: %s', (_, article, reading) => {
    for (const finding of reading.findings) {
      const there = LIBRARY.reports.find(({ report }) => report.id === finding.source);
      const theirs = there?.statements[finding.sourceStatement];
      const mine = reading.statements[finding.statement];
      expect(article.text.slice(finding.pageSpan.start, finding.pageSpan.end)).not.toBe('');
      expect(there?.report.text.slice(finding.sourceSpan.start, finding.sourceSpan.end)).not.toBe('');
      expect(finding.pageSpan.start).toBeGreaterThanOrEqual(mine?.start ?? Infinity);
      expect(finding.sourceSpan.start).toBeGreaterThanOrEqual(theirs?.start ?? Infinity);
    }
  });

  test.each(readings)('is sure, and says why in a line: %s', (_, __, reading) => {
    for (const finding of reading.findings) {
      expect(finding.confidence).toBeGreaterThanOrEqual(0.8);
      expect(finding.confidence).toBeLessThanOrEqual(1);
      expect(inEnglish(finding.why).split(/\s+/u).length).toBeLessThanOrEqual(25);
      expect(finding.between === null).toBe(finding.relation === 'corroborates');
    }
  });

  test.each(readings)('counts at least one origin and no more than reports: %s', (_, __, reading) => {
    for (const one of reading.corroborations) {
      expect(one.origins).toBeGreaterThanOrEqual(1);
      expect(one.origins).toBeLessThanOrEqual(one.reports);
      expect(one.outlets).toBeLessThanOrEqual(one.reports);
    }
  });

  test.each(readings)('comes out the same again: %s', (_, article, reading) => {
    expect(compare(article, LIBRARY)).toEqual(reading);
  });

  test('survives being sent as a message', () => {
    for (const [, , reading] of readings)
      expect(structuredClone(reading)).toEqual(JSON.parse(JSON.stringify(reading)));
  });
});

describe('a page on the topic', () => {
  const reading = compare(articleOf(PAGE), LIBRARY);

  test('is corroborated, and names its people with their roles', () => {
    expect(reading.corroborations.map((one) => one.statement)).toContain(1);
    expect(reading.people.map((person) => person.name)).toEqual([
      'Steve Witkoff',
      'Rustem Umerov',
      'Yuri Ushakov',
      'Donald Trump',
      'Kirill Dmitriev',
      'Jared Kushner',
    ]);
    expect(reading.people[0]?.role).toBe('US special envoy');
  });
});

describe('pages with nothing to say', () => {
  test.each<readonly [string, readonly string[]]>([
    ['no text', []],
    ['blank', ['', '   ']],
    [
      'another topic',
      ['# Wheat harvest', 'Farmers harvested more wheat than ever before.', 'Bread got cheaper.'],
    ],
    ['marks only', ['—', '…', '"', '““””']],
  ])('%s', (_, lines) => {
    const reading = compare(articleOf(lines), LIBRARY);
    expect(reading.findings).toEqual([]);
    expect(reading.corroborations).toEqual([]);
    expect(reading.people).toEqual([]);
    expect(reading.self).toEqual([]);
    expect(reading.reference).toEqual([]);
  });
});

describe('hostile text stays text', () => {
  test.each([
    '<img src=x onerror=alert(1)> said the talks in Miami were productive.',
    '"><script>alert(document.cookie)</script>',
    '__proto__ constructor toString valueOf hasOwnProperty',
    'NATO Secretary General <b>Jens Stoltenberg</b> spoke.',
    '\u202ereversed\u202c \u0000 null',
    '($&) $1 %s {{x}} \\d+ (a+)+$',
  ])('%s', (line) => {
    const article = articleOf([line, ...PAGE]);
    const reading = compare(article, LIBRARY);
    expect(reading.statements[0]?.text).toBe(line);
    expect(reading.statements.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      reading.statements.map((statement) => statement.text),
    );
  });
});

test('the page is left as it is', () => {
  const article = articleOf(PAGE);
  const before = structuredClone(article);
  compare(article, LIBRARY);
  expect(article).toEqual(before);
});
