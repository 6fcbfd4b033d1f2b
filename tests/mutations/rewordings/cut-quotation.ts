import { quotedSpans, type Site, type SourceSentence } from '../sentence';

/** Fewer words than these are no quotation any more. */
const FEWEST = 5;

/** A quotation that ends at one of its commas; what is left still stands for the rest. */
export function cutQuotations({ text }: SourceSentence): readonly Site[] {
  return quotedSpans(text).flatMap(({ start, end }) => {
    const quotation = text.slice(start, end);
    const last = quotation.at(-1) ?? '';
    const mark = /[,.]/u.test(last) ? last : '';
    const cuts = [...quotation.slice(0, -1).matchAll(/,\s/gu)]
      .map((match) => quotation.slice(0, match.index))
      .filter((cut) => cut.split(/\s+/u).length >= FEWEST);
    return cuts.length > 0 ? [cuts.map((cut) => text.slice(0, start) + cut + mark + text.slice(end))] : [];
  });
}
