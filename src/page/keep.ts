import { isLinkish, opensRelated } from './boxes';
import type { FlatPage } from './flatten';
import {
  endsSentence,
  isByline,
  isCredit,
  isDay,
  isLabel,
  isNameLine,
  isOnWriter,
  isPitch,
  isRelatedLine,
  isTimestamp,
} from './phrases';
import { findPublished } from './published';
import type { ArticleRoot } from './root';
import type { TextRun } from './text-run';

/** The runs of the article's body in order: what stands in the root, less what was put in between. */
export function keepBody(page: FlatPage, root: ArticleRoot, title: number): TextRun[] {
  const end = page.elements[root.index]?.end ?? 0;
  const kept: TextRun[] = [];
  let underRelated = false;
  page.runs.forEach((run, i) => {
    if (i === title || run.owner < root.index || run.owner >= end || root.dropped[run.owner]) return;
    // Under "Related", links and short items go too, up to the next heading or real sentence.
    if (opensRelated(run, page.runs[i + 1])) underRelated = true;
    else if (run.kind === 'heading' || isOwnSentence(run)) underRelated = false;
    if (!underRelated && isArticleText(page, run, kept.length > 0)) kept.push(run);
  });
  // A heading with nothing under it headed something that was left out.
  for (let last = kept.at(-1); last && (last.kind === 'heading' || isOnWriter(last.text)); last = kept.at(-1))
    kept.pop();
  return kept;
}

/** Above the first sentence: who wrote it and when, what it is filed under. */
function isHeadLine(text: string): boolean {
  return isNameLine(text) || (!endsSentence(text) && text.length <= 120 && findPublished(text) !== null);
}

/** "More: the sanctions question, which nobody wished to raise, is left for spring." leads nowhere. */
function isOwnLine(run: TextRun): boolean {
  return run.shares.linked === 0 && run.text.length >= 80 && endsSentence(run.text);
}

/** In a list of links, a line without a link may still be a headline; two lines' worth of words are a sentence. */
function isOwnSentence(run: TextRun): boolean {
  const least = run.kind === 'item' ? 60 : 0;
  return run.text.length >= least && endsSentence(run.text) && !isLinkish(run);
}

function isArticleText(page: FlatPage, run: TextRun, isUnderWay: boolean): boolean {
  const { text, kind } = run;
  const element = page.elements[run.owner];
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (kind === 'row') return true;
  if (element?.inFigure && kind !== 'quote') return false;
  if (element?.inHeader && kind !== 'heading') return false;
  // Under the title it is the date of the page; further down it says when something happened.
  const isHead = kind === 'heading' || element?.tag === 'dt' || run.shares.bold >= text.length - 1;
  if (isUnderWay && isHead && isDay(text)) return true;
  if (isLabel(text) || isTimestamp(text) || run.shares.timed > text.length * 0.7) return false;
  if (isCredit(text) || isPitch(text) || (isRelatedLine(text) && !isOwnLine(run))) return false;
  if (kind === 'paragraph' && (isByline(text) || (!isUnderWay && isHeadLine(text)))) return false;
  return !isLinkish(run) || (endsSentence(text) && text.length >= 60 && kind !== 'heading');
}
