import type { Result } from '../model';
import { arePatterns, compilePattern, type Pattern } from './pattern';

/**
 * A happening that coverage of the talks tells by its kind, as `data/knowledge/happenings.json` has it: an interview, a
 * session with one delegation, a strike. What reports say of one (its day, its place) is compared wherever it stands.
 */
export interface Happening<P = Pattern> {
  readonly id: string;
  /** One of these must stand in the sentence, in its order. */
  readonly patterns: readonly P[];
  /** How many items apart the words of a pattern may stand. */
  readonly window: number;
  /** Which of its facets have one value for all reports. */
  readonly facets: readonly Facet[];
  /** Whether it is part of one event: then the two reports must be about the same. */
  readonly ofEvent: boolean;
  /** Whether it counts before it has come: a journey that is announced has its place already. */
  readonly isAhead?: boolean;
  /** Whether it is a saying: its day is that of the verb of saying. */
  readonly isSpeech?: boolean;
  /** Whether strikes in two countries are two of it: the place is compared only within one. */
  readonly byCountry?: boolean;
  /** Of what it has a number, as concepts: "two vessels". */
  readonly counts?: readonly string[];
}

export const FACETS = ['day', 'place', 'count', 'medium'] as const;
export type Facet = (typeof FACETS)[number];

const WHERE = 'data/knowledge/happenings.json';

/** Checks the shape of `data/knowledge/happenings.json`. */
export function parseHappenings(json: unknown): Result<readonly Happening<string>[]> {
  const list = (json as { happenings?: unknown } | null)?.happenings;
  if (!Array.isArray(list)) return { ok: false, error: `${WHERE}: "happenings" must be a list` };
  const broken = (list as Partial<Happening<string>>[]).find((one) => !isWhole(one));
  if (broken) {
    return {
      ok: false,
      error: `${WHERE}: happening "${String(broken.id)}" needs id, patterns, window and facets (${FACETS.join(', ')})`,
    };
  }
  return { ok: true, value: list as readonly Happening<string>[] };
}

function isWhole({ id, patterns, window, facets }: Partial<Happening<string>>): boolean {
  return (
    typeof id === 'string' &&
    arePatterns(patterns) &&
    typeof window === 'number' &&
    Array.isArray(facets) &&
    facets.every((facet) => FACETS.includes(facet))
  );
}

export function compileHappening(happening: Happening<string>): Happening {
  return { ...happening, patterns: happening.patterns.map((one) => compilePattern(one)) };
}
