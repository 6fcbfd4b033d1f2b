import { findBoxes } from './boxes';
import type { FlatElement, FlatPage } from './flatten';
import { endsSentence } from './phrases';
import type { TextRun } from './text-run';

/** Where the article stands, as indices into `FlatPage.elements`. */
export interface ArticleRoot {
  readonly index: number;
  /** For each element: whether it belongs to something that isn't the article (a related box, comments). */
  readonly dropped: readonly boolean[];
}

/** A part named "sidebar" or "paywall" that holds this share of all prose is the article in spite of its name. */
const DOMINANT = 0.35;
/** Block elements in a card. */
const MOST_IN_CARD = 30;

/**
 * The element with the largest sum of running text less everything that isn't (linked headings, link lists):
 * going further up would add more clutter than article. `title` is the index of the run that is the
 * page's title, -1 where there is none; a part that holds it is never taken for an aside.
 */
export function findRoot(page: FlatPage, title: number): ArticleRoot {
  const owner = page.runs[title]?.owner ?? -1;
  const boxes = findBoxes(page, title);
  const asides = findAsides(page, owner, boxes);
  const dropped = page.elements.map((_, i) => boxes[i] === true || asides[i] === true);
  const best = largestSum(page, (run) => (dropped[run.owner] ? 0 : worthOf(page, run)));
  return { index: ownArticle(page, best.index, owner, best.sums), dropped };
}

/** For each element: whether it stands in a part that the markup names as something else. */
function findAsides(page: FlatPage, title: number, boxes: readonly boolean[]): boolean[] {
  const asides: boolean[] = [];
  const mark = (isAside: (element: FlatElement, index: number) => boolean) =>
    page.elements.forEach((element, i) => {
      const holdsTitle = title >= i && title < element.end;
      asides[i] = asides[i] || (asides[element.parent] ?? false) || (isAside(element, i) && !holdsTitle);
    });
  mark((element) => element.cue === 'never');
  const worth = (run: TextRun) =>
    boxes[run.owner] || asides[run.owner] ? 0 : Math.max(0, worthOf(page, run));
  const prose = largestSum(page, worth).sums;
  const all = prose[0] ?? 0;
  // The posts of a feed bear one name, and are judged together.
  const families = new Map<string, number>();
  page.elements.forEach((element, i) => {
    if (element.cue !== 'doubtful') return;
    families.set(familyOf(element), (families.get(familyOf(element)) ?? 0) + (prose[i] ?? 0));
  });
  mark(
    (element, i) =>
      element.cue === 'doubtful' &&
      (families.get(familyOf(element)) ?? 0) < all * DOMINANT &&
      !isBoxOfText(element, i),
  );
  return asides;
}

function familyOf({ tag, element }: FlatElement): string {
  return `${tag} ${(element.getAttribute('class') ?? '').trim().split(/\s/u, 1)[0]}`;
}

/** A nested `<article>` called "card" that leads nowhere else is no teaser. Only small ones are looked through. */
function isBoxOfText({ tag, element, end }: FlatElement, index: number): boolean {
  return tag === 'article' && end - index <= MOST_IN_CARD && !element.querySelector('a[href]');
}

function largestSum(page: FlatPage, value: (run: TextRun) => number): { index: number; sums: number[] } {
  const sums = page.elements.map(() => 0);
  for (const run of page.runs) sums[run.owner] = (sums[run.owner] ?? 0) + value(run);
  let index = 0;
  // Children stand after their parents: going backwards, each is complete when it is added to its parent.
  for (let i = sums.length - 1; i > 0; i--) {
    const parent = page.elements[i]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0);
  }
  sums.forEach((sum, i) => {
    // On a tie the innermost wins.
    if (sum >= (sums[index] ?? 0)) index = i;
  });
  return { index, sums };
}

/** Characters of running text that a run is worth; negative for what stands in link lists. */
function worthOf(page: FlatPage, run: TextRun): number {
  const length = run.text.length;
  const element = page.elements[run.owner];
  const density = run.shares.linked / length;
  if (run.kind === 'heading' || element?.inFigure || element?.inHeader) return 0;
  if (density > 0.6) return endsSentence(run.text) && length > 80 ? 0 : -10;
  if (length < 25) return -2;
  const isProse = run.kind === 'row' || endsSentence(run.text) || (length >= 80 && /[,;]\s/u.test(run.text));
  // Points of a list often end without a full stop; so do labels.
  const worth = isProse ? length : run.kind === 'item' && length >= 40 ? length / 2 : 0;
  return Math.min(1_500, worth * (1 - density));
}

/**
 * Endless scrolling puts the next story under the one that was opened: with several `<h1>` in the root, the
 * article is the largest part that holds no other title than the page's own.
 */
function ownArticle(page: FlatPage, root: number, title: number, sums: readonly number[]): number {
  const inside = (element: FlatElement | undefined, i: number, at: number) =>
    element !== undefined && at >= i && at < element.end;
  if (title < 0 || !inside(page.elements[root], root, title)) return root;
  const others = page.elements.flatMap((element, i) =>
    element.tag === 'h1' && i !== title && inside(page.elements[root], root, i) ? [i] : [],
  );
  if (others.length === 0) return root;
  let own = -1;
  for (let i = title; i > root; i = page.elements[i]?.parent ?? -1) {
    const element = page.elements[i];
    if (others.some((other) => inside(element, i, other))) break;
    own = i;
  }
  if (own < 0 || (sums[own] ?? 0) <= (sums[root] ?? 0) * 0.2) return root;
  // A head with a summary and no text of its own stands over a feed, whose posts have titles as large as its own.
  const isText = (run: TextRun) => run.kind === 'paragraph' && worthOf(page, run) > 0;
  return page.runs.some((run) => isText(run) && inside(page.elements[own], own, run.owner)) ? own : root;
}
