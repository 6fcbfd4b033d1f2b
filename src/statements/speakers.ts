import { type KnowledgeBase, nameOf } from '../entities/knowledge-base';
import type { Item, Sentence } from './sentence';
import { GROUPS, REMARKS } from './speech-words';

/** Who a sentence is attributed to. */
export interface Attribution {
  /** Entity ids, or a group's words in lower case where no entity is named. */
  readonly holders: readonly string[];
  /** For the reader: "Steve Witkoff and Rustem Umerov", "Russian officials". */
  readonly label: string;
}

const MODIFIERS = new Set([
  'and',
  'senior',
  'top',
  'other',
  'several',
  'some',
  'two',
  'three',
  'four',
  'five',
  'six',
  'local',
  'familiar',
  'new',
  'former',
  'veteran',
  'spy',
  'foreign',
  'policy',
  'foreign-policy',
  'special',
  'presidential',
  'deputy',
  'western',
  'unnamed',
  'one',
  'another',
]);

/** "Trump's": the name owns what follows. */
export function isPossessor(sentence: Sentence, item: Item): boolean {
  return sentence.text.startsWith("'", item.end);
}

/** The people or bodies of these words. */
export function fromEntities(items: readonly Item[], base: KnowledgeBase): Attribution {
  const holders = [...new Set(items.flatMap((item) => (item.name ? [item.name.entity] : [])))];
  return { holders, label: holders.map((holder) => nameOf(base, holder)).join(' and ') };
}

/** "US and Ukrainian envoys", "Russian officials": the bodies named are the holders. */
export function groupOf(subject: readonly Item[], at: number): Attribution {
  let from = at;
  while (from > 0 && isGroupWord(subject[from - 1] as Item)) from--;
  const words = subject.slice(from, at + 1);
  const bodies = words.flatMap((item) => (item.name ? [item.name.entity] : []));
  const label = words.map((item) => item.text).join(' ');
  if (bodies.length > 0) return { holders: [...new Set(bodies)], label };
  // "Zelenskyy's office": it speaks for him.
  const owner = subject[from - 1]?.name;
  if (owner?.kind === 'person')
    return { holders: [owner.entity], label: `${subject[from - 1]?.text}'s ${label}` };
  return { holders: [label.toLowerCase()], label };
}

/** A group's noun, also at the end of a phrase: "spy agencies". */
export function isGroup(item: Item): boolean {
  return item.name === null && GROUPS.has(item.lower.split(' ').at(-1) ?? '');
}

function isGroupWord(item: Item): boolean {
  return (
    item.name?.kind === 'body' || isGroup(item) || MODIFIERS.has(item.lower) || item.concept.startsWith('#')
  );
}

/** Who is named right after a verb or a preposition: "said Umerov", "by Russian officials". */
export function subjectAfter(items: readonly Item[], verb: number, base: KnowledgeBase): Attribution | null {
  const subject = items.slice(verb + 1, verb + 8);
  const person = subject.find((item) => item.name?.kind === 'person');
  if (person) return fromEntities([person], base);
  const group = subject.findIndex(isGroup);
  if (group >= 0) return groupOf(subject, group);
  const body = subject.slice(0, 2).filter((item) => item.name?.kind === 'body');
  return body.length > 0 ? fromEntities(body, base) : null;
}

/** "Putin's recent BBC interview statements". */
export function possessiveRemarks(items: readonly Item[], base: KnowledgeBase): Attribution | null {
  const at = items.findIndex((item) => REMARKS.has(item.lower));
  const owner = items
    .slice(Math.max(0, at - 4), Math.max(0, at))
    .find((item) => item.name?.kind === 'person');
  return at >= 0 && owner ? fromEntities([owner], base) : null;
}
