import type { KnowledgeBase } from '../entities/knowledge-base';
import { conceptOf, phraseAt } from '../entities/lexicon';
import type { NamedTokens } from '../entities/recognise';
import { recognise } from '../entities/recognise';
import type { Article, Span, StatementKind } from '../model';
import { type DateMention, findDates } from '../text/dates';
import { type Shadow, shadowOf, toOriginal } from '../text/normalise';
import { findQuotations } from '../text/quotations';
import { cutLong, splitSentences } from '../text/sentences';
import { tokenise } from '../text/tokens';
import { openWords, type Words } from './fits';

/** A word, phrase or name of a sentence; offsets into the sentence's shadow text. */
export interface Item extends Span {
  readonly text: string;
  readonly lower: string;
  /** `@entity` for names, a lexicon concept, a number `#6`, a stem; '' for words without content. */
  readonly concept: string;
  readonly name: NamedTokens | null;
}

/** A sentence opened up for the slot readers. Offsets are into `text`, the sentence's shadow. */
export interface Sentence {
  readonly text: string;
  readonly kind: StatementKind;
  readonly block: number;
  readonly items: readonly Item[];
  /** The same opened for patterns. */
  readonly words: Words;
  readonly quotations: readonly Span[];
  readonly dates: readonly DateMention[];
  /** The nearest heading above, null at the top. */
  readonly heading: Sentence | null;
  /** The sentence before it under the same heading. */
  readonly previous: Sentence | null;
  /** Span in the article of a span of this sentence. */
  readonly toArticle: (span: Span) => Span;
}

const KINDS: Readonly<Record<string, StatementKind>> = {
  title: 'title',
  heading: 'heading',
  item: 'item',
  row: 'row',
};

/** All sentences of an article, in reading order, with their words, names, quotations and dates. */
export function readSentences(article: Article, base: KnowledgeBase): Sentence[] {
  const sentences: Sentence[] = [];
  let heading: Sentence | null = null;
  let previous: Sentence | null = null;
  for (const [index, block] of article.blocks.entries()) {
    const shadow = shadowOf(article.text.slice(block.start, block.end));
    const kind = KINDS[block.kind] ?? 'body';
    const spans =
      kind === 'row' || kind === 'heading' || kind === 'title'
        ? cutLong(shadow.text, whole(shadow))
        : splitSentences(shadow.text);
    const quotations = findQuotations(shadow.text);
    for (const span of spans) {
      const sentence = openSentence({
        article,
        base,
        shadow,
        span,
        kind,
        block: index,
        quotations,
        heading,
        previous,
      });
      sentences.push(sentence);
      previous = sentence;
    }
    if (kind === 'heading') {
      heading = previous;
      previous = null;
    }
  }
  return sentences;
}

function whole(shadow: Shadow): Span {
  return { start: 0, end: shadow.text.length };
}

interface Opening {
  readonly article: Article;
  readonly base: KnowledgeBase;
  readonly shadow: Shadow;
  readonly span: Span;
  readonly kind: StatementKind;
  readonly block: number;
  readonly quotations: readonly Span[];
  readonly heading: Sentence | null;
  readonly previous: Sentence | null;
}

function openSentence(opening: Opening): Sentence {
  const { article, base, shadow, span, block } = opening;
  const text = shadow.text.slice(span.start, span.end);
  const blockStart = article.blocks[block]?.start ?? 0;
  const items = readItems(text, base);
  return {
    text,
    kind: opening.kind,
    block,
    items,
    words: openWords(items, base, text),
    quotations: opening.quotations.flatMap((quotation) => clip(quotation, span)),
    dates: findDates(text, article.published),
    heading: opening.heading,
    previous: opening.previous,
    toArticle: (part) => {
      const inBlock = toOriginal(shadow, { start: part.start + span.start, end: part.end + span.start });
      return { start: inBlock.start + blockStart, end: inBlock.end + blockStart };
    },
  };
}

function clip(quotation: Span, span: Span): Span[] {
  const start = Math.max(quotation.start, span.start);
  const end = Math.min(quotation.end, span.end);
  return end > start ? [{ start: start - span.start, end: end - span.start }] : [];
}

/** Words of a sentence with names and phrases drawn together. */
export function readItems(text: string, base: KnowledgeBase): Item[] {
  const tokens = tokenise(text);
  const names = new Map(recognise(tokens, text, base.gazetteer).map((name) => [name.from, name]));
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; ) {
    const name = names.get(i) ?? null;
    const phrase = name ? null : phraseAt(base.lexicon, tokens, i);
    const until = phrase && !hasNameAcross(names, i, phrase.length) ? i + phrase.length : i + 1;
    const end = name ? name.to : until;
    const first = tokens[i];
    const last = tokens[end - 1];
    if (!first || !last) break;
    const concept = name
      ? `@${name.entity}`
      : end - i > 1 && phrase
        ? phrase.concept
        : conceptOf(base.lexicon, first);
    const words = text.slice(first.start, last.end);
    items.push({ start: first.start, end: last.end, text: words, lower: words.toLowerCase(), concept, name });
    i = end;
  }
  return items;
}

/** Whether a name reaches out of the phrase; one inside it is part of it: "frozen Russian assets". */
function hasNameAcross(names: ReadonlyMap<number, NamedTokens>, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) if ((names.get(i)?.to ?? 0) > from + length) return true;
  return names.get(from + length - 1) !== undefined;
}
