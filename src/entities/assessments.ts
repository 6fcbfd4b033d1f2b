import type { Result } from '../model';

export type Pole = 'positive' | 'negative';

/** A question on which quoted parties take one of two poles. Patterns are lists of concepts. */
export interface Topic {
  readonly id: string;
  /** Words for the reader: "what Russia wants". */
  readonly name: string;
  /** How many items apart the words of a pattern may stand. */
  readonly window: number;
  /** Whether it is asked of each meeting by itself, told apart by whom the meeting was with. */
  readonly counterpart: boolean;
  /** The side it is about: the last party named before the words, or else the speaker; null where any may be. */
  readonly subject: string | null;
  /** Whether writers state it as a fact: then opposite poles are a difference between outlets. */
  readonly asFact: boolean;
  readonly needs: readonly (readonly string[])[];
  readonly poles: Readonly<Record<Pole, PoleWords>>;
}

export interface PoleWords {
  readonly label: string;
  readonly patterns: readonly (readonly string[])[];
}

/** Checks the shape of `data/knowledge/assessments.json`. */
export function parseAssessments(json: unknown): Result<readonly Topic[]> {
  const topics = (json as { topics?: unknown } | null)?.topics;
  if (!Array.isArray(topics))
    return { ok: false, error: 'data/knowledge/assessments.json: "topics" must be a list' };
  for (const topic of topics as Partial<Topic>[]) {
    const poles = topic.poles;
    const isWhole =
      typeof topic.id === 'string' &&
      typeof topic.name === 'string' &&
      typeof topic.window === 'number' &&
      Array.isArray(topic.needs) &&
      Array.isArray(poles?.positive?.patterns) &&
      Array.isArray(poles?.negative?.patterns);
    if (!isWhole) {
      return {
        ok: false,
        error: `data/knowledge/assessments.json: topic "${String(topic.id)}" needs id, name, window, needs and both poles with patterns`,
      };
    }
  }
  return { ok: true, value: topics as readonly Topic[] };
}
