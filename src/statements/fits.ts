import { type Alternative, type Part, presentIn } from '../entities/alternatives';
import { type KnowledgeBase, sideOf } from '../entities/knowledge-base';
import type { Item } from './sentence';

/** Longest beginning of a word that patterns ask for. */
const LONGEST = 16;

/** The items of a sentence with the single words of each. */
export interface Words {
  readonly items: readonly Item[];
  readonly parts: readonly (readonly string[])[];
  /** `@@russia` where the item names somebody of that side. */
  readonly sides: readonly (string | null)[];
  /** Whether a colon, semicolon or dash stands before the item: what is negated on one side isn't on the other. */
  readonly isCut: readonly boolean[];
  /** Of a pattern's alternatives those that can fit somewhere here: few, so that looking for them is quick. */
  readonly present: (written: readonly string[]) => readonly Alternative[];
  /** Whether one of a pattern's alternatives stands somewhere. */
  readonly has: (written: readonly string[]) => boolean;
}

const NONE: readonly Alternative[] = [];

/** Opens words for the patterns of the knowledge. Without the text that they stand in, nothing cuts them. */
export function openWords(items: readonly Item[], base: KnowledgeBase, text = ''): Words {
  const parts = items.map((item) => item.lower.split(' '));
  const sides = items.map(({ name }) => (name ? `@@${sideOf(base, name.entity) ?? ''}` : null));
  const isCut = items.map((item, i) =>
    /[:;–—]/u.test(text.slice(items[i - 1]?.end ?? item.start, item.start)),
  );
  const found = presentIn(vocabularyOf(items, parts, sides), base.alternatives);
  const present: Words['present'] = (written) => found.get(written) ?? NONE;
  const standing = new Map<readonly string[], boolean>();
  // Questions share what they ask for: each phrase is looked for once.
  const has: Words['has'] = (written) => {
    const known = standing.get(written) ?? stands({ items, parts, sides }, present(written));
    standing.set(written, known);
    return known;
  };
  return { items, parts, sides, isCut, present, has };
}

/** The same words where nothing cuts them. */
export function uncut(words: Words): Words {
  return { ...words, isCut: [] };
}

/** All that an alternative can begin with: concepts, words, their beginnings (`refus*`), sides. */
function vocabularyOf(
  items: readonly Item[],
  parts: Words['parts'],
  sides: Words['sides'],
): ReadonlySet<string> {
  const vocabulary = new Set<string>();
  for (const [i, { concept, lower }] of items.entries()) {
    vocabulary.add(concept).add(lower);
    const side = sides[i];
    if (side) vocabulary.add(side);
    for (const part of parts[i] ?? []) addBeginnings(part, vocabulary);
  }
  return vocabulary;
}

function addBeginnings(word: string, vocabulary: Set<string>): void {
  vocabulary.add(word);
  // From the longest: where that is known, all are.
  for (let length = Math.min(word.length, LONGEST); length >= 2; length--) {
    const beginning = `${word.slice(0, length)}*`;
    if (vocabulary.has(beginning)) return;
    vocabulary.add(beginning);
  }
}

/** The words to fit alternatives into. */
type Fitting = Pick<Words, 'items' | 'parts' | 'sides'>;

/** Whether one of the alternatives, whose heads are present, fits somewhere. */
function stands(words: Fitting, present: readonly Alternative[]): boolean {
  if (present.some((one) => !one.isPhrase)) return true;
  return present.length > 0 && words.items.some((_, at) => fits(words, at, present) > 0);
}

/** How many items from `at` one of the alternatives covers; 0 where none fits. */
export function fits(
  { items, parts, sides }: Fitting,
  at: number,
  alternatives: readonly Alternative[],
): number {
  const item = items[at];
  if (!item) return 0;
  for (const { written, isPhrase, parts: asked } of alternatives) {
    if (written === item.concept || written === item.lower || written === sides[at]) return 1;
    if (isPhrase) {
      const length = phraseAt(parts, at, asked);
      if (length > 0) return length;
    } else if (asked[0]?.isBeginning && parts[at]?.some((part) => isLike(part, asked[0]))) return 1;
  }
  return 0;
}

/** How many items the phrase covers that begins in this one. */
function phraseAt(parts: Words['parts'], at: number, phrase: readonly Part[]): number {
  const own = parts[at] ?? [];
  for (let from = 0; from < own.length; from++) {
    let [item, part, matched] = [at, from, 0];
    while (matched < phrase.length && isLike(parts[item]?.[part], phrase[matched])) {
      matched++;
      part++;
      if (part >= (parts[item]?.length ?? 0)) [item, part] = [item + 1, 0];
    }
    if (matched === phrase.length) return Math.max(1, part > 0 ? item - at + 1 : item - at);
  }
  return 0;
}

function isLike(word: string | undefined, asked: Part | undefined): boolean {
  if (word === undefined || asked === undefined) return false;
  return asked.isBeginning ? word.startsWith(asked.word) : word === asked.word;
}
