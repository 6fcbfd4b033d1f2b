import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Between, FindingType, Relation } from '../../src/model';

/** The labels of `data/gold`, as far as the evaluation reads them. Sentences are found by their text. */
export interface GoldRelation {
  readonly relation: Relation;
  readonly type: FindingType;
  readonly between: Between | null;
  readonly echo: boolean;
  readonly isSoft: boolean;
  /** Id of the source document and the words there. */
  readonly seed: string;
  readonly seedExcerpt: string;
  readonly why: string;
}

export interface GoldSentence {
  readonly text: string;
  readonly relations: readonly GoldRelation[];
}

export interface GoldPage {
  readonly id: string;
  readonly sentences: readonly GoldSentence[];
  readonly leavesOut: readonly GoldOmission[];
}

export interface GoldOmission {
  /** Per report, each sentence's words that carry the fact. */
  readonly excerpts: ReadonlyMap<string, readonly string[]>;
  readonly isDoubtful: boolean;
}

export interface LookAlike {
  readonly a: { readonly seed: string; readonly excerpt: string };
  readonly b: { readonly seed: string; readonly excerpt: string };
}

interface RawRelation {
  relation: Relation;
  type: FindingType;
  between?: Between | null;
  echo?: boolean;
  strength?: string;
  seed: string;
  seed_excerpt: string;
  why: string;
  own_excerpt: string;
}

interface RawSentence {
  text: string;
  relations: RawRelation[];
}

const GOLD = resolve(import.meta.dirname, '../../data/gold');

function toRelation(raw: RawRelation): GoldRelation {
  const { relation, type } = raw;
  // The five documents' labels don't carry `between`: an assessment is the parties' where the holders differ.
  const between =
    raw.between ?? (relation === 'corroborates' ? null : type === 'assessment' ? 'parties' : 'outlets');
  const isSoft = raw.strength === 'soft';
  return {
    relation,
    type,
    between,
    echo: raw.echo ?? false,
    isSoft,
    seed: raw.seed,
    seedExcerpt: raw.seed_excerpt,
    why: raw.why,
  };
}

function toSentence(raw: RawSentence): GoldSentence {
  return { text: raw.text, relations: raw.relations.map(toRelation) };
}

interface RawOmission {
  excerpts: Record<string, string>;
  also?: Record<string, string[]>;
  doubtful?: boolean;
}

function toOmission(raw: RawOmission): GoldOmission {
  const excerpts = Object.entries(raw.excerpts).map(
    ([seed, excerpt]) => [seed, [excerpt, ...(raw.also?.[seed] ?? [])]] as const,
  );
  return { excerpts: new Map(excerpts), isDoubtful: raw.doubtful ?? false };
}

/** The five documents, each as the page against the other four. */
export function readSeedLabels(): {
  readonly pages: readonly GoldPage[];
  readonly lookAlikes: readonly LookAlike[];
} {
  const raw = JSON.parse(readFileSync(resolve(GOLD, 'seeds.gold.json'), 'utf8')) as {
    documents: {
      seed: string;
      sentences: RawSentence[];
      leaves_out: RawOmission[];
    }[];
    not_conflicts: LookAlike[];
  };
  return {
    pages: raw.documents.map((document) => ({
      id: document.seed,
      sentences: document.sentences.map(toSentence),
      leavesOut: document.leaves_out.map(toOmission),
    })),
    lookAlikes: raw.not_conflicts,
  };
}

export interface GoldArticle extends GoldPage {
  readonly html: string;
  readonly url: string;
  readonly isLocked: boolean;
  readonly lookAlikes: readonly {
    readonly own: string;
    readonly seed: string;
    readonly seedExcerpt: string;
  }[];
}

/** One article of `data/gold/articles` by its name without ending. */
export function readArticleLabels(name: string): GoldArticle {
  const raw = JSON.parse(readFileSync(resolve(GOLD, 'articles', `${name}.json`), 'utf8')) as {
    file: string;
    url: string;
    locked: boolean;
    sentences: RawSentence[];
    look_alikes: { own_excerpt: string; seed: string; seed_excerpt: string }[];
  };
  return {
    id: name,
    html: readFileSync(resolve(GOLD, 'articles', raw.file), 'utf8'),
    url: raw.url,
    isLocked: raw.locked,
    sentences: raw.sentences.map(toSentence),
    leavesOut: [],
    lookAlikes: raw.look_alikes.map((one) => ({
      own: one.own_excerpt,
      seed: one.seed,
      seedExcerpt: one.seed_excerpt,
    })),
  };
}
