/**
 * What is known beforehand about the people and things in coverage of the talks: `data/knowledge/*.json`,
 * as types. `parseKnowledge` checks the files; `held` reads the dates of offices. In the files every entry has a
 * `source` besides, the public record it rests on, in words.
 */

/** Whom somebody speaks for in these talks. */
export const SIDES = ['us', 'ukraine', 'russia', 'europe', 'nato', 'other'] as const;
export type Side = (typeof SIDES)[number];

export const CARDINALITIES = ['one', 'many'] as const;
export const BODY_KINDS = ['country', 'alliance', 'institution', 'government', 'media'] as const;
export const PLAN_KINDS = ['plan', 'framework', 'statement', 'agreement'] as const;
export const EVENT_KINDS = ['talks', 'meeting', 'interview', 'strike', 'summit', 'agreement'] as const;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as it is known. */
export type KnownDate = string;

/** An office held, or a part played, from a date to a date. */
export interface Role {
  /** As the card shows it: "Foreign minister of Ukraine". */
  readonly title: string;
  /** Id of an `Office`; null where the role is no office that somebody else could hold. */
  readonly office: string | null;
  /** First day. */
  readonly from: KnownDate;
  /** The day it passed on; null where no end is known. */
  readonly to: KnownDate | null;
  /** Only where `to` is null: the last day for which that was checked. Nothing is claimed beyond it. */
  readonly checked?: KnownDate;
  /** The public record it rests on, in words. */
  readonly source: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other spellings of the full name or of the surname; each belongs to this person alone. */
  readonly aliases: readonly string[];
  readonly surname: string;
  /** False where the bare surname could be somebody else: then it names nobody. */
  readonly surnameIsUnique: boolean;
  readonly side: Side;
  /** Article title in the English Wikipedia. */
  readonly wikipedia: string | null;
  readonly roles: readonly Role[];
}

export interface Office {
  readonly id: string;
  readonly title: string;
  /** Id of a `Body`. */
  readonly of: string;
  /** What articles call it, lower case, without the country: "foreign minister", "top diplomat". */
  readonly names: readonly string[];
  /** `one`: a single holder at any time, so that naming another is an error. */
  readonly cardinality: (typeof CARDINALITIES)[number];
  /** What its holder runs, lower case: "who runs the sovereign wealth fund" names the office too. */
  readonly heads?: readonly string[];
}

/** A country, alliance, government or institution that acts or is spoken for; or a news organisation. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  readonly kind: (typeof BODY_KINDS)[number];
  readonly aliases: readonly string[];
  /** One neutral sentence; without it the body gets no card: readers know it, or it is no body of its own. */
  readonly about?: string;
  readonly wikipedia: string | null;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id of the place it lies in. */
  readonly within: string | null;
  /** Id of a `Body`; null for seas and regions of several countries. */
  readonly country: string | null;
}

/** A plan, framework, statement or agreement under its own name (`documents.json`). */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof PLAN_KINDS)[number];
  readonly aliases: readonly string[];
  /** Of a plan known by how many points it has: "20-point plan", "the peace proposal with 20 points". */
  readonly points?: number;
  /** An article printed before can't mean it. */
  readonly from: KnownDate;
  /** One neutral sentence. */
  readonly about: string;
  readonly wikipedia: string | null;
}

/** A meeting, strike, agreement or interview that stands in the coverage. */
export interface TalksEvent {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof EVENT_KINDS)[number];
  /** Id of a `Place`. */
  readonly place: string;
  readonly from: KnownDate;
  /** Last day, included. */
  readonly to: KnownDate;
  /** Ids of people known to have taken part; not all who did. */
  readonly participants: readonly string[];
  readonly sides: readonly Side[];
}

export interface Knowledge {
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  readonly bodies: readonly Body[];
  readonly places: readonly Place[];
  readonly documents: readonly Plan[];
  readonly events: readonly TalksEvent[];
}

/** The earliest day a date may mean: `2025` is `2025-01-01`. */
export function earliestDay(date: KnownDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The latest day a date may mean. Every month ends on a 31st: days are compared here, never counted. */
export function latestDay(date: KnownDate): string {
  return date + '-12-31'.slice(date.length - 4);
}

/**
 * Whether a role was held on a day (`YYYY-MM-DD`). `unsure`: the dates aren't known to the day, it is the day
 * of handing over, or it lies after the last check. An article may be told that it names the wrong holder
 * only on a `no` for the one it names and a `yes` for another.
 */
export function held(role: Pick<Role, 'from' | 'to' | 'checked'>, day: string): 'yes' | 'no' | 'unsure' {
  if (day < earliestDay(role.from)) return 'no';
  if (role.to !== null && day > latestDay(role.to)) return 'no';
  const isOver = role.to !== null && day >= earliestDay(role.to);
  const isBeyondCheck = role.checked !== undefined && day > latestDay(role.checked);
  const hasBegun = day > latestDay(role.from) || day === role.from;
  return hasBegun && !isOver && !isBeyondCheck ? 'yes' : 'unsure';
}
