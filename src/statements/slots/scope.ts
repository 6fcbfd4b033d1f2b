import type { Slot } from '../../model';
import type { Item, Sentence } from '../sentence';
import { slot } from './slot-context';

type Extent = 'all' | 'most' | 'part' | 'none';

const words = (extent: Extent, list: string): (readonly [string, Extent])[] =>
  list.split(' ').map((word) => [word, extent] as const);

/** Words for how much of something is meant. */
const EXTENTS = new Map<string, Extent>([
  ...words('all', 'all every each entire whole entirety fully completely entirely totally wholly both'),
  ...words('most', 'most majority bulk mostly largely mainly predominantly nearly'),
  ...words(
    'part',
    'some part parts partly partially several portion portions certain few fraction minority half',
  ),
  ...words('none', 'none'),
]);
/** "nearly all" is most, "not all" and "at least some" are left alone. */
const WEAKENERS = new Set(['not', 'least', 'than', 'if', 'above', 'after', 'first', 'at']);
/** How many items after its extent the head may stand: "most of the proposals". */
const REACH = 3;

/** How much of what: "most proposals", "all of Ukraine", "fully committed". Keys are the head's concept. */
export function readScopes(sentence: Sentence): Slot[] {
  const { items } = sentence;
  return items.flatMap((item, i) => {
    const extent = extentAt(items, i);
    const head = items
      .slice(i + 1, i + 1 + REACH)
      .find(
        (one) =>
          one.concept !== '' &&
          !EXTENTS.has(one.lower) &&
          one.lower !== 'single' &&
          !one.concept.startsWith('#'),
      );
    if (!extent || !head) return [];
    return [slot(sentence, 'scope', head.concept, extent, { start: item.start, end: head.end })];
  });
}

/** How much a word says is meant; null for other words. */
export function extentOf(lower: string): Extent | null {
  return EXTENTS.get(lower) ?? null;
}

function extentAt(items: readonly Item[], at: number): Extent | null {
  const before = items[at - 1]?.lower ?? '';
  const own = EXTENTS.get(items[at]?.lower ?? '');
  if (!own || WEAKENERS.has(before)) return null;
  // "nearly all" is read at "all", once.
  if (items[at]?.lower === 'nearly') return null;
  return own === 'all' && (before === 'nearly' || before === 'almost') ? 'most' : own;
}
