import type { Result } from '../model';

/** Words that deny one another, both ways; as `data/knowledge/opposites.json` has them. */
export type Opposites = ReadonlyMap<string, ReadonlySet<string>>;

const WHERE = 'data/knowledge/opposites.json';

/** Checks the shape of `data/knowledge/opposites.json`: "welcomed dismissed|rejected" is one word and its opposites. */
export function parseOpposites(json: unknown): Result<readonly string[]> {
  const pairs = (json as { pairs?: unknown } | null)?.pairs;
  if (!Array.isArray(pairs)) return { ok: false, error: `${WHERE}: "pairs" must be a list` };
  const broken = pairs.find(
    (pair) => typeof pair !== 'string' || !/^[^\s|]+ [^\s|]+(?:\|[^\s|]+)*$/u.test(pair),
  );
  if (broken !== undefined)
    return {
      ok: false,
      error: `${WHERE}: "${String(broken)}" must be one word, a space, and its opposites (a|b)`,
    };
  return { ok: true, value: pairs as readonly string[] };
}

export function compileOpposites(pairs: readonly string[]): Opposites {
  const opposites = new Map<string, Set<string>>();
  const add = (word: string, other: string) => {
    const known = opposites.get(word);
    if (known) known.add(other);
    else opposites.set(word, new Set([other]));
  };
  for (const pair of pairs) {
    const [word = '', others = ''] = pair.split(' ');
    for (const other of others.split('|')) {
      add(word, other);
      add(other, word);
    }
  }
  return opposites;
}
