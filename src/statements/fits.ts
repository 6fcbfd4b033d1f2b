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
  readonly present: (alternatives: readonly string[]) => readonly string[];
}

export function openWords(
  items: readonly Item[],
  sideOf: (entity: string) => string | null = () => null,
  text = '',
): Words {
  const parts = items.map((item) => item.lower.split(' '));
  const sides = items.map(({ name }) => (name ? `@@${sideOf(name.entity) ?? ''}` : null));
  /** All that an alternative can begin with here: concepts, words, their beginnings (`refus*`), sides. */
  const vocabulary = new Set([
    ...items.flatMap((item) => [item.concept, item.lower]),
    ...sides.flatMap((side) => side ?? []),
  ]);
  for (const part of new Set(parts.flat())) {
    vocabulary.add(part);
    for (let length = 2; length <= Math.min(part.length, LONGEST); length++) {
      vocabulary.add(`${part.slice(0, length)}*`);
    }
  }
  const isCut = items.map((item, i) =>
    /[:;–—]/u.test(text.slice(items[i - 1]?.end ?? item.start, item.start)),
  );
  return { items, parts, sides, isCut, present: presentIn(vocabulary) };
}

/** Patterns share their lists of alternatives: each is gone through once. */
function presentIn(vocabulary: ReadonlySet<string>): Words['present'] {
  const known = new Map<readonly string[], readonly string[]>();
  return (alternatives) => {
    const before = known.get(alternatives);
    if (before) return before;
    const here = alternatives.filter((one) => vocabulary.has(headOf(one)));
    known.set(alternatives, here);
    return here;
  };
}

function headOf(alternative: string): string {
  const until = alternative.indexOf('_');
  return until > 0 ? alternative.slice(0, until) : alternative;
}

/** How many items from `at` one of the alternatives covers; 0 where none fits. */
export function fits({ items, parts, sides }: Words, at: number, alternatives: readonly string[]): number {
  const item = items[at];
  if (!item) return 0;
  for (const one of alternatives) {
    if (one === item.concept || one === item.lower || one === sides[at]) return 1;
    if (one.includes('_')) {
      const length = phraseAt(parts, at, one.split('_'));
      if (length > 0) return length;
    } else if (one.endsWith('*') && parts[at]?.some((part) => isLike(part, one))) return 1;
  }
  return 0;
}

/** How many items the phrase covers that begins in this one. */
function phraseAt(parts: Words['parts'], at: number, phrase: readonly string[]): number {
  const own = parts[at] ?? [];
  for (let from = 0; from < own.length; from++) {
    let [item, part, matched] = [at, from, 0];
    while (matched < phrase.length && isLike(parts[item]?.[part], phrase[matched] as string)) {
      matched++;
      part++;
      if (part >= (parts[item]?.length ?? 0)) [item, part] = [item + 1, 0];
    }
    if (matched === phrase.length) return Math.max(1, part > 0 ? item - at + 1 : item - at);
  }
  return 0;
}

function isLike(part: string | undefined, written: string): boolean {
  if (part === undefined) return false;
  return written.endsWith('*') ? part.startsWith(written.slice(0, -1)) : part === written;
}
