import { findDocuments, mayNameDocument } from '../entities/document-names';
import type { KnowledgeBase } from '../entities/knowledge-base';
import { NOT } from '../entities/lexicon';
import { stateOf } from '../entities/offices';
import type { Article, Mention, Quotation, Slot, Statement } from '../model';
import { type Antecedents, antecedentsAfter, attribute, bylineOf, isQuotation } from './attribution';
import { isAboutMeeting, mainEvent, namedEvent, OTHER_ROUND } from './event';
import { readSentences, type Sentence } from './sentence';
import { readAssessments } from './slots/assessment';
import { readAttendance } from './slots/attendance';
import { readCompanions } from './slots/companion';
import { readDays } from './slots/day';
import { readDenials } from './slots/denial';
import { readDurations } from './slots/duration';
import { readEventDates } from './slots/event-date';
import { readFacts } from './slots/fact';
import { readHappenings } from './slots/happening';
import { readHeads } from './slots/head';
import { readLeaders } from './slots/leader';
import { readOffices } from './slots/office';
import { readOrigins } from './slots/origin';
import { readPoints } from './slots/points';
import { readQuantities } from './slots/quantity';
import { readRelations } from './slots/relation';
import { readScenes } from './slots/scene';
import { readScopes } from './slots/scope';
import { readSides } from './slots/side';
import { readSignatories } from './slots/signatory';
import type { SlotContext, SlotReader } from './slots/slot-context';
import { readWarLength } from './slots/war-length';
import type { Attribution } from './speakers';

/** A new slot family is one file in `slots/` and one line here. */
const SLOT_READERS: readonly SlotReader[] = [
  readOffices,
  readHeads,
  readSides,
  readCompanions,
  readEventDates,
  readOrigins,
  readAssessments,
  readQuantities,
  readScenes,
  readSignatories,
  readDenials,
  readDays,
  readFacts,
  readHappenings,
  readDurations,
  readWarLength,
  readLeaders,
  readPoints,
  readScopes,
  readRelations,
  readAttendance,
];

/** An article's statements: the one path for reports (when the library is built) and for pages. */
export function readStatements(article: Article, base: KnowledgeBase): Statement[] {
  const sentences = readSentences(article, base);
  const main = mainEvent(sentences, article.published, base);
  const statements: Statement[] = [];
  const named = new Map(
    sentences.map((sentence) => [sentence, namedEvent(sentence, article.published, base)]),
  );
  let before: Antecedents = { single: null, pair: null };
  for (const [index, sentence] of sentences.entries()) {
    const attribution =
      bylineBelow(article, sentence, sentences[index + 1], base) ?? attribute(sentence, before, base);
    const context = {
      base,
      attribution,
      antecedent: before.single,
      event: eventOf(sentence, named, main),
      main,
      published: article.published,
    };
    statements.push(toStatement(article, sentence, index, context));
    before = antecedentsAfter(sentence, attribution, before, base);
  }
  return statements;
}

function eventOf(
  sentence: Sentence,
  named: ReadonlyMap<Sentence, string | null>,
  main: string | null,
): string | null {
  const own = named.get(sentence);
  if (own) return own;
  const above = sentence.heading && named.get(sentence.heading);
  return above && above !== OTHER_ROUND ? above : main;
}

/** A block quotation is attributed by the line below it. */
function bylineBelow(
  article: Article,
  sentence: Sentence,
  next: Sentence | undefined,
  base: KnowledgeBase,
): Attribution | null {
  const isBlockQuote = article.blocks[sentence.block]?.kind === 'quote' && isQuotation(sentence);
  return isBlockQuote && next && article.blocks[next.block]?.kind === 'quote' ? bylineOf(next, base) : null;
}

function toStatement(article: Article, sentence: Sentence, index: number, context: SlotContext): Statement {
  const { start, end } = sentence.toArticle({ start: 0, end: sentence.text.length });
  return {
    index,
    kind: sentence.kind,
    block: sentence.block,
    start,
    end,
    text: article.text.slice(start, end),
    attributedTo: context.attribution?.label ?? null,
    saidBy: context.attribution?.holders ?? [],
    event: isAboutMeeting(sentence) ? context.event : null,
    mentions: sentence.items.flatMap((item) => mentionOf(article, sentence, item)),
    documents: documentsIn(article, sentence, context.base),
    quotations: sentence.quotations.map((span) => quotationOf(article, sentence, span, context.attribution)),
    slots: eachOnce(SLOT_READERS.flatMap((read) => read(sentence, context))),
    terms: termsOf(sentence, context.base),
  };
}

/** What a sentence says twice, it says once. */
function eachOnce(slots: readonly Slot[]): Slot[] {
  const seen = new Set<string>();
  return slots.filter(({ family, key, value, holder }) => {
    const said = [family, key, value, holder].join('|');
    const isNew = !seen.has(said);
    seen.add(said);
    return isNew;
  });
}

/** Content terms for retrieval. Days are compared as dates, never as words. */
function termsOf(sentence: Sentence, base: KnowledgeBase): string[] {
  return sentence.items.flatMap((item) => {
    const isDate = sentence.dates.some((date) => item.start < date.end && item.end > date.start);
    if (isDate || item.concept === '' || item.concept === NOT) return [];
    return item.name?.kind === 'body' ? [`@${stateOf(base, item.name.entity)}`] : [item.concept];
  });
}

function mentionOf(article: Article, sentence: Sentence, item: Sentence['items'][number]): Mention[] {
  if (!item.name) return [];
  const span = sentence.toArticle(item);
  return [{ ...span, entity: item.name.entity, text: article.text.slice(span.start, span.end) }];
}

function documentsIn(article: Article, sentence: Sentence, base: KnowledgeBase): Mention[] {
  const words = sentence.items.map((item) => item.lower);
  if (!mayNameDocument(words, base.documentNames)) return [];
  const day = article.published?.slice(0, 10) ?? null;
  return findDocuments(sentence.text, base.documentNames, day).map(({ entity, ...found }) => {
    const span = sentence.toArticle(found);
    return { ...span, entity, text: article.text.slice(span.start, span.end) };
  });
}

function quotationOf(
  article: Article,
  sentence: Sentence,
  span: { readonly start: number; readonly end: number },
  attribution: Attribution | null,
): Quotation {
  const inArticle = sentence.toArticle(span);
  return {
    ...inArticle,
    text: article.text.slice(inArticle.start, inArticle.end),
    speaker: attribution?.holders.join('+') ?? null,
  };
}
