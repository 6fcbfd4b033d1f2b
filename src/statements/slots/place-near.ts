import type { KnowledgeBase } from '../../entities/knowledge-base';
import { placeChain } from '../../entities/places';
import type { Span } from '../../model';
import type { Item, Sentence } from '../sentence';
import type { SlotContext } from './slot-context';

/** Words before a place where something is or goes. */
const AT = new Set(['in', 'at', 'to', 'near', 'outside', 'from', 'into', 'off', 'stop', 'for', 'via']);
/** How many items before a known place such a word may stand: "in the port of Odesa"; right before an unknown one. */
const AT_REACH = 4;

export interface PlaceNear extends Span {
  /** Of the place, or `name:bishkek` where the knowledge has none. */
  readonly id: string;
}

/**
 * The one place that is meant: of several only one that lies in the others ("in Taman in the Krasnodar region"). On a
 * journey a capital that stands for its country is a place ("to Minsk"), and so is a name that nobody knows ("to Bishkek").
 */
export function placeNear(
  { items }: Sentence,
  { base, main }: SlotContext,
  isMeant: (at: Span) => boolean,
  isJourney: boolean,
): PlaceNear | null {
  // A journey leads away from the talks.
  const talks = isJourney ? base.knowledge.events.find((event) => event.id === main)?.place : undefined;
  const isLeft = (id: string) => talks !== undefined && placeChain(talks, base).includes(id);
  const places = items.flatMap((item, i) => {
    const id = idOf(items, i, base, isJourney);
    return id && isMeant(item) && !isLeft(id) ? [{ id, start: item.start, end: item.end }] : [];
  });
  return places.find((place) => places.every((one) => placeChain(place.id, base).includes(one.id))) ?? null;
}

function idOf(items: readonly Item[], at: number, base: KnowledgeBase, isJourney: boolean): string | null {
  const { name, text } = items[at] as Item;
  const isPlaced = items.slice(Math.max(0, at - AT_REACH), at).some((item) => AT.has(item.lower));
  if (name?.kind === 'place') return isPlaced ? name.entity : null;
  const isGoal = isJourney && AT.has(items[at - 1]?.lower ?? '');
  if (!isGoal) return null;
  if (name?.kind === 'body') return capitalOf(text, base);
  return name === null && /^\p{Lu}\p{Ll}{2,}$/u.test(text) ? `name:${text.toLowerCase()}` : null;
}

/** "Minsk" where it stands for Belarus. */
function capitalOf(text: string, { knowledge }: KnowledgeBase): string | null {
  return knowledge.places.find((place) => place.name === text || place.aliases.includes(text))?.id ?? null;
}
