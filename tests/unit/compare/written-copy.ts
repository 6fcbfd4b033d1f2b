import { type Gap, type NearCopy, nearCopyOf, wordedOf } from '../../../src/compare/near-copy';
import { replacementIn } from '../../../src/compare/replacement';
import { weigh, weighTerms } from '../../../src/library/weigh';
import type { Statement } from '../../../src/model';
import { BASE, readLast } from '../statements/written-article';

/** Two sentences set side by side; null where they are no near copies. */
export function copyOf(here: string, there: string): NearCopy | null {
  const [mine, theirs] = [readLast(here), readLast(there)];
  return nearCopyOf(wordedOf(mine, BASE), wordedOf(theirs, BASE), inLibrary(theirs));
}

/** A library statement, of whose report nothing matters here. */
function inLibrary(statement: Statement): NearCopy['other'] {
  const report = {
    ...{ title: '', outlet: 'The Courier', author: null, published: null, url: null, language: 'en' },
    ...{ text: statement.text, blocks: [], id: 'r1', addressBasis: 'Made up for a test.' },
  };
  const indexed = { report, statements: [statement], doubtfulFrom: null, cluster: 0 };
  return { ...weigh(statement, weighTerms([statement])), indexed };
}

/** A gap as `words here / words there`. */
export function gapInWords({ mine, theirs }: Pick<Gap, 'mine' | 'theirs'>): string {
  return [mine, theirs].map((items) => items.map((item) => item.text).join(' ')).join(' / ');
}

/** What stands in the place of what in two near copies, as `type: words here / words there`. */
export function replacementsIn(here: string, there: string): readonly string[] {
  const copy = copyOf(here, there);
  if (!copy) throw new Error(`No near copies: ${here} ${there}`);
  const found = copy.gaps.flatMap((gap) => replacementIn(gap, BASE) ?? []);
  return found.map((one) => `${one.type}: ${gapInWords(one)}`);
}
