import type { Slot } from '../../model';
import type { Sentence } from '../sentence';
import { slot } from './slot-context';

/** Happenings with one place each; talks have a place of their own family of events. */
const HAPPENINGS = new Set(['attack', 'fire']);

/** Where something happened: "a drone attack in the Krasnodar region". Only where one place is named. */
export function readScenes(sentence: Sentence): Slot[] {
  const { items } = sentence;
  const what = items.find((item) => HAPPENINGS.has(item.concept));
  const places = items.filter((item) => item.name?.kind === 'place');
  const [place] = places;
  if (!what || !place?.name || places.length !== 1) return [];
  return [slot(sentence, 'scene', what.concept, place.name.entity, place)];
}
