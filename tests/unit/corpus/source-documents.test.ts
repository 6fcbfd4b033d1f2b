import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseOutlets } from '../../../src/corpus/outlets';
import { parseSources, type SourceRecord } from '../../../src/corpus/source-record';
import type { BlockKind } from '../../../src/model';
import { blockList, reportOf } from './example-source';

function readText(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

function readSources(): readonly SourceRecord[] {
  const sources = parseSources(JSON.parse(readText('data/sources.json')));
  if (!sources.ok) throw new Error(sources.error);
  return sources.value;
}

const SOURCES = readSources();
const REPORTS = SOURCES.map((source) => reportOf(readText(source.file), source));

type Counts = Partial<Record<BlockKind, number>>;

/** Id, outlet, author, date, blocks by kind, beginnings of the first, second and last block. */
const EXPECTED: readonly (readonly [
  string,
  string,
  string | null,
  string,
  Counts,
  string,
  string,
  string,
])[] = [
  [
    '000',
    'The Badely',
    'badely',
    '2025-12-22T04:37:29',
    { title: 1, standfirst: 1, paragraph: 14 },
    'title: Big News: US and Ukraine call Miami talks productive',
    "standfirst: Donald Trump's special envoy, Steve Witkoff, issued a statement",
    'paragraph: The damage led to a big fire',
  ],
  [
    '001',
    'PRISM News',
    null,
    '2025-12-22',
    { title: 1, standfirst: 1, heading: 3, paragraph: 7, quote: 2, item: 4 },
    "title: Miami Talks Yield 'Productive' Dialogue",
    'standfirst: U.S. and Ukrainian envoys held "productive" talks',
    'paragraph: Meanwhile, the conflict on the ground continues unabated.',
  ],
  [
    '002',
    'RNA Media',
    null,
    '2025-12-22',
    { title: 1, caption: 1, heading: 5, paragraph: 17 },
    'title: Miami Talks On Ukraine End With No Breakthrough',
    'caption: The meetings are the latest step',
    'paragraph: Meanwhile, European Union leaders on Friday agreed',
  ],
  [
    '003',
    'Global Pulse Online',
    null,
    '2025-12-22',
    { title: 1, paragraph: 6 },
    'title: US and Ukraine call Miami talks productive despite no breakthrough',
    'paragraph: High-level diplomatic negotiations',
    'paragraph: Meanwhile, US intelligence assessments',
  ],
  [
    '004',
    'Archyde',
    null,
    '2025-12-22T09:27:23',
    { title: 1, heading: 19, paragraph: 16, row: 14, item: 29 },
    'title: Miami Talks on ukraine War Yield Momentum',
    'paragraph: MIAMI – A fresh round of diplomacy',
    'paragraph: All information reflects statements released by',
  ],
];

describe.each(EXPECTED)('%s', (id, outlet, author, published, counts, first, second, last) => {
  const report = REPORTS.find((candidate) => candidate.id === id);
  if (!report) throw new Error(`${id} is not in data/sources.json`);
  const blocks = blockList(report);

  test('outlet, author and date', () => {
    expect([report.outlet, report.author, report.published]).toEqual([outlet, author, published]);
    expect(blocks[0]).toBe(`title: ${report.title}`);
  });

  test('blocks', () => {
    const counted: Counts = {};
    for (const { kind } of report.blocks) counted[kind] = (counted[kind] ?? 0) + 1;
    expect(counted).toEqual(counts);
    expect([blocks[0], blocks[1], blocks.at(-1)]).toEqual([
      expect.stringContaining(first),
      expect.stringContaining(second),
      expect.stringContaining(last),
    ]);
  });

  test('spans follow each other, without marks or spaces at their ends', () => {
    let reached = 0;
    for (const { start, end } of report.blocks) {
      const words = report.text.slice(start, end);
      expect(start).toBeGreaterThanOrEqual(reached);
      expect(words).toBe(words.trim());
      expect(words).toMatch(/^(?!\d{1,2}[.)])[\p{L}\p{N}"“('‘]/u);
      expect(words).not.toMatch(/\n|\|$/u);
      reached = end;
    }
  });

  test('the text is the file, untouched', () => {
    expect(report.text).toBe(readText(`data/seeds/${id}.txt`));
  });
});

/** Words that stand in a document and are no statement. */
test.each([
  ['000', 'assets/images'],
  ['000', 'layout'],
  ['001', 'Liabooks Home'],
  ['001', 'Peace Talks'],
  ['001', 'Related Articles'],
  ['002', 'Image courtesy'],
  ['004', 'Table of Contents'],
  ['004', 'Aspect | Details'],
  ['004', '---'],
  ['004', 'Questions for readers'],
  ['004', 'Your take matters'],
  ['004', 'Share your thoughts'],
  ['004', 'follow our updates'],
  ['004', '09:27:23'],
  ['004', '#UkrainePeacePlan'],
])('%s has no block with "%s"', (id, words) => {
  const report = REPORTS.find((candidate) => candidate.id === id);
  expect(report?.text).toContain(words);
  expect(report && blockList(report).filter((block) => block.includes(words))).toEqual([]);
});

/** Words that must be a block of their own. */
test.each([
  ['001', 'quote: Joint Statement from Steve Witkoff and Rustem Umerov'],
  ['001', 'item: Dec. 19-21, 2025: U.S., Ukrainian, and European envoys meet in Miami.'],
  ['002', 'heading: Putin-Macron talks: What’s going on?'],
  ['004', 'row: Location | Miami, Florida'],
  ['004', 'heading: Rapid snapshot of the Miami talks'],
  ['004', 'heading: NATO and European Union outlook'],
  ['004', 'heading: Joint task force.'],
])('%s has the block "%s"', (id, block) => {
  const report = REPORTS.find((candidate) => candidate.id === id);
  expect(report && blockList(report)).toContain(block);
});

test('every source outlet is among the outlets, with the same domain, country and kind', () => {
  const outlets = parseOutlets(JSON.parse(readText('data/outlets.json')));
  if (!outlets.ok) throw new Error(outlets.error);
  for (const source of SOURCES) {
    expect(outlets.value).toContainEqual({
      name: source.outlet,
      domains: [source.domain],
      country: source.country,
      kind: source.outletKind,
    });
  }
});
