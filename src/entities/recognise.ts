import type { Token } from '../text/tokens';
import type { EntityKind, Gazetteer, NameEntry } from './gazetteer';

/** A name among the words of a sentence: token indices, end exclusive. */
export interface NamedTokens {
  readonly from: number;
  readonly to: number;
  readonly entity: string;
  readonly kind: EntityKind;
}

/** Words that may stand between a sentence's start and a surname without being a given name. */
const TITLES = new Set(
  (
    'mr mrs ms dr sir lord president vice prime minister chancellor premier secretary general envoy negotiator ' +
    'spokesman spokesperson spokeswoman aide adviser advisor ambassador chief leader director head foreign defence defense ' +
    'counterpart official representative king prince sheikh senator governor mayor lawmaker commander colonel ' +
    'lieutenant admiral marshal pope special presidential top team administration and with by of to for from ' +
    'sunday monday tuesday wednesday thursday friday saturday january february march april may june july august ' +
    'september october november december'
  ).split(' '),
);

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'around', 'outside']);

/** "return to Moscow" means the city, "an offer to Moscow" the state. */
const TRAVELS = new Set(
  'return returned returning returns travel travels travelled traveled travelling traveling fly flies flew flown flying go goes went gone going head heads headed heading came come back trip visit journey way bound set off home'.split(
    ' ',
  ),
);

/** "the Berlin talks" were held in Berlin. */
const GATHERINGS = new Set(['talks', 'meeting', 'meetings', 'summit', 'negotiations', 'round', 'conference']);

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Whether most words are capitalised, as in many headlines: then capitals tell nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.text.length > 3);
  const capitalised = words.filter(isCapitalised).length;
  // Short sentences are full of names: only capitals throughout tell of a style there.
  return words.length > 5
    ? capitalised > words.length * 0.7
    : words.length > 2 && capitalised === words.length;
}

/**
 * Names in a sentence, longest first at each place. A bare surname after an unknown capitalised word
 * ("Melania Trump") is somebody else: it is left out.
 */
export function recognise(tokens: readonly Token[], text: string, gazetteer: Gazetteer): NamedTokens[] {
  const found: NamedTokens[] = [];
  const titleCase = isTitleCase(tokens);
  for (let i = 0; i < tokens.length; ) {
    const hit = longestAt(tokens, i, text, gazetteer);
    if (!hit || (hit.entry.bare && !titleCase && followsGivenName(tokens, i, text, found))) {
      i++;
      continue;
    }
    const { entity, kind, place } = hit.entry;
    const isPlace =
      place !== null &&
      (PLACE_PREPOSITIONS.has(tokens[i - 1]?.lower ?? '') ||
        (tokens[i - 1]?.lower === 'to' && TRAVELS.has(tokens[i - 2]?.lower ?? '')) ||
        GATHERINGS.has(tokens[i + hit.length]?.lower ?? ''));
    found.push({
      from: i,
      to: i + hit.length,
      entity: isPlace ? place : entity,
      kind: isPlace ? 'place' : kind,
    });
    i += hit.length;
  }
  return found;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  gazetteer: Gazetteer,
): { entry: NameEntry; length: number } | null {
  const reach = gazetteer.reach.get(tokens[at]?.lower ?? '') ?? 0;
  for (let length = Math.min(reach, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length);
    if (!areAdjacent(words, text)) continue;
    const entry = gazetteer.names.get(words.map((word) => word.lower).join(' '));
    if (entry && (isCapitalised(words[0]) || entry.anyCase)) return { entry, length };
  }
  return null;
}

function areAdjacent(words: readonly Token[], text: string): boolean {
  return words.every((word, i) => i === 0 || /^[\s.-]*$/u.test(text.slice(words[i - 1]?.end, word.start)));
}

function followsGivenName(
  tokens: readonly Token[],
  at: number,
  text: string,
  found: readonly NamedTokens[],
): boolean {
  const before = tokens[at - 1];
  const surname = tokens[at];
  if (!before || !surname || !isCapitalised(before) || !isCapitalised(surname) || at === 1) return false;
  if (text.slice(before.end, surname.start) !== ' ') return false;
  if (found.at(-1)?.to === at) return found.at(-1)?.kind === 'person';
  return !TITLES.has(before.lower) && !/\.$/u.test(text.slice(0, tokens[at - 2]?.end ?? 0));
}
