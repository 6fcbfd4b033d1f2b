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

/** Opens words for patterns. Without the text that they stand in, nothing cuts them. */
export function openWords(
  items: readonly Item[],
  sideOf: (entity: string) => string | null,
  text = '',
): Words {
  const parts = items.map((item) => item.lower.split(' '));
  const sides = items.map(({ name }) => (name ? `@@${sideOf(name.entity) ?? ''}` : null));
  const isCut = items.map((item, i) =>
    /[:;–—]/u.test(text.slice(items[i - 1]?.end ?? item.start, item.start)),
  );
  const present = remembering(presentIn(vocabularyOf(items, parts, sides)));
  const fitting = { items, parts, sides };
  return { ...fitting, isCut, present, has: remembering((written) => stands(fitting, present(written))) };
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

/** Patterns share their lists of alternatives: each is looked for once. */
function remembering<T>(look: (written: readonly string[]) => T): (written: readonly string[]) => T {
  const known = new Map<readonly string[], T>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const found = look(written);
    known.set(written, found);
    return found;
  };
}

function presentIn(vocabulary: ReadonlySet<string>): Words['present'] {
  return (written) => readAlternatives(written).filter(({ head }) => vocabulary.has(head));
}

/** One word of an alternative: as it stands, or the beginning of it. */
interface Part {
  readonly word: string;
  readonly isBeginning: boolean;
}

/** An alternative of a pattern taken apart. */
export interface Alternative {
  readonly written: string;
  /** What stands in a vocabulary where it can fit. */
  readonly head: string;
  readonly parts: readonly Part[];
  /** Whether it has several words. */
  readonly isPhrase: boolean;
}

/** Every sentence is asked for the same lists: each is taken apart once. */
const alternatives = new WeakMap<readonly string[], readonly Alternative[]>();

export function readAlternatives(written: readonly string[]): readonly Alternative[] {
  const before = alternatives.get(written);
  if (before) return before;
  const read = written.map(readAlternative);
  alternatives.set(written, read);
  return read;
}

function readAlternative(written: string): Alternative {
  const until = written.indexOf('_');
  const words = until < 0 ? [written] : written.split('_');
  const parts = words.map((word) => {
    const isBeginning = word.endsWith('*');
    return { word: isBeginning ? word.slice(0, -1) : word, isBeginning };
  });
  return { written, head: until > 0 ? written.slice(0, until) : written, parts, isPhrase: until >= 0 };
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
