import { placeChain } from '../../entities/places';
import type { Slot, Span } from '../../model';
import type { Item, Sentence } from '../sentence';
import { type SlotContext, slot } from './slot-context';

/** Happenings with one place each; where talks were held belongs to their event. */
const HAPPENINGS = new Set(['attack', 'fire', 'damage']);
const STRIKES = new Set(
  'explosion explosions blast blasts exploded pounded alight burned burnt burns rammed slammed torched'.split(
    ' ',
  ),
);
const AREAS = new Set(['region', 'oblast', 'province', 'district']);

/**
 * Where something happened: "a drone attack in the Krasnodar region". Only where one place is named, or one within the
 * others: "the port of Taman in the Krasnodar region" is Taman.
 */
export function readScenes(sentence: Sentence, { base }: SlotContext): Slot[] {
  const { items } = sentence;
  const what = items.find((item) => HAPPENINGS.has(item.concept) || STRIKES.has(item.lower));
  const places = items.flatMap((item, i) => placeAt(items, i, item));
  const inner = places.find((place) => places.every((one) => placeChain(place.id, base).includes(one.id)));
  return what && inner ? [slot(sentence, 'scene', 'attack', inner.id, inner)] : [];
}

/** A known place, or an area under a name that the knowledge lacks: "Rostov region". */
function placeAt(items: readonly Item[], at: number, item: Item): (Span & { readonly id: string })[] {
  if (item.name?.kind === 'place') return [{ id: item.name.entity, start: item.start, end: item.end }];
  const next = items[at + 1];
  const isArea =
    !item.name && /^\p{Lu}\p{Ll}/u.test(item.text) && next !== undefined && AREAS.has(next.lower);
  return isArea ? [{ id: `name:${item.text}`, start: item.start, end: next.end }] : [];
}
