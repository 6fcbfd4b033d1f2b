import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type AnalysisResult, analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { workTime } from './pace';

/**
 * A page is hostile: none of its texts may keep a regular expression busy for longer than its length deserves. Each
 * literal of the code is looked through for what makes matching super-linear, and timed on texts made of its own parts.
 */

interface Literal {
  readonly file: string;
  readonly line: number;
  /** As it stands in the code: `/a+/u`. */
  readonly text: string;
  readonly source: string;
  readonly flags: string;
}

const ROOT = resolve(import.meta.dirname, '..');
const FILES = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mts|mjs)$/u.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
);

/** Everything in a file that this picks, in the order in which it stands. */
function collect<T>(file: string, code: string, pick: (node: ts.Node, line: number) => T | null): T[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    const one = pick(node, tree.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    if (one !== null) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function literalOf(file: string, line: number, text: string): Literal {
  const end = text.lastIndexOf('/');
  return { file, line, text, source: text.slice(1, end), flags: text.slice(end + 1) };
}

const literalsIn = (file: string, code: string) =>
  collect(file, code, (node, line) =>
    ts.isRegularExpressionLiteral(node) ? literalOf(file, line, node.text) : null,
  );

/** Places where code makes a regular expression out of text: nobody can look through those. */
const constructionsIn = (file: string, code: string) =>
  collect(file, code, (node, line) => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    return isCall && /(?:^|\.)RegExp$/u.test(node.expression.getText()) ? `${file}:${line}` : null;
  });

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const LITERALS = FILES.flatMap((file) => literalsIn(file, read(file)));
const where = ({ file, line, text }: Literal) => `${file}:${line} ${text}`;

/** Why a literal's matching may take more than linear time, as kinds of backtracking. */
function weaknesses(literal: Literal): readonly string[] {
  return analyse(literal).reports.map(({ type, character }) => `${type} on ${character.literal.source}`);
}

type Pattern = AnalysisResult['parsed']['pattern'];
type Alternative = Pattern['alternatives'][number];
type Element = Alternative['elements'][number];

/** One of these stands for a set of characters. */
const SAMPLES = [...' a1A.,"-\n“|é', '\u2011'];

/** A shortest text, more or less, that an element matches. */
function witness(element: Element, flags: string): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass': {
      const set = new RegExp(element.raw, flags.replace(/[gy]/gu, ''));
      const own = [...element.raw].filter((character) => set.test(character));
      return [...SAMPLES, ...own].find((character) => set.test(character)) ?? '';
    }
    case 'Quantifier':
      return witness(element.element, flags).repeat(Math.max(1, element.min));
    case 'Group':
    case 'CapturingGroup':
      return text(element.alternatives[0], flags);
    default:
      return '';
  }
}

const text = (alternative: Alternative | undefined, flags: string) =>
  alternative?.elements.map((element) => witness(element, flags)).join('') ?? '';

/** Every way of beginning one of the pattern's alternatives, however deep it stands, and each part alone. */
function pumps(alternatives: readonly Alternative[], flags: string): readonly string[] {
  return alternatives.flatMap(({ elements }) => {
    const parts = elements.map((element) => witness(element, flags));
    const within = elements.flatMap((element) => {
      const inner = element.type === 'Quantifier' ? element.element : element;
      return 'alternatives' in inner ? pumps(inner.alternatives as Alternative[], flags) : [];
    });
    return [...parts, ...parts.map((_, i) => parts.slice(0, i + 1).join('')), ...within];
  });
}

const SHORT = 5_000;
const LONG = 4 * SHORT;
/** Linear time gives 4 and quadratic 16. What takes less than `QUICK` isn't measured well enough to tell. */
const RATIO = 10;
const QUICK = 8;
/** What a ratio surely is, outside these; between them the machine was disturbed, and is asked again, so many times. */
const UNCLEAR = { from: 6, to: 13, rounds: 12 };

/** A look through `length` characters of hostile text, which gives the milliseconds of work that it took. */
function timed({ source, flags }: Literal, pump: string, length: number): () => number {
  const hostile = `${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}\u0000`;
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return () => {
    const start = workTime();
    hostile.replace(pattern, '');
    return workTime() - start;
  };
}

/**
 * Whether four times as much text takes a literal far more than four times as long. Long and short looks are taken in turn
 * and the shortest of each counts, so that a machine that falters for a while falters for both.
 */
function isSlowOn(literal: Literal, pump: string): boolean {
  const [lookLong, lookShort] = [timed(literal, pump, LONG), timed(literal, pump, SHORT)];
  let [long, short] = [lookLong(), Number.POSITIVE_INFINITY];
  for (let round = 0; round < UNCLEAR.rounds && long >= QUICK; round++) {
    short = Math.min(short, lookShort(), lookShort(), lookShort(), lookShort());
    long = Math.min(long, lookLong());
    const ratio = long / short;
    if (ratio < UNCLEAR.from || ratio > UNCLEAR.to) break;
  }
  return long >= QUICK && long / short > RATIO;
}

/** The hostile texts on which a literal is slow. */
function slowOn(literal: Literal): readonly string[] {
  const { parsed } = analyse(literal);
  const all = new Set([...SAMPLES, ...pumps(parsed.pattern.alternatives, literal.flags)]);
  return [...all].filter((pump) => pump !== '' && isSlowOn(literal, pump));
}

describe('regular expressions', () => {
  test('are all written as literals', () => {
    expect(LITERALS.length).toBeGreaterThan(100);
    expect(FILES.flatMap((file) => constructionsIn(file, read(file)))).toEqual([]);
  });

  test('hold nothing that makes matching super-linear', () => {
    const weak = LITERALS.flatMap((literal) =>
      weaknesses(literal).map((weakness) => `${where(literal)}: ${weakness}`),
    );
    expect(weak).toEqual([]);
  });

  test('take four times as long for four times as much of their own parts', () => {
    const slow = LITERALS.flatMap((literal) =>
      slowOn(literal).map((pump) => `${where(literal)} on ${JSON.stringify(pump)}`),
    );
    expect(slow).toEqual([]);
  }, 30_000);
});

describe('this test would not let pass', () => {
  test.each([
    ['/(?:a+)+$/u', 'exponential'],
    ['/a+a+$/u', 'quadratic by trading'],
    ['/\\s+$/u', 'quadratic by beginning anew'],
    ['/^(?:\\w+\\s?)*$/u', 'nested'],
  ])('%s (%s)', (text) => {
    expect(weaknesses(literalOf('', 1, text))).not.toEqual([]);
  });

  test.each([
    ['/\\s+$/u', ' '],
    ['/<!--[^]*?-->/u', '<!--'],
    ['/"[^"]*$|(?:ab)[^"]*c/u', 'ab'],
  ])('%s, which is slow on many %j', (text, pump) => {
    expect(slowOn(literalOf('', 1, text))).toContain(pump);
  });

  test('a pattern made out of text', () => {
    const code = 'const a = new RegExp(word);\nconst b = RegExp(word), c = globalThis.RegExp(word);';
    expect(constructionsIn('a.ts', code)).toEqual(['a.ts:1', 'a.ts:2', 'a.ts:2']);
    expect(literalsIn('a.ts', "const a = '/b+/u'; // /c/\nconst d = x / y / z, e = /f+/gu;")).toEqual([
      literalOf('a.ts', 2, '/f+/gu'),
    ]);
  });
});
