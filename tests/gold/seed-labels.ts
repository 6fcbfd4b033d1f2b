import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FindingType } from '../../src/model';
import {
  type GoldOmission,
  type GoldOrigin,
  type GoldPage,
  type LookAlike,
  type RawSentence,
  toSentence,
} from './labels';

const FILE = resolve(import.meta.dirname, '../../data/gold/seeds.gold.json');

interface RawOmission {
  fact: string;
  excerpts: Record<string, string>;
  also?: Record<string, string[]>;
  doubtful?: boolean;
}

interface RawOrigin {
  statement: string;
  documents: Record<string, string[]>;
  first_said_by: string;
  named_in_the_documents: string;
  trail: string;
  independent_origins: number;
}

interface Passage {
  seed: string;
  excerpt: string;
}

interface RawLabels {
  documents: { seed: string; sentences: RawSentence[]; leaves_out: RawOmission[] }[];
  not_conflicts: { a: Passage; b: Passage }[];
  self_conflicts: {
    seed: string;
    a: string;
    b: string;
    type: FindingType;
    why: string;
    strength: string;
    kind: 'contradiction' | 'reported disagreement';
  }[];
  world_conflicts: {
    seed: string;
    excerpt: string;
    type: FindingType;
    established_fact: string;
    sure: string;
  }[];
  origins: RawOrigin[];
}

/** The labels of the five documents, each as the page against the other four. */
export function readSeedLabels(): {
  readonly pages: readonly GoldPage[];
  readonly origins: readonly GoldOrigin[];
} {
  const raw = JSON.parse(readFileSync(FILE, 'utf8')) as RawLabels;
  const of = <T extends { seed: string }>(all: readonly T[], seed: string) =>
    all.filter((one) => one.seed === seed);
  return {
    pages: raw.documents.map(({ seed, sentences, leaves_out }) => ({
      id: seed,
      sentences: sentences.map(toSentence),
      lookAlikes: raw.not_conflicts.flatMap(({ a, b }) => [
        ...toLookAlike(seed, a, b),
        ...toLookAlike(seed, b, a),
      ]),
      leavesOut: leaves_out.map(toOmission),
      self: of(raw.self_conflicts, seed).map(({ a, b, type, kind, why, strength }) => {
        return { a, b, type, kind, why, isSoft: strength === 'soft' };
      }),
      record: of(raw.world_conflicts, seed).map(({ excerpt, type, established_fact, sure }) => {
        return { excerpt, type, fact: established_fact, isCertain: sure === 'certain' };
      }),
    })),
    origins: raw.origins.map(toOrigin),
  };
}

/** As met on the page of one of the two. */
function toLookAlike(page: string, own: Passage, other: Passage): LookAlike[] {
  const isMet = own.seed === page && other.seed !== page;
  return isMet ? [{ own: own.excerpt, seed: other.seed, excerpt: other.excerpt }] : [];
}

function toOmission(raw: RawOmission): GoldOmission {
  const excerpts = Object.entries(raw.excerpts).map(
    ([seed, excerpt]) => [seed, [excerpt, ...(raw.also?.[seed] ?? [])]] as const,
  );
  return { fact: raw.fact, excerpts: new Map(excerpts), isDoubtful: raw.doubtful ?? false };
}

/** The trail names the documents behind each origin, with semicolons between the origins. */
function toOrigin(raw: RawOrigin): GoldOrigin {
  const { statement, first_said_by, named_in_the_documents, trail } = raw;
  const seeds = Object.keys(raw.documents);
  const branches = trail.split(';').map((branch) => seeds.filter((seed) => branch.includes(seed)));
  const groups = [[], [seeds]][raw.independent_origins] ?? branches;
  if (groups.length !== raw.independent_origins || (groups.length > 0 && groups.flat().length < seeds.length))
    throw new Error(`${FILE}: the trail of "${statement}" does not tell its origins apart`);
  return {
    statement,
    excerpts: new Map(Object.entries(raw.documents)),
    groups,
    firstSaidBy: first_said_by,
    sourceWords: [first_said_by, named_in_the_documents, trail].join(' '),
  };
}
