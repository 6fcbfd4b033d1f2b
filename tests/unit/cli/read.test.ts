import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../../src/cli/explain';
import { readLibraryFile } from '../../../src/cli/library';
import { readFiles } from '../../../src/cli/read-files';
import { openLibrary } from '../../../src/library/load-library';

const ROOT = resolve(import.meta.dirname, '../../..');
const OFF_TOPIC = 'tests/fixtures/detect/no/miami-heat-overtime.html';
const HOME_PAGE = 'tests/fixtures/detect/no/home-page-world-news.html';
const ON_TOPIC = 'data/seeds/000.txt';

/** Runs the command as `npm run read` does, in a process of its own. */
function run(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'src/cli/read.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { status, lines: linesOf(stdout), stderr };
}

const linesOf = (printed: string) => printed.trimEnd().split('\n');
const library = openLibrary(readLibraryFile());

/** The same within this process, which has the library open. */
function read(...args: readonly string[]) {
  const [printed, complained]: string[][] = [[], []];
  const terminal = {
    print: (line: string) => printed?.push(line),
    complain: (line: string) => complained?.push(line),
  };
  const status = readFiles(args, terminal, () => library);
  return { status, lines: linesOf(printed?.join('\n') ?? ''), stderr: complained?.join('\n') ?? '' };
}

interface Line {
  readonly version: number;
  readonly file: string;
  readonly detection: { readonly isPeaceTalks: boolean };
  readonly library: { readonly reports: number };
  readonly sentences: readonly { readonly id: number; readonly text: string }[];
  readonly findings: readonly {
    readonly sentence: number;
    readonly source: string;
    readonly excerpt: string;
  }[];
  readonly leavesOut: readonly object[];
  readonly people: readonly object[];
}

describe('read --json', () => {
  const ran = run('--json', OFF_TOPIC, 'missing.html', ON_TOPIC);
  const [off, on] = ran.lines.map((line) => JSON.parse(line) as Line);

  test('prints one document a line for each file that can be read, in their order', () => {
    expect(ran.lines).toHaveLength(2);
    expect([off?.file, on?.file]).toEqual([OFF_TOPIC, ON_TOPIC]);
    expect([off?.version, on?.version]).toEqual([1, 1]);
  });

  test('tells of a file that cannot be read in one line, and fails in the end', () => {
    expect(ran.stderr.trimEnd()).toMatch(/^read: missing\.html: there is no such file$/mu);
    expect(ran.status).toBe(1);
  });

  test('has nothing to say of a page on another topic', () => {
    expect(off).toMatchObject({
      detection: { isPeaceTalks: false },
      findings: [],
      leavesOut: [],
      people: [],
    });
  });

  test('compares a source document with the others alone, in their own words', () => {
    expect(on?.detection.isPeaceTalks).toBe(true);
    expect(on?.findings.length).toBeGreaterThan(0);
    expect(on?.findings.filter((finding) => finding.source === '000')).toEqual([]);
    expect(on?.findings.every((finding) => finding.excerpt !== '')).toBe(true);
    const ids = on?.sentences.map((sentence) => sentence.id);
    expect(ids).toEqual(ids?.map((_, i) => i + 1));
  });
});

test('an unknown report to leave out is refused with those there are', () => {
  const { status, stderr } = read(OFF_TOPIC, '--without', '999');
  expect(status).toBe(1);
  expect(stderr).toMatch(/--without 999: .*000, 001/u);
});

test('a home page is off the topic: an empty result, and no failure', () => {
  const { status, lines } = read('--json', HOME_PAGE);
  expect(status).toBe(0);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ detection: { isPeaceTalks: false }, findings: [] });
});

describe('read --explain', () => {
  test('prints the trail of one sentence', () => {
    const { status, lines } = read(ON_TOPIC, '--explain', '3');
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^Sentence 3, body: /u);
    expect(lines.filter((line) => /^00[1-4], .+: \d+ shown, \d+ dropped$/u.test(line))).toHaveLength(4);
  });

  test('as one JSON object with --json, which shows what read --json shows', () => {
    const [trail, reading] = [['--explain', '3'], []].map((more) => read(ON_TOPIC, '--json', ...more));
    expect(trail?.lines).toHaveLength(1);
    const explanation = JSON.parse(trail?.lines[0] ?? '') as Explanation;
    const shown = explanation.reports.flatMap(({ source, candidates }) =>
      candidates.filter((one) => one.dropped === null).map((one) => `${source}: ${one.excerpt}`),
    );
    const { findings } = JSON.parse(reading?.lines[0] ?? '') as Line;
    const expected = findings
      .filter(({ sentence }) => sentence === 3)
      .map(({ source, excerpt }) => `${source}: ${excerpt}`);
    expect(expected.length).toBeGreaterThan(0);
    expect(shown.sort()).toEqual(expected.sort());
  });

  test('a sentence that isn’t there: one line, and failure', () => {
    const { status, lines, stderr } = read(ON_TOPIC, '--explain', 'a parrot in a pear tree');
    expect(status).toBe(1);
    expect(lines).toEqual(['']);
    expect(stderr.trimEnd()).toMatch(/^read: .*no sentence holds these words.*$/u);
  });
});
