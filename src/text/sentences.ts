import type { Span } from '../model';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends that look like a full stop but close an abbreviation; initials are one letter. */
const ABBREVIATION =
  /(?:^|[\s("'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Amb|Hon|St|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|vs|approx|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|U\.N|E\.U|D\.C|\p{Lu})\.\s*$/u;
const COUNTRY_END = /(?:U\.S|U\.K|U\.N|E\.U|D\.C|a\.m|p\.m)\.\s*$/u;
/** Words that open a sentence far more often than they continue a name. */
const OPENER =
  /^["'(]?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|However|Meanwhile|This|That|These|Those|His|Her|Their|Its|As|After|Before|While|When|If|For|Both|Some|Most|There|Yet|Separately|According)\s/u;
const CONTINUES = /^\s*["')\]]*\s*(?:\p{Ll}|[,;:–-])/u;

function belongsTogether(left: string, right: string): boolean {
  if (right.trim() === '') return true;
  if (ABBREVIATION.test(left)) return !(COUNTRY_END.test(left) && OPENER.test(right.trimStart()));
  // "Really?" he asked, or a stop before a lower-case word, ends no sentence.
  return CONTINUES.test(right);
}

/** Sentences of one block of (shadow) text, trimmed, with offsets into it. */
export function splitSentences(text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const previous = spans.at(-1);
    if (previous && belongsTogether(text.slice(previous.start, previous.end), segment)) {
      previous.end = index + segment.length;
    } else {
      spans.push({ start: index, end: index + segment.length });
    }
  }
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

/** Narrows a span so that it neither starts nor ends with white space. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  return { start, end };
}
