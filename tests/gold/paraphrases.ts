import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readKnowledge } from '../../src/cli/library';
import { compileKnowledge, type KnowledgeBase } from '../../src/entities/knowledge-base';
import type { Article, Block, Slot } from '../../src/model';
import { readStatements } from '../../src/statements/read-statements';
import { classOf, type Expected, judge } from './paraphrase-answers';

/**
 * How much of what sentences assert is found in wording that the rules weren't written from. The sentences are invented
 * (data/gold/paraphrases/README.md); the held-out half is never printed.
 */
export type BankName = 'facts' | 'assessments';
export type Half = 'open' | 'held-out';

interface Case {
  /** The sentence before it, or ''. */
  readonly before: string;
  readonly text: string;
  /** Null for look-alikes. */
  readonly expect: Expected | null;
  readonly heldOut: boolean;
}

export interface ClassTally {
  readonly name: string;
  readonly cases: number;
  readonly right: number;
  readonly wrong: number;
}

export interface ParaphraseFigures {
  /** Share of the sentences that assert something of which that is found. */
  readonly recall: number;
  /** Share of them for which another answer is found. */
  readonly wrong: number;
  /** Share of the look-alikes in which nothing is found. */
  readonly silent: number;
  readonly classes: readonly ClassTally[];
}

const FAMILY = { facts: 'fact', assessments: 'assessment' } as const;
/** Stands before every case, so that there is an event to speak of. */
const OPENING = 'Three days of talks between US and Ukrainian envoys ended in Miami on Sunday.';
const PUBLISHED = '2025-12-22';

/** Reads one half of a bank, each case as a short article of its own. */
export function measureParaphrases(bank: BankName, half: Half): ParaphraseFigures {
  const base = compileKnowledge(readKnowledge());
  const cases = readBank(bank).filter((one) => one.heldOut === (half === 'held-out'));
  const judged = cases.map((one) => ({
    name: classOf(one.expect),
    ...judge(one.expect, slotsOf(one, base), FAMILY[bank], base),
  }));
  const asserting = judged.filter((one) => one.name !== null);
  const lookAlikes = judged.filter((one) => one.name === null);
  const names = [...new Set(asserting.map((one) => one.name as string))].sort();
  return {
    recall: share(asserting, (one) => one.isRight),
    wrong: share(asserting, (one) => one.isWrong),
    silent: share(lookAlikes, (one) => one.isRight),
    classes: names.map((name) => {
      const own = asserting.filter((one) => one.name === name);
      const right = own.filter((one) => one.isRight).length;
      return { name, cases: own.length, right, wrong: own.filter((one) => one.isWrong).length };
    }),
  };
}

function readBank(name: BankName): readonly Case[] {
  const file = resolve(import.meta.dirname, `../../data/gold/paraphrases/${name}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] }).cases;
}

/** Slots of the case's own sentences. */
function slotsOf({ before, text }: Case, base: KnowledgeBase): Slot[] {
  const article = articleOf([OPENING, ...(before ? [before] : []), text]);
  const from = article.text.length - text.length - 1;
  return readStatements(article, base)
    .filter((statement) => statement.start >= from)
    .flatMap((statement) => statement.slots);
}

function articleOf(lines: readonly string[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + line.length });
    text += `${line}\n`;
  }
  return {
    title: '',
    outlet: null,
    author: null,
    published: PUBLISHED,
    url: null,
    language: 'en',
    text,
    blocks,
  };
}

function share<T>(all: readonly T[], isMeant: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(isMeant).length / all.length;
}
