import { SIDES } from '../../../src/entities/knowledge';
import type { KnowledgeBase } from '../../../src/entities/knowledge-base';
import type { Pattern } from '../../../src/entities/pattern';

/** Names in patterns that the knowledge doesn't have, and sides that there aren't. */
export function unknownNames(patterns: readonly Pattern[], base: KnowledgeBase): string[] {
  const places = new Set(base.knowledge.places.map((place) => place.id));
  const words = new Set(patterns.flatMap((pattern) => pattern.words.flat()));
  return [...words].filter((word) => {
    if (word.startsWith('@@')) return !SIDES.some((side) => side === word.slice(2));
    const id = word.slice(1);
    return word.startsWith('@') && !base.bodies.has(id) && !base.persons.has(id) && !places.has(id);
  });
}
