import type { FlatPage } from './flatten';
import type { TextRun } from './text-run';

/**
 * The run of text that is the page's title: the `<h1>` (or `<h2>`, or what is marked up as headline) whose
 * words agree best with the titles in the metadata. Without agreement, the only `<h1>` if it reads like a
 * headline. -1 where the page shows no title.
 */
export function findTitle(page: FlatPage, titles: readonly string[]): number {
  const known = titles.map(wordsOf).filter((words) => words.size > 0);
  let best = -1;
  let bestScore = 0;
  const headings: number[] = [];
  page.runs.forEach((run, i) => {
    const level = levelOf(page, run);
    if (level === 0 || level > 2 || isHeadingOfLink(run)) return;
    if (level === 1) headings.push(i);
    const words = wordsOf(run.text);
    const least = level === 1 ? 0.5 : 0.8;
    const score = Math.max(0, ...known.map((title) => agreement(words, title)));
    if (score >= least && score + (level === 1 ? 0.2 : 0) > bestScore) {
      best = i;
      bestScore = score + (level === 1 ? 0.2 : 0);
    }
  });
  if (best >= 0) return best;
  const only = headings.length === 1 ? (headings[0] ?? -1) : -1;
  const words = page.runs[only]?.text.split(' ').length ?? 0;
  return words >= (known.length === 0 ? 1 : 4) ? only : -1;
}

function levelOf(page: FlatPage, run: TextRun): number {
  const element = page.elements[run.owner];
  if (!element) return 0;
  return element.element.getAttribute('itemprop') === 'headline' ? 1 : element.level;
}

function isHeadingOfLink(run: TextRun): boolean {
  return run.shares.linked > run.text.length * 0.8;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** Share of the shorter title's words that the longer has; one or two words prove nothing. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const shorter = Math.min(a.size, b.size);
  if (shorter < 3) return a.size === b.size && shared === shorter ? 1 : 0;
  return shared / shorter;
}
