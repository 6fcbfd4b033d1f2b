import type { Quotation } from '../model';
import { shadowOf } from '../text/normalise';
import { tokenise } from '../text/tokens';

/** How two quotations stand to each other. */
export type QuotationMatch = 'same' | 'truncated' | 'altered';

/** Words that carry no content inside a quotation's comparison. */
const SMALL = new Set(
  'a an and as at be but by for from had has have he her his i if in is it its just me my no not of on or our she so that the their them they this to us was we were will with you your'.split(
    ' ',
  ),
);
/** Shorter quotations are phrases that anybody may use. */
const SHORTEST = 5;
const NEARLY_ALL = 0.75;
const MOST_CONTENT = 0.6;

/** A quotation's words in lower case. */
export function quotedWords(quotation: Quotation): readonly string[] {
  return tokenise(shadowOf(quotation.text).text).map((token) => token.lower.replaceAll('.', ''));
}

/**
 * Compares two quotations: the same words; one cut out of the other; or other words for what must be one remark.
 * `isOneOccasion` says that speaker and occasion are known to be the same: only then are loosely similar words one
 * remark. Two sentences of one statement that merely share words are none.
 */
export function matchQuotations(
  a: readonly string[],
  b: readonly string[],
  isOneOccasion: boolean,
): QuotationMatch | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST) return null;
  if (short.length === long.length && short.every((word, i) => word === long[i])) return 'same';
  if (isContained(short, long)) return 'truncated';
  const inOrder = commonInOrder(short, long);
  const isNearCopy = inOrder / long.length >= NEARLY_ALL && short.length > SHORTEST;
  const content = short.filter((word) => !SMALL.has(word));
  const kept = content.filter((word) => long.includes(word)).length;
  const isSameRemark =
    isOneOccasion && content.length >= 3 && kept / content.length >= MOST_CONTENT && inOrder >= 3;
  return isNearCopy || isSameRemark ? 'altered' : null;
}

function isContained(short: readonly string[], long: readonly string[]): boolean {
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** Length of the longest common subsequence. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
