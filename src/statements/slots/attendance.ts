import { sideOf } from '../../entities/knowledge-base';
import { NOT } from '../../entities/lexicon';
import type { Slot } from '../../model';
import type { Item, Sentence } from '../sentence';
import { answersTo } from './fact';
import { type SlotContext, slot } from './slot-context';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Being there, in verbs and in "in the room", "at the table". */
const PRESENT = words(
  'attended attend attends attending joined join joins joining took took-part present room table participated participate participants sat included include includes including alongside',
);
/** Words by which somebody is kept from the table. */
const ABSENT = words('absent excluded barred banned sidelined uninvited missing skipped boycotted missed');
const SHUT =
  /\b(?:shut|left|kept|frozen|locked|squeezed|cut|barred|held) (?:out|away)\b|\bstayed (?:away|home)\b|\bnot (?:been )?invited\b|\bno seat\b/u;
const DELEGATES = words('envoy official ally');
/** How many items from the name the word may stand. */
const REACH = 7;

/**
 * Who was at the table and who wasn't: "The meetings, which included European allies", "No Europeans were in the room",
 * "Kushner also attended". Keys are a person or a side; only of an event, and only where the sentence is about its talks.
 */
export function readAttendance(sentence: Sentence, context: SlotContext): Slot[] {
  const { event } = context;
  if (!event || sentence.text.trimEnd().endsWith('?')) return [];
  const { items } = sentence;
  const isAboutTalks = [...items, ...(sentence.previous?.items ?? [])].some(
    (item) => item.concept === 'talks' || item.concept === 'meet' || item.lower === 'room',
  );
  if (!isAboutTalks) return [];
  // What a pattern of facts.json tells of a side goes before what stands next to its name.
  const questions = context.base.facts.filter((fact) => fact.slot?.family === 'attendance');
  const told = new Set(answersTo(questions, sentence, context).map((one) => one.key));
  return items.flatMap((item, i) => {
    const key = keyOf(item, context);
    if (key && told.has(key)) return [];
    const value = key ? valueAt(sentence, i) : null;
    return key && value ? [slot(sentence, 'attendance', key, value, item, { event })] : [];
  });
}

/** Europe as a side, or a person. Of the warring sides there are always some at one table or the other. */
function keyOf({ name }: Item, { base }: SlotContext): string | null {
  if (!name || name.kind === 'place') return null;
  if (name.kind === 'person') return name.entity;
  return sideOf(base, name.entity) === 'europe' ? 'europe' : null;
}

function valueAt(sentence: Sentence, at: number): 'present' | 'absent' | null {
  const { items, text } = sentence;
  const item = items[at] as Item;
  const before = items.slice(Math.max(0, at - 3), at);
  const after = items.slice(at + 1, at + 1 + REACH);
  const isPerson = item.name?.kind === 'person';
  if (isPerson && text.startsWith("'", item.end)) return null;
  const isDenied = before.some((one) => ['no', 'without', 'neither', 'none'].includes(one.lower));
  const predicate = after.findIndex((one) => PRESENT.has(one.lower) || ABSENT.has(one.lower));
  const isNegated = after
    .slice(0, predicate < 0 ? after.length : predicate)
    .some((one) => one.concept === NOT);
  if (isDenied && (predicate >= 0 || before.some((one) => one.lower === 'without'))) return 'absent';
  const clause = text.slice(item.end, after.at(-1)?.end ?? item.end);
  if (SHUT.test(clause) || (predicate >= 0 && ABSENT.has(after[predicate]?.lower ?? '')))
    return isNegated && !SHUT.test(clause) ? null : 'absent';
  if (
    predicate >= 0 &&
    !['including', 'include', 'includes', 'included', 'alongside', 'table', 'room'].includes(
      after[predicate]?.lower ?? '',
    )
  )
    return isNegated ? 'absent' : 'present';
  if (predicate >= 0 && isNegated) return 'absent';
  const isListed = items
    .slice(Math.max(0, at - 4), at)
    .some((one) => ['included', 'including', 'include', 'includes', 'with', 'and'].includes(one.lower));
  const isDelegation =
    isPerson ||
    / (?:allies|partners|friends)$/u.test(item.lower) ||
    DELEGATES.has(after[0]?.concept ?? '') ||
    DELEGATES.has(after[1]?.concept ?? '');
  const isMet = items
    .slice(Math.max(0, at - 8), at + 8)
    .some((one) => one.concept === 'talks' || one.concept === 'meet');
  return !isPerson && isListed && isDelegation && isMet && !before.some((one) => one.concept === NOT)
    ? 'present'
    : null;
}
