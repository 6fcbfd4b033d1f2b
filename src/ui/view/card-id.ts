/** FNV-1a, 32 bits, over UTF-16 code units: names a text for this machine alone, and keeps no secret. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The name of a card, made of what it says: "corroborated:…". It stays over reloads, and where the same sentence stands in
 * another place; white space counts once.
 */
export function cardId(kind: string, ...texts: readonly string[]): string {
  const said = texts.map((text) => text.replace(/\s+/gu, ' ').trim()).join('\n');
  const hex = (seed: number) => fnv(said, seed).toString(16).padStart(8, '0');
  return `${kind}:${hex(0x811c9dc5)}${hex(0x01234567)}`;
}
