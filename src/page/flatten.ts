import type { BlockKind, Result } from '../model';
import { type Reason, reason } from '../reason';
import type { Cue } from './cues';
import { cueOf } from './cues';
import { display, isSamePage, namesOf } from './markup';
import { isDataTable, isHeadRow, isPostItem } from './shapes';
import { isSkipped } from './skipped';
import type { RunDraft, Share, TextRun } from './text-run';
import { appendBar, appendSpace, appendText, finishRun, newDraft } from './text-run';
import { isDrawn, isHidden } from './visibility';

/** More than this is no article: the walk stops, and the page is left alone. */
export const LIMITS = { elements: 60_000, characters: 2_000_000 } as const;

/** A block element that may hold text. Parents stand before their children (preorder). */
export interface FlatElement {
  readonly tag: string;
  readonly element: Element;
  /** Index of the nearest block element around it, -1 for the body. */
  readonly parent: number;
  /** Index after its last descendant. */
  end: number;
  /** What text in it is, unless an element inside says otherwise. */
  readonly kind: BlockKind;
  /** 1-6 in a heading, else 0. */
  readonly level: number;
  readonly cue: Cue;
  readonly inHeader: boolean;
  readonly inFigure: boolean;
}

/** The page as seen by the extractor: its block elements and its runs of text, both in document order. */
export interface FlatPage {
  readonly elements: readonly FlatElement[];
  readonly runs: readonly TextRun[];
}

/**
 * Asking the browser whether an element is seen takes as long as the element lies deep; the HTML parser itself
 * nests no deeper than this, so only scripts can make more.
 */
const ASKED_DEPTH = 512;

interface Frame {
  readonly node: Element;
  /** Index of the block element that text belongs to here. */
  readonly block: number;
  readonly isBlock: boolean;
  readonly shares: readonly Share[];
  /** Inside a row of a data table, boundaries don't end the run. */
  readonly inRow: boolean;
  readonly inData: boolean;
}

/** One walk over the whole body, with an explicit stack: nesting of any depth is fine. */
export function flattenPage(document: Document, body: Element, url: string): Result<FlatPage, Reason> {
  const elements: FlatElement[] = [];
  const runs: TextRun[] = [];
  const frames: Frame[] = [];
  const drawn = isDrawn(document);
  let draft: RunDraft | null = null;
  let breaks = 0;
  let visited = 0;
  let characters = 0;

  const flush = () => {
    const run = draft && finishRun(draft);
    if (run) runs.push(run);
    draft = null;
    breaks = 0;
  };
  const boundary = (inRow: boolean) => (inRow && draft ? appendSpace(draft) : flush());

  const open = (node: Element, around: Frame | undefined) => {
    const tag = node.localName;
    const shown = display(node, tag);
    const isBlock = shown === 'block' || !around;
    if (
      around &&
      (isSkipped(node, tag, (elements[around.block]?.level ?? 0) > 0) ||
        (tag === 'tr' && around.inData && isHeadRow(node)) ||
        isHidden(node, !isBlock, drawn && frames.length < ASKED_DEPTH))
    )
      return;
    const cue = cueOf(tag, namesOf(node));
    if (!isBlock && cue === 'never') return;
    if (tag === 'br') {
      if (draft && ++breaks > 1 && !around?.inRow) flush();
      else if (draft) appendSpace(draft);
      return;
    }
    if ((tag === 'td' || tag === 'th') && around?.inRow) {
      if (draft) appendBar(draft);
    } else if (isBlock) boundary(around?.inRow ?? false);
    const block = isBlock ? elements.length : (around?.block ?? 0);
    if (isBlock) elements.push(describe(node, tag, cue, around, elements));
    frames.push({
      node,
      block,
      isBlock,
      shares: sharesOf(node, tag, url, around?.shares ?? [], elements[block]?.level ?? 0),
      inData: tag === 'table' ? isDataTable(node) : (around?.inData ?? false),
      inRow: (around?.inRow ?? false) || (tag === 'tr' && (around?.inData ?? false)),
    });
  };

  open(body, undefined);
  let next: Node | null = body.firstChild;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (next === null) {
      frames.pop();
      const flat = elements[frame.block];
      if (frame.isBlock && flat) {
        flat.end = elements.length;
        boundary(frames.at(-1)?.inRow ?? false);
      }
      next = frame.node.nextSibling;
    } else if (next.nodeType === 1) {
      if (++visited > LIMITS.elements)
        return { ok: false, error: reason('TooManyElements', { number: LIMITS.elements }) };
      const depth = frames.length;
      open(next as Element, frame);
      next = frames.length > depth ? next.firstChild : next.nextSibling;
    } else {
      if (next.nodeType === 3) {
        const text = next as Text;
        characters += text.length;
        if (characters > LIMITS.characters)
          return { ok: false, error: reason('TooLarge', { number: LIMITS.characters / 1_000_000 }) };
        const kind = frame.inRow ? 'row' : (elements[frame.block]?.kind ?? 'paragraph');
        draft ??= newDraft(frame.block, kind);
        const before = draft.length;
        appendText(draft, text, frame.shares);
        if (draft.length > before) breaks = 0;
      }
      next = next.nextSibling;
    }
  }
  flush();
  return { ok: true, value: { elements, runs } };
}

function describe(
  element: Element,
  tag: string,
  cue: Cue,
  around: Frame | undefined,
  elements: readonly FlatElement[],
): FlatElement {
  const parent = around?.block ?? -1;
  const outer = elements[parent];
  const level = /^h[1-6]$/u.test(tag) ? Number(tag[1]) : (outer?.level ?? 0);
  return {
    tag,
    element,
    parent,
    end: elements.length + 1,
    kind: kindOf(element, tag, outer?.kind ?? 'paragraph'),
    level,
    cue,
    inHeader: tag === 'header' || (outer?.inHeader ?? false),
    inFigure: tag === 'figure' || (outer?.inFigure ?? false),
  };
}

function kindOf(element: Element, tag: string, outer: BlockKind): BlockKind {
  if (/^h[1-6]$/u.test(tag) || element.getAttribute('role') === 'heading') return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'article' || tag === 'section') return 'paragraph';
  if (tag === 'dt' || tag === 'dd') return 'item';
  if (tag === 'li') return isPostItem(element) ? 'paragraph' : 'item';
  return outer;
}

function sharesOf(
  element: Element,
  tag: string,
  url: string,
  outer: readonly Share[],
  level: number,
): readonly Share[] {
  const share =
    tag === 'time' ? 'timed' : tag === 'b' || tag === 'strong' ? 'bold' : tag === 'a' ? 'linked' : null;
  if (share === null || outer.includes(share)) return outer;
  // The heading of a live-blog post is often its permalink, and no link to elsewhere.
  if (share === 'linked' && level > 0 && isSamePage(element.getAttribute('href'), url)) return outer;
  return [...outer, share];
}
