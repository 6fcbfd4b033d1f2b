import type { KnowledgeBase } from '../entities/knowledge-base';
import type { LibraryStatement } from '../library/library';
import type { Finding, Slot, Statement } from '../model';
import type { Label } from '../reason';
import type { Comparison } from './comparison';
import { confidenceOf } from './confidence';
import { topicOf } from './rules/assessment';
import type { Clash } from './rules/rule';
import { RULES } from './rules/rules';
import { wordsOf } from './self-contradiction';
import { isLaterState } from './times';
import { whyClash } from './why';

export interface PageSlot {
  readonly statement: Statement;
  readonly slot: Slot;
}

/** A clash of two slots as a finding. */
export function conflictFinding(
  comparison: Comparison,
  mine: PageSlot,
  theirs: { readonly other: LibraryStatement; readonly slot: Slot },
  clash: Clash,
): Finding {
  const { report } = theirs.other.indexed;
  const { base } = comparison.library;
  const words = {
    here: wordsOf(mine.statement, mine.slot),
    there: wordsOf(theirs.other.statement, theirs.slot),
    outlet: report.outlet,
  };
  const fact = base.facts.find((one) => mine.slot.family === 'fact' && one.id === mine.slot.key);
  const isLater = isLaterState(comparison, clash, mine, theirs);
  return {
    statement: mine.statement.index,
    relation: 'conflicts',
    between: isLater ? 'times' : clash.between,
    type: fact?.type ?? clash.type,
    source: report.id,
    sourceStatement: theirs.other.statement.index,
    sourceSpan: { start: theirs.slot.start, end: theirs.slot.end },
    pageSpan: { start: mine.slot.start, end: mine.slot.end },
    about: aboutOf(mine),
    subject: fact?.name ?? topicOf(mine.slot.key, base)?.name ?? null,
    named: namedBy(mine.slot, fact?.type ?? clash.type, base),
    why: whyClash(clash, mine.slot, theirs.slot, words, base),
    rule: clash.rule,
    confidence: confidenceOf(clash.rule),
    echo: false,
    origin: null,
  };
}

/** What the slot is joined by, by its name, where that tells one card from another of its type. */
function namedBy({ family, key, value }: Slot, type: Finding['type'], base: KnowledgeBase): Label | null {
  const { documents, people, offices } = base.knowledge;
  if (family === 'origin') return labelOf(documents.find(({ name }) => name === key)?.name);
  if (family === 'office' && type === 'person') return labelOf(offices.find(({ id }) => id === key)?.title);
  if (family === 'office' || family === 'side') {
    const person = family === 'office' ? value : key;
    return labelOf(people.find(({ id }) => id === person)?.name);
  }
  return null;
}

/** `data/knowledge` has these names in English; the interface says them in the reader's language. */
function labelOf(name: string | undefined): Label | null {
  return name === undefined ? null : { en: name, uk: name };
}

/** Counts and denials are about their own statement; all else about what the slots are joined by. */
function aboutOf({ statement, slot }: PageSlot): string {
  const own = RULES[slot.family].isLoose ? [statement.index] : [];
  return [slot.family, slot.key, slot.value, ...own].join(' ');
}
