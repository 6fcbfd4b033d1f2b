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

/** Two passages that look like a conflict and are none. */
export interface LookAlike {
  /** Words of the page. */
  readonly own: string;
  /** Id of the report, and its words. */
  readonly seed: string;
  readonly excerpt: string;
}

export interface GoldPage {
  readonly id: string;
  readonly sentences: readonly GoldSentence[];
  readonly lookAlikes: readonly LookAlike[];
  /** Null where nobody has labelled them; the next two as well. */
  readonly leavesOut: readonly GoldOmission[] | null;
  readonly self: readonly GoldSelfConflict[] | null;
  readonly record: readonly GoldRecordConflict[] | null;
}

export interface GoldOmission {
  readonly fact: string;
  /** Per report, each sentence's words that carry the fact. */
  readonly excerpts: ReadonlyMap<string, readonly string[]>;
  readonly isDoubtful: boolean;
}

/** Two passages of one text that disagree. */
export interface GoldSelfConflict {
  readonly a: string;
  readonly b: string;
  readonly type: FindingType;
  readonly isSoft: boolean;
  /** A reported disagreement is two speakers whom the article sets against each other. */
  readonly kind: 'contradiction' | 'reported disagreement';
  readonly why: string;
}

/** A passage that the public record contradicts. */
export interface GoldRecordConflict {
  readonly excerpt: string;
  readonly type: FindingType;
  readonly fact: string;
  /** Nothing less than certain has to be found. */
  readonly isCertain: boolean;
}

/** A statement that several of the five documents carry, and where they have it from. */
export interface GoldOrigin {
  readonly statement: string;
  /** Per document, the words that carry it. */
  readonly excerpts: ReadonlyMap<string, readonly string[]>;
  /** Ids of the documents by independent origin; empty for what nobody ever said. */
  readonly groups: readonly (readonly string[])[];
  readonly firstSaidBy: string;
  /** All that the label says of its way into the documents, to look names up in. */
  readonly sourceWords: string;
}

export interface RawRelation {
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

export interface RawSentence {
  text: string;
  relations: RawRelation[];
}

export function toSentence(raw: RawSentence): GoldSentence {
  return { text: raw.text, relations: raw.relations.map(toRelation) };
}

function toRelation(raw: RawRelation): GoldRelation {
  const { relation, type } = raw;
  // The five documents' labels don't carry `between`: an assessment is the parties' where the holders differ.
  const between =
    raw.between ?? (relation === 'corroborates' ? null : type === 'assessment' ? 'parties' : 'outlets');
  return {
    relation,
    type,
    between,
    echo: raw.echo ?? false,
    isSoft: raw.strength === 'soft',
    seed: raw.seed,
    seedExcerpt: raw.seed_excerpt,
    why: raw.why,
  };
}
