import { NOT } from '../../entities/lexicon';
import type { Slot } from '../../model';
import type { Sentence } from '../sentence';
import { slot } from './slot-context';

/** How many words after a negator the denied one may stand. */
const REACH = 3;
/** "not only", "not yet", "no longer" deny nothing of what follows. */
const SOFTENERS = new Set([
  'only',
  'just',
  'yet',
  'longer',
  'merely',
  'simply',
  'doubt',
  'least',
  'fewer',
  'less',
  'more',
]);

/** "It is not the plan that leaked" says which one is meant; it denies nothing of that one. */
const ARTICLES = new Set(['the', 'a', 'an', 'about', 'all', 'every']);

/** "no major breakthrough", "without casualties": how a noun is denied differs too much from writer to writer. */
const BARE = new Set(['no', 'without', 'none', 'nor', 'neither']);

/** What a sentence denies: "failed to agree", "did not sign". Keys are the denied concepts; breakthroughs have a topic. */
export function readDenials(sentence: Sentence): Slot[] {
  const { items } = sentence;
  return items.flatMap((item, i) => {
    if (item.concept !== NOT || BARE.has(item.lower)) return [];
    const after = items.slice(i + 1, i + 1 + REACH);
    if (after.some((one) => SOFTENERS.has(one.lower)) || ARTICLES.has(after[0]?.lower ?? '')) return [];
    const denied = after.find((one) => one.concept !== '' && one.concept !== NOT);
    if (!denied || denied.name || denied.concept.startsWith('#')) return [];
    return [slot(sentence, 'denial', denied.concept, 'denied', { start: item.start, end: denied.end })];
  });
}
