import type { Span } from '../model';
import { type Token, tokenise } from '../text/tokens';
import { nameKey } from './gazetteer';
import { earliestDay, type Plan } from './knowledge';

/** How the documents of `data/knowledge/documents.json` are named in texts, ready to be looked for. */
export interface DocumentNames {
  /** Documents by their words in lower case, joined with spaces. */
  readonly byName: ReadonlyMap<string, DocumentName>;
  /** How many words the longest of these has. */
  readonly longest: number;
  /** First words of names: where none of them stands, nothing has to be looked for. */
  readonly firstWords: ReadonlySet<string>;
  /** Plans known by how many points they have. */
  readonly byPoints: ReadonlyMap<number, Plan>;
}

interface DocumentName {
  readonly plan: Plan;
  /** All in capitals ("PURL"): it means nothing in lower case. */
  readonly isAbbreviation: boolean;
}

/** A span of the text that was looked through. */
export interface NamedDocument extends Span {
  readonly entity: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const POINT = /^(\d{1,2}|[a-z]+(?:-[a-z]+)?)-points?$/u;
const NUMBER_WORDS = new Map([
  ['ten', 10],
  ['nineteen', 19],
  ['twenty', 20],
  ['twenty-eight', 28],
]);
/** What has points and is a document; a "20-point lead" and "28 points of view" are none. */
const PLANS = words(
  'plan proposal framework draft document deal agreement blueprint counterproposal counter-proposal text formula',
);
/** What may stand between the number and the noun: "20-point US-backed draft peace plan". */
const BETWEEN = words(
  'us u.s american trump white house washington european backed russian ukrainian drafted draft peace ceasefire ' +
    'framework new revised updated original initial latest current leaked proposed so-called',
);
const MOST_BETWEEN = 4;
/** Another conflict had a US plan of 20 points as well, and some articles tell of both. */
const OTHER_CONFLICT = /\b(?:Gaza|Hamas|Palestin|Israel)/u;

/** Tables for `findDocuments`; the first document to claim a name keeps it. */
export function nameDocuments(documents: readonly Plan[]): DocumentNames {
  const byName = new Map<string, DocumentName>();
  const byPoints = new Map<number, Plan>();
  for (const plan of documents) {
    // A plan's name by its points is read with the guards of its own below.
    for (const name of plan.points === undefined ? [plan.name, ...plan.aliases] : plan.aliases) {
      const key = nameKey(name);
      if (!byName.has(key)) byName.set(key, { plan, isAbbreviation: /^[A-Z]+$/u.test(name) });
    }
    if (plan.points !== undefined && !byPoints.has(plan.points)) byPoints.set(plan.points, plan);
  }
  const keys = [...byName.keys()].map((key) => key.split(' '));
  return {
    byName,
    longest: Math.max(1, ...keys.map((key) => key.length)),
    firstWords: new Set(keys.flatMap(([first]) => first ?? [])),
    byPoints,
  };
}

/** Whether any of these words, in lower case, can begin the name of a document. */
export function mayNameDocument(lowerWords: readonly string[], names: DocumentNames): boolean {
  return lowerWords.some((words) =>
    words.split(' ').some((word) => names.firstWords.has(word) || word.includes('point')),
  );
}

/**
 * Documents named in a shadow text. `day` is that of the article (`YYYY-MM-DD`, null where unknown): it can't mean a
 * document of later. A bare "the plan" names none.
 */
export function findDocuments(text: string, names: DocumentNames, day: string | null): NamedDocument[] {
  const tokens = tokenise(text);
  const found: NamedDocument[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = byNameAt(tokens, i, text, names) ?? byPointsAt(tokens, i, text, names);
    const [first, last] = [tokens[i], tokens[i + (hit?.length ?? 1) - 1]];
    if (hit && first && last && (day === null || earliestDay(hit.plan.from) <= day))
      found.push({ entity: hit.plan.id, start: first.start, end: last.end });
    i += hit?.length ?? 1;
  }
  return found;
}

interface Hit {
  readonly plan: Plan;
  /** In words. */
  readonly length: number;
}

function byNameAt(tokens: readonly Token[], at: number, text: string, names: DocumentNames): Hit | null {
  if (!names.firstWords.has(tokens[at]?.lower ?? '')) return null;
  for (let length = Math.min(names.longest, tokens.length - at); length > 0; length--) {
    const part = tokens.slice(at, at + length);
    const name = names.byName.get(part.map((token) => token.lower).join(' '));
    if (!name || !areAdjacent(part, text)) continue;
    if (!name.isAbbreviation || part[0]?.text === part[0]?.text.toUpperCase())
      return { plan: name.plan, length };
  }
  return null;
}

function byPointsAt(tokens: readonly Token[], at: number, text: string, names: DocumentNames): Hit | null {
  const opened = pointsAt(tokens, at);
  const plan = opened && names.byPoints.get(opened.points);
  if (!opened || !plan || OTHER_CONFLICT.test(text)) return null;
  let end = at + opened.length;
  while (end - at - opened.length < MOST_BETWEEN && BETWEEN.has(bare(tokens[end]))) end++;
  // "framework" and "draft" may stand before the noun and be it: the last that fits counts.
  while (end > at && !PLANS.has(bare(tokens[end]))) end--;
  const length = end - at + 1;
  return end >= at + opened.length && areAdjacent(tokens.slice(at, end + 1), text) ? { plan, length } : null;
}

/** "20-point", "Twenty-point" (two words), "20 point": how many points, and in how many words that is said. */
function pointsAt(tokens: readonly Token[], at: number): { points: number; length: number } | null {
  const word = tokens[at]?.lower ?? '';
  const joined = POINT.exec(word)?.[1];
  const isApart = joined === undefined && tokens[at + 1]?.lower === 'point';
  const number = joined ?? (isApart ? word : '');
  const points = NUMBER_WORDS.get(number) ?? (/^\d{1,2}$/u.test(number) ? Number(number) : 0);
  return points > 0 ? { points, length: isApart ? 2 : 1 } : null;
}

function bare(token: Token | undefined): string {
  return token?.lower.replace(/\.$/u, '') ?? '';
}

function areAdjacent(part: readonly Token[], text: string): boolean {
  return part.every(
    (token, i) => i === 0 || /^(?:'s)?[\s.&-]*$/u.test(text.slice(part[i - 1]?.end, token.start)),
  );
}
