import type { FindingType, Result } from '../model';
import { isLabel, type Label } from '../reason';
import { arePatterns, compilePattern, type Pattern, type WordLists, wordReader } from './pattern';

/**
 * A question of fact that reports answer in words rather than by a name or a number, as `data/knowledge/facts.json` has
 * it: was the loan interest-free? Its answers exclude one another.
 */
export interface FactQuestion<P = Pattern> {
  readonly id: string;
  /** Words for the reader: "whether the loan bears interest". */
  readonly name: Label;
  readonly type: FindingType;
  /** How many items apart the words of a pattern may stand. */
  readonly window: number;
  /** Whether it is asked of one event: then the two reports must be about the same. */
  readonly ofEvent: boolean;
  /** Whether reports can answer otherwise once time has passed: a later page may tell of a later state. */
  readonly changes: boolean;
  /** Whether "would" and "could" answer it: what somebody is ready to do. */
  readonly canWill?: boolean;
  /** Whether only what took place answers it: what is planned, possible or ruled out doesn't, nor does its opposite. */
  readonly isDone?: boolean;
  /** Whether of two answers the one counts whose words stand closer: "favours Russia over Ukraine". */
  readonly isClosest?: boolean;
  /** Family and key of its slots where they aren't those of a fact: "attendance" of "europe". */
  readonly slot?: { readonly family: 'attendance'; readonly key: string };
  /** The side whose view it is: what others say doesn't count. */
  readonly by?: string;
  /** One of these, all its words in any order, must stand in or right above the sentence. */
  readonly needs: readonly P[];
  /** None of these may stand in the sentence: "interest in". */
  readonly unless?: readonly P[];
  readonly answers: readonly Answer<P>[];
}

export interface Answer<P = Pattern> {
  readonly label: string;
  /** Whether it counts where another is told besides: "agreed to use" in "the plan they had agreed to use is dead". */
  readonly isStronger?: boolean;
  readonly patterns: readonly P[];
}

/** `data/knowledge/facts.json` as it is written. */
export interface FactsFile {
  /** Alternatives by name: `$name` in a pattern. A list may call those that stand before it. */
  readonly lists: Readonly<Record<string, string>>;
  readonly facts: readonly FactQuestion<string>[];
}

const WHERE = 'data/knowledge/facts.json';

/** Checks the shape of `data/knowledge/facts.json`. */
export function parseFacts(json: unknown): Result<FactsFile> {
  const { facts, lists = {} } = (json ?? {}) as { facts?: unknown; lists?: unknown };
  if (!Array.isArray(facts)) return { ok: false, error: `${WHERE}: "facts" must be a list` };
  if (typeof lists !== 'object' || !Object.values(lists ?? {}).every((list) => typeof list === 'string')) {
    return { ok: false, error: `${WHERE}: "lists" must be lines of alternatives by name` };
  }
  const broken = (facts as Partial<FactQuestion<string>>[]).find((fact) => !isWhole(fact));
  if (broken) {
    return {
      ok: false,
      error: `${WHERE}: fact "${String(broken.id)}" needs id, a name in each language, type, window, needs and two answers with patterns`,
    };
  }
  return { ok: true, value: { lists, facts } as FactsFile };
}

function isWhole({ id, name, type, window, needs, unless, answers }: Partial<FactQuestion<string>>): boolean {
  return (
    typeof id === 'string' &&
    isLabel(name) &&
    typeof type === 'string' &&
    typeof window === 'number' &&
    arePatterns(needs) &&
    arePatterns(unless ?? []) &&
    Array.isArray(answers) &&
    answers.length >= 2 &&
    answers.every((answer) => typeof answer.label === 'string' && arePatterns(answer.patterns))
  );
}

/** The questions with their patterns ready to match. */
export function compileFacts({ lists, facts }: FactsFile): readonly FactQuestion[] {
  const readWord = wordReader(compileLists(lists));
  const all = (patterns: readonly string[]) => patterns.map((pattern) => compilePattern(pattern, readWord));
  return facts.map((fact) => ({
    ...fact,
    needs: all(fact.needs),
    unless: all(fact.unless ?? []),
    answers: fact.answers.map((answer) => ({ ...answer, patterns: all(answer.patterns) })),
  }));
}

function compileLists(written: FactsFile['lists']): WordLists {
  const lists = new Map<string, readonly string[]>();
  for (const [name, line] of Object.entries(written)) {
    lists.set(name, compilePattern(line, wordReader(lists)).words.flat());
  }
  return lists;
}

/** All patterns of a question. */
export function factPatterns({ needs, unless = [], answers }: FactQuestion): readonly Pattern[] {
  return [...needs, ...unless, ...answers.flatMap(({ patterns }) => patterns)];
}
