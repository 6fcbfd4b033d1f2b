import { isLinkish, opensRelated } from './boxes';
import type { FlatPage } from './flatten';
import { endsSentence, isByline, isCredit, isLabel, isPitch, isRelatedLine, isTimestamp } from './phrases';
import type { ArticleRoot } from './root';
import type { TextRun } from './text-run';

/** The runs of the article's body in order: what stands in the root, less what was put in between. */
export function keepBody(page: FlatPage, root: ArticleRoot, title: number): TextRun[] {
  const end = page.elements[root.index]?.end ?? 0;
  const kept: TextRun[] = [];
  let underRelated = false;
  page.runs.forEach((run, i) => {
    if (i === title || run.owner < root.index || run.owner >= end || root.dropped[run.owner]) return;
    // Under "Related", links and list items go too, up to the next heading or real paragraph.
    if (opensRelated(run)) underRelated = true;
    else if (
      run.kind === 'heading' ||
      (run.kind === 'paragraph' && endsSentence(run.text) && !isLinkish(run))
    ) {
      underRelated = false;
    }
    if (!underRelated && isArticleText(page, run)) kept.push(run);
  });
  // A heading with nothing under it headed something that was left out.
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

function isArticleText(page: FlatPage, run: TextRun): boolean {
  const { text, kind } = run;
  const element = page.elements[run.owner];
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (kind === 'row') return true;
  if (element?.inFigure && kind !== 'quote') return false;
  if (element?.inHeader && kind !== 'heading') return false;
  if (isLabel(text) || isTimestamp(text) || run.shares.timed > text.length * 0.7) return false;
  if (isCredit(text) || isPitch(text) || isRelatedLine(text)) return false;
  if (kind === 'paragraph' && isByline(text)) return false;
  return !isLinkish(run) || (endsSentence(text) && text.length >= 60 && kind !== 'heading');
}
