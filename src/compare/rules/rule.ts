import type { KnowledgeBase } from '../../entities/knowledge-base';
import type { Between, FindingType, Slot } from '../../model';

/** How two slots disagree. */
export interface Clash {
  readonly between: Between;
  readonly type: FindingType;
  readonly rule: string;
}

/** What comes of comparing two slots about one thing: how they differ, or why that is no difference. */
export type Verdict =
  | { readonly clash: Clash; readonly reason: null }
  | { readonly clash: null; readonly reason: string };

/** How many values one key can have, and when two of them can't both be so. */
export type Cardinality =
  /** One value at a time. */
  | 'one'
  /** Several values belong to one set; sets with a common member are compatible. */
  | 'set'
  /** Spans of days; they are compatible where they overlap. */
  | 'interval'
  /** Figures with bounds ("at least", "about"); a bound is compatible with all that it allows. */
  | 'bounded'
  /** Two opposed answers to one question. */
  | 'poles';

export interface RuleContext {
  readonly base: KnowledgeBase;
  /** Day on which the page was published, `YYYY-MM-DD`; null where unknown. */
  readonly day: string | null;
  /** Days between the two articles' publication; 0 where unknown or inside one article. */
  readonly apart: number;
}

/** How the slots of one family are compared. */
export interface Rule {
  readonly cardinality: Cardinality;
  /** Whether a key means one thing only in statements that are otherwise aligned: "six" of what? */
  readonly isLoose: boolean;
  /** Null where the two are about different things. */
  readonly compare: (a: Slot, b: Slot, context: RuleContext) => Verdict | null;
}

export function clash(between: Between, type: FindingType, rule: string): Verdict {
  return { clash: { between, type, rule }, reason: null };
}

export function noClash(reason: string): Verdict {
  return { clash: null, reason };
}

/** One value at a time: any other is a difference between the outlets. */
export function oneValue(type: FindingType, rule: string, isLoose = false): Rule {
  return {
    cardinality: 'one',
    isLoose,
    compare: (a, b) => {
      if (a.key !== b.key) return null;
      return a.value === b.value ? noClash('the same value') : clash('outlets', type, rule);
    },
  };
}
