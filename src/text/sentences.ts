import type { Span } from '../model';

/** Stops with the marks that close behind them, and line breaks: where a sentence may end. */
const STOP = /[.!?…]+["')\]]*|\n+/gu;
/** Ends that look like a full stop but close an abbreviation; initials are one letter. */
const ABBREVIATION =
  /(?:^|[\s("'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Amb|Hon|St|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|vs|approx|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|U\.N|E\.U|D\.C|\p{Lu})\.$/u;
const COUNTRY_END = /(?:U\.S|U\.K|U\.N|E\.U|D\.C|a\.m|p\.m)\.$/u;
/** Longer than any abbreviation with the character before it. */
const TAIL = 12;
/** Words that open a sentence far more often than they continue a name. */
const OPENER =
  /^["'(]?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|However|Meanwhile|This|That|These|Those|His|Her|Their|Its|As|After|Before|While|When|If|For|Both|Some|Most|There|Yet|Separately|According)\s/u;
const CONTINUES = /^["')\]]*\s*(?:\p{Ll}|[,;:–-])/u;
/** As much of what follows as the rules look at. */
const AHEAD = 24;
/** Nobody writes longer sentences; what is longer is cut at a space, so that reading stays quick on any page. */
const LONGEST = 2000;

/**
 * Sentences of one block of (shadow) text, trimmed, with offsets into it. Written out rather than left to
 * `Intl.Segmenter`, whose rules differ from browser to browser: the library is read in one and the page in another.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match[0], end)) continue;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans.flatMap((span) => cutLong(text, trimSpan(text, span)));
}

function endsSentence(text: string, stop: string, end: number): boolean {
  const ahead = text.slice(end, end + AHEAD);
  const isBreak = stop.startsWith('\n');
  // Inside a word or number ("3.5", "U.S"), or glued to the next sentence ("over?Nobody").
  if (!isBreak && !/^\s|^$/u.test(ahead)) return /[!?]/u.test(stop) && /^\p{Lu}/u.test(ahead);
  const next = ahead.trimStart();
  const before = isBreak ? end - stop.length : end;
  const left = text.slice(Math.max(0, before - TAIL), before).trimEnd();
  if (ABBREVIATION.test(left)) return COUNTRY_END.test(left) && OPENER.test(next);
  // "Really?" he asked, or a stop before a lower-case word, ends no sentence.
  return !CONTINUES.test(next);
}

/** A span in parts of at most `LONGEST` characters, cut at spaces where there are any; none for an empty span. */
export function cutLong(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const space = text.slice(start, start + LONGEST).lastIndexOf(' ');
    const end = start + (space > 0 ? space : LONGEST);
    parts.push(trimSpan(text, { start, end }));
    start = end;
  }
  parts.push(trimSpan(text, { start, end: span.end }));
  return parts.filter((part) => part.end > part.start);
}

/** Narrows a span so that it neither starts nor ends with white space. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  return { start, end };
}
