import type { FlatPage } from './flatten';
import { namesOf } from './markup';
import { endsSentence, isByline, isCredit, isLabel, isTimestamp } from './phrases';
import type { TextRun } from './text-run';

const NAMES =
  /(?:^|[\s_-])(?:standfirst|subtitle|sub-?head(?:ing|line)?|sub-?title|dek|deck|summary|excerpt|lede?|lead|intro|description|abstract|announce|preamble)(?=$|[\s_-])/iu;

/**
 * The summary between title and first paragraph, or null. It is what is named so in the markup, or a
 * sentence right under the title, in the same header.
 */
export function findStandfirst(page: FlatPage, title: number, body: readonly TextRun[]): TextRun | null {
  const first = body.find((run) => run.kind !== 'heading');
  const from = title < 0 ? (first ? page.runs.indexOf(first) : 0) : title + 1;
  for (let i = from; i < Math.min(from + 12, page.runs.length); i++) {
    const run = page.runs[i];
    if (!run) break;
    const words = run.text.split(' ').length;
    const isSentence = words >= 6 && run.shares.linked < run.text.length * 0.5 && run.text.length <= 600;
    const isOther = isByline(run.text) || isTimestamp(run.text) || isLabel(run.text) || isCredit(run.text);
    if (isSentence && !isOther && !isAside(page, run)) {
      if (isNamed(page, run.owner)) return run;
      const element = page.elements[run.owner];
      const sameHeader = element?.inHeader && page.elements[page.runs[title]?.owner ?? -1]?.inHeader;
      if (sameHeader && (endsSentence(run.text) || element.level > 1)) return run;
    }
    if (run === first) break;
  }
  return null;
}

/** Looks at the element and the two around it: the name often stands on a wrapper of one paragraph. */
function isNamed(page: FlatPage, owner: number): boolean {
  let index = owner;
  for (let up = 0; up < 3 && index > 0; up++) {
    const element = page.elements[index];
    if (!element || element.tag === 'article' || element.tag === 'main' || element.tag === 'section')
      return false;
    // A wrapper of many paragraphs isn't their summary, whatever its name.
    if (element.end - index > 3) return false;
    const names = namesOf(element.element);
    if (NAMES.test(names) || element.element.getAttribute('itemprop') === 'description') return true;
    index = element.parent;
  }
  return false;
}

function isAside(page: FlatPage, run: TextRun): boolean {
  for (let i = run.owner; i >= 0; i = page.elements[i]?.parent ?? -1) {
    if (page.elements[i]?.cue === 'never') return true;
  }
  return page.elements[run.owner]?.inFigure ?? false;
}
