import type { KnowledgeBase } from '../entities/knowledge-base';
import type { SelfContradiction, Slot, Statement } from '../model';
import { compareSlots, RULES } from './rules/rules';
import { whyClash } from './why';

/**
 * Statements of one article that can't both be so, each disagreement once. The parties' opposed views and a change
 * of mind are no contradiction.
 */
export function selfContradictions(
  statements: readonly Statement[],
  base: KnowledgeBase,
): SelfContradiction[] {
  const found: SelfContradiction[] = [];
  const seen = new Set<string>();
  const slots = statements.flatMap((statement) => statement.slots.map((slot) => ({ statement, slot })));
  for (const [i, a] of slots.entries()) {
    for (const b of slots.slice(i + 1)) {
      if (a.statement.index === b.statement.index) continue;
      const clash = RULES[a.slot.family].isLoose
        ? null
        : compareSlots(a.slot, b.slot, { base, day: null, apart: 0 })?.clash;
      const key = `${a.slot.family} ${a.slot.value} ${b.slot.value} ${b.statement.index}`;
      if (clash?.between !== 'outlets' || seen.has(key)) continue;
      seen.add(key);
      const spans = { aSpan: spanOf(a.slot), bSpan: spanOf(b.slot) };
      const words = { here: wordsOf(a.statement, a.slot), there: wordsOf(b.statement, b.slot) };
      const why = whyClash(clash, a.slot, b.slot, { ...words, outlet: null }, base);
      found.push({ a: a.statement.index, b: b.statement.index, ...spans, type: clash.type, why });
    }
  }
  return found;
}

function spanOf(slot: Slot): { readonly start: number; readonly end: number } {
  return { start: slot.start, end: slot.end };
}

/** The slot's words as they stand in its statement. */
export function wordsOf(
  statement: Statement,
  slot: { readonly start: number; readonly end: number },
): string {
  return statement.text.slice(slot.start - statement.start, slot.end - statement.start);
}
