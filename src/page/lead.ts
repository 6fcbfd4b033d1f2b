import type { FlatPage } from './flatten';
import { namesKeyPoints } from './key-box';
import { namesOf } from './markup';
import { holdsPhrase, readNames } from './name-parts';
import {
  endsSentence,
  isByline,
  isCredit,
  isLabel,
  isNameLine,
  isPitch,
  isRelatedLine,
  isTimestamp,
} from './phrases';
import { findPublished } from './published';
import type { ArticleRoot } from './root';
import type { TextRun } from './text-run';

const NAMES = words(
  'standfirst stand-first subtitle sub-title subhead sub-head subheading sub-heading subheadline sub-headline dek deck ' +
    'subdeck sub-deck strapline summary excerpt lede lead intro introduction description abstract announce preamble',
);
/** On a wrapper these name other stories, on the line itself its own summary. */
const OWN_NAMES = words('teaser blurb trail-text');

/** How far behind the title the text may begin, in runs. */
const REACH = 30;
/** A wrapper of more block elements than this isn't one of a single paragraph, or of a list of points. */
const MOST_AROUND = { paragraph: 3, item: 24 } as const;
/** Levels above the title that are still its own box. */
const TITLE_LEVELS = 3;
const LEAST_WORDS = { paragraph: 6, item: 3 } as const;
/** From this many words on, a line without a full stop is no label. */
const SAID_WORDS = 8;
const LONGEST = 600;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * What stands in short between the title and the text: the standfirst, a second deck, a list of key points. It is
 * what is named so in the markup, or a sentence or a lower heading in the title's own box.
 */
export function findLead(
  page: FlatPage,
  root: ArticleRoot,
  title: number,
  body: readonly TextRun[],
): readonly TextRun[] {
  const first = body.find((run) => run.kind !== 'heading');
  const last = first ? page.runs.indexOf(first) : title + REACH;
  const from = title < 0 || title > last ? last : title + 1;
  const box = titleBox(page, title, body);
  const lead: TextRun[] = [];
  for (const run of page.runs.slice(from, Math.min(last + 1, from + REACH))) {
    if (run === first && lead.length > 0) break;
    if (lead.some((other) => other.text === run.text) || !isShortText(run)) continue;
    const isLead = isNamed(page, root, run) || (run !== first && standsByTitle(page, root, run, title, box));
    if (isLead) lead.push(run);
  }
  return lead;
}

const OTHERS = [isByline, isNameLine, isTimestamp, isLabel, isCredit, isPitch, isRelatedLine];

function isShortText(run: TextRun): boolean {
  const { text } = run;
  if (text.length > LONGEST || run.shares.linked >= text.length * 0.5) return false;
  if (text.split(' ').length < LEAST_WORDS[run.kind === 'item' ? 'item' : 'paragraph']) return false;
  if (!endsSentence(text) && findPublished(text) !== null) return false;
  return !OTHERS.some((isOther) => isOther(text));
}

/** The largest box around the title, up to a few levels, that holds nothing of the text; -1 without one. */
function titleBox(page: FlatPage, title: number, body: readonly TextRun[]): number {
  let box = -1;
  let index = page.elements[page.runs[title]?.owner ?? -1]?.parent ?? -1;
  for (let level = 0; level < TITLE_LEVELS && index > 0; level++) {
    const { end, parent, tag } = page.elements[index] ?? { end: 0, parent: -1, tag: '' };
    const holds = (run: TextRun) => run.kind !== 'heading' && run.owner >= index && run.owner < end;
    if (tag === 'main' || body.some(holds)) break;
    box = index;
    index = parent;
  }
  return box;
}

function standsByTitle(page: FlatPage, root: ArticleRoot, run: TextRun, title: number, box: number): boolean {
  const element = page.elements[run.owner];
  if (!element || element.inFigure || root.dropped[run.owner]) return false;
  const isSaid = endsSentence(run.text) || run.text.split(' ').length >= SAID_WORDS;
  if (run.kind !== 'item' && !isSaid && element.level < 2) return false;
  const head = page.elements[page.runs[title]?.owner ?? -1];
  const isSibling = run.kind === 'paragraph' && element.parent === head?.parent;
  const inBox = box > 0 && run.owner >= box && run.owner < (page.elements[box]?.end ?? 0);
  return isSibling || inBox || (element.inHeader && head?.inHeader === true);
}

/** Looks at the run itself, and at the two elements around its own: the name often stands on a wrapper. */
function isNamed(page: FlatPage, root: ArticleRoot, run: TextRun): boolean {
  const own = page.elements[run.owner];
  if (!own || own.inFigure || own.cue === 'never' || root.dropped[own.parent]) return false;
  let inline = run.pieces[0]?.node.parentElement ?? null;
  for (let up = 0; up < 3 && inline && inline !== own.element; up++, inline = inline.parentElement) {
    if (holdsName(inline, NAMES)) return true;
  }
  if (holdsName(own.element, OWN_NAMES)) return true;
  const most = MOST_AROUND[run.kind === 'item' ? 'item' : 'paragraph'];
  let index = run.owner;
  for (let up = 0; up < 3 && index > 0; up++) {
    const element = page.elements[index];
    if (!element || /^(?:article|main|section)$/u.test(element.tag) || element.end - index > most)
      return false;
    if (holdsName(element.element, NAMES)) return true;
    if (element.element.getAttribute('itemprop') === 'description') return true;
    if (run.kind === 'item' && namesKeyPoints(namesOf(element.element))) return true;
    index = element.parent;
  }
  return false;
}

function holdsName(element: Element, names: ReadonlySet<string>): boolean {
  return readNames(namesOf(element)).some((parts) => holdsPhrase(parts, names));
}
