import type { KnowledgeBase } from '../../entities/knowledge-base';
import type { Slot, Span } from '../../model';
import type { Sentence } from '../sentence';
import type { Attribution } from '../speakers';

/** What a slot reader may look at beside the sentence itself. */
export interface SlotContext {
  readonly base: KnowledgeBase;
  readonly attribution: Attribution | null;
  /** Whom "he" means here; null where nobody was named before. */
  readonly antecedent: Attribution | null;
  /** Key of the event the sentence is about, null where it names none. */
  readonly event: string | null;
  /** Key of the event the article is chiefly about. */
  readonly main: string | null;
  /** Day of publication, null where unknown. */
  readonly published: string | null;
}

/** Reads one family of slots from a sentence. */
export type SlotReader = (sentence: Sentence, context: SlotContext) => Slot[];

/** A slot without holder and event; `span` is in the sentence's shadow text. */
export function slot(
  sentence: Sentence,
  family: Slot['family'],
  key: string,
  value: string,
  span: Span,
  more: { readonly holder?: string | null; readonly event?: string | null } = {},
): Slot {
  const { start, end } = sentence.toArticle(span);
  return { family, key, value, start, end, holder: more.holder ?? null, event: more.event ?? null };
}

/** Concepts of the sentence, the one before it and its heading, and who says it: what a question may be about. */
export function wordsAround(sentence: Sentence, { attribution }: SlotContext): ReadonlySet<string> {
  const near = [sentence, sentence.previous, sentence.heading].flatMap((one) => one?.items ?? []);
  const holders = attribution?.holders ?? [];
  return new Set([
    ...near.flatMap((item) => [item.concept, item.lower]),
    ...holders.map((holder) => `@${holder}`),
  ]);
}
