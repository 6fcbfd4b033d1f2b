import type { Sentence } from './sentence';

/** Plural nouns that are verbs of saying as well: "Russian claims", "Russia claims". */
const PLURALS = new Set(
  'calls claims demands reports promises pledges vows notes states hints signals requests remarks views denials assessments judges labels'.split(
    ' ',
  ),
);
/** How nationalities end as adjectives; a country's own name or that of its people ("Ukrainians") doesn't. */
const ADJECTIVE = /(?:ian|ean|ican|man|ish|ese|ench|utch|audi|reek|zech|lovak|wiss)$/u;
/** Right after a verb its object begins: "the American calls it a start". */
const OBJECT = /^(?:it|him|her|them|us|this|that's|the|an?|his|its|their|such)$/u;

/** "American calls for restraint": after a nationality the plural is meant, unless an object follows it as a verb. */
export function isPluralOfNationality({ items, text }: Sentence, at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (!before?.name || !item || !PLURALS.has(item.lower)) return false;
  const isAdjective = before.name.kind === 'body' && ADJECTIVE.test(before.lower);
  if (!isAdjective || text.slice(before.end, item.start) !== ' ') return false;
  return !after || !(OBJECT.test(after.lower) || /["“]/u.test(text.slice(item.end, after.start)));
}
