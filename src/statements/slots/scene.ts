import type { Slot, Span } from '../../model';
import type { Item, Sentence } from '../sentence';
import { slot } from './slot-context';

/** Happenings with one place each; where talks were held belongs to their event. */
const HAPPENINGS = new Set(['attack', 'fire', 'damage']);
const AREAS = new Set(['region', 'oblast', 'province', 'district']);

/** Where something happened: "a drone attack in the Krasnodar region". Only where one place is named. */
export function readScenes(sentence: Sentence): Slot[] {
  const { items } = sentence;
  const what = items.find((item) => HAPPENINGS.has(item.concept));
  const places = items.flatMap((item, i) => placeAt(items, i, item));
  const [place] = places;
  return what && place && places.length === 1 ? [slot(sentence, 'scene', 'attack', place.id, place)] : [];
}

/** A known place, or an area under a name that the knowledge lacks: "Rostov region". */
function placeAt(items: readonly Item[], at: number, item: Item): (Span & { readonly id: string })[] {
  if (item.name?.kind === 'place') return [{ id: item.name.entity, start: item.start, end: item.end }];
  const next = items[at + 1];
  const isArea =
    !item.name && /^\p{Lu}\p{Ll}/u.test(item.text) && next !== undefined && AREAS.has(next.lower);
  return isArea ? [{ id: `name:${item.text}`, start: item.start, end: next.end }] : [];
}
