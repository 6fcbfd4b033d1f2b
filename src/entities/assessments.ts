import type { Result } from '../model';
import { isLabel, type Label } from '../reason';
import { arePatterns, type Pattern, type ReadWord, wordReader } from './pattern';
import { type Families, familyExpander, inflected } from './word-families';

export type Pole = 'positive' | 'negative';

/** A question on which quoted parties take one of two poles, as `data/knowledge/assessments.json` has it. */
export interface Topic<P = NearPattern> {
  readonly id: string;
  /** Words for the reader: "what Russia wants". */
  readonly name: Label;
  /** How many items apart the words of a pattern may stand. */
  readonly window: number;
  /** Whether it is asked of each meeting by itself, told apart by whom the meeting was with. */
  readonly counterpart: boolean;
  /** The side it is about: the last party named before the words, or else the speaker; null where any may be. */
  readonly subject: string | null;
  /** One of these, all its words in any order, must stand in or right above the sentence. */
  readonly needs: readonly P[];
  /** Words that patterns call by a name: `$low` stands for any of the family "low", phrases included. */
  readonly families?: Families;
  /** Where what is needed stands only above the sentence, one of these must point back to it; none asked where empty. */
  readonly back?: readonly P[];
  /** Where one of these stands in the sentence, something else is meant. */
  readonly unless?: readonly P[];
  readonly poles: Readonly<Record<Pole, PoleWords<P>>>;
}

/** A pattern with how many items apart its words may stand. */
export interface NearPattern extends Pattern {
  readonly window: number;
}

/** What shows that somebody takes a pole. */
export interface PoleWords<P = NearPattern> {
  readonly label: string;
  readonly patterns: readonly P[];
}

/** A pattern that says itself how many items apart its words may stand: `<5 want war`. */
const OWN_WINDOW = /^<(\d+) (.+)$/u;

const ANY_ORDER = '~ ';

const WHERE = 'data/knowledge/assessments.json';

/** Checks the shape of `data/knowledge/assessments.json`. */
export function parseAssessments(json: unknown): Result<readonly Topic<string>[]> {
  const topics = (json as { topics?: unknown } | null)?.topics;
  if (!Array.isArray(topics)) return { ok: false, error: `${WHERE}: "topics" must be a list` };
  const broken = (topics as Partial<Topic<string>>[]).find((topic) => !isWhole(topic));
  if (broken) {
    return {
      ok: false,
      error: `${WHERE}: topic "${String(broken.id)}" needs id, a name in each language, window, needs and both poles with patterns`,
    };
  }
  return { ok: true, value: topics as readonly Topic<string>[] };
}

function isWhole({
  id,
  name,
  window,
  needs,
  unless = [],
  back = [],
  poles,
}: Partial<Topic<string>>): boolean {
  return (
    typeof id === 'string' &&
    isLabel(name) &&
    typeof window === 'number' &&
    arePatterns(needs) &&
    arePatterns(unless) &&
    arePatterns(back) &&
    arePatterns(poles?.positive?.patterns) &&
    arePatterns(poles?.negative?.patterns)
  );
}

/** Compiles the patterns of the topics; their words fit in all inflections. */
export function compileTopics(topics: readonly Topic<string>[]): readonly Topic[] {
  const readWord = wordReader(undefined, inflected);
  return topics.map((topic) => compileTopic(topic, readWord));
}

function compileTopic(topic: Topic<string>, readWord: ReadWord): Topic {
  const expand = familyExpander(topic.families ?? {});
  const all = (patterns: readonly string[]) =>
    patterns.flatMap((written): NearPattern[] => {
      const [, own, line = written] = OWN_WINDOW.exec(written) ?? [];
      const anyOrder = line.startsWith(ANY_ORDER);
      const window = own ? Number(own) : topic.window;
      const expanded = expand(anyOrder ? line.slice(ANY_ORDER.length) : line);
      return expanded.map((words) => ({ words: words.map(readWord), anyOrder, window }));
    });
  const { positive, negative } = topic.poles;
  return {
    ...topic,
    needs: all(topic.needs),
    back: all(topic.back ?? []),
    unless: all(topic.unless ?? []),
    poles: {
      positive: { label: positive.label, patterns: all(positive.patterns) },
      negative: { label: negative.label, patterns: all(negative.patterns) },
    },
  };
}

/** All patterns that are looked for with a topic; what it needs is looked up by words. */
export function topicPatterns({ poles }: Topic): readonly NearPattern[] {
  return [...poles.positive.patterns, ...poles.negative.patterns];
}
