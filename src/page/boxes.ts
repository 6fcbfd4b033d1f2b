import type { FlatPage } from './flatten';
import { endsSentence, isRelatedHead } from './phrases';
import type { TextRun } from './text-run';

/** A teaser's summary under its linked headline is at most about this long. */
const SUMMARY = 250;
/** From this much text of its own on, a run is a sentence of something. */
const SOLID = 40;

/** Mostly link. A real sentence full of links still has words of its own between them. */
export function isLinkish(run: TextRun): boolean {
  return run.shares.linked > run.text.length * 0.8;
}

/**
 * For each element: whether it is part of a teaser or of a box of related links. Such a box is recognised by
 * what it opens with: a heading that is a link to another page, or one that says "Related". It grows as far
 * as nothing solid stands before its opening, and no more than a summary under each heading in it.
 */
export function findBoxes(page: FlatPage, title: number): boolean[] {
  const { elements, runs } = page;
  const own = elements.map(() => 0);
  const openings = elements.map(() => 0);
  const opens = runs.map((run, i) => opensBox(run, runs[i + 1]));
  runs.forEach((run, i) => {
    own[run.owner] = (own[run.owner] ?? 0) + ownLength(run);
    if (opens[i]) openings[run.owner] = (openings[run.owner] ?? 0) + 1;
  });
  for (let i = elements.length - 1; i > 0; i--) {
    const parent = elements[i]?.parent ?? 0;
    own[parent] = (own[parent] ?? 0) + (own[i] ?? 0);
    openings[parent] = (openings[parent] ?? 0) + (openings[i] ?? 0);
  }

  const titleOwner = runs[title]?.owner ?? -1;
  const isBox = elements.map(() => false);
  let boxEnd = 0;
  let solidOwner = -1;
  runs.forEach((run, i) => {
    if (i !== title && run.owner >= boxEnd && opens[i]) {
      let box = run.owner;
      for (let up = elements[box]?.parent ?? -1; up > 0; up = elements[up]?.parent ?? -1) {
        const end = elements[up]?.end ?? 0;
        if (solidOwner >= up || (titleOwner >= up && titleOwner < end)) break;
        if ((own[up] ?? 0) > SUMMARY * (openings[up] ?? 0)) break;
        box = up;
      }
      isBox[box] = true;
      boxEnd = elements[box]?.end ?? 0;
    }
    if (ownLength(run) >= SOLID) solidOwner = run.owner;
  });
  elements.forEach((element, i) => {
    if (isBox[element.parent]) isBox[i] = true;
  });
  return isBox;
}

function ownLength(run: TextRun): number {
  return run.text.length - run.shares.linked;
}

/** "Related", "Read more": what follows is links. "More on the plan" may also head a part of the article. */
export function opensRelated(run: TextRun, next: TextRun | undefined): boolean {
  if ((run.kind !== 'heading' && run.kind !== 'paragraph') || !isRelatedHead(run.text)) return false;
  if (run.kind === 'paragraph' || isLinkish(run) || !/^more (?:on|about|from|in)\s/iu.test(run.text))
    return true;
  const isText = next?.kind === 'paragraph' && next.shares.linked === 0 && next.text.length >= 2 * SOLID;
  return !isText || !endsSentence(next.text);
}

function opensBox(run: TextRun, next: TextRun | undefined): boolean {
  return opensRelated(run, next) || (run.kind === 'heading' && isLinkish(run));
}
