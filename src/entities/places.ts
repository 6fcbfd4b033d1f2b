import type { KnowledgeBase } from './knowledge-base';

/** A place and all that it lies in, innermost first. */
export function placeChain(place: string, base: KnowledgeBase): string[] {
  const chain: string[] = [];
  for (let id: string | null = place; id && !chain.includes(id); ) {
    chain.push(id);
    const entry = base.knowledge.places.find((one) => one.id === id);
    id = entry?.within ?? null;
  }
  return chain;
}

/** The country (a body's id) that a place lies in; null for seas and regions of several. */
export function countryOf(place: string, base: KnowledgeBase): string | null {
  return base.knowledge.places.find((one) => one.id === place)?.country ?? null;
}
