import type { Library, LibraryStatement } from '../library/library';
import type { Finding, Quotation, Statement } from '../model';
import { type Candidate, candidateOf } from './candidate';
import { type Comparison, takesPart } from './comparison';
import { BAR, confidenceOf } from './confidence';
import { matchQuotations, type QuotationMatch, quotedWords } from './quotation';
import { WHY_QUOTATION, whyMisattributed } from './why';

/** "he warned", "the two said": the quotation goes on from the sentence before. */
const PRONOUN = /\b(?:he|she|they|the two|the pair)\b/iu;

interface Quoted {
  readonly statement: Statement;
  readonly quotation: Quotation;
  readonly words: readonly string[];
}

interface QuotedElsewhere extends Quoted {
  readonly other: LibraryStatement;
}

function quoted(statement: Statement): Quoted[] {
  return statement.quotations.map((quotation) => ({ statement, quotation, words: quotedWords(quotation) }));
}

/** The quotations of a report are the same for every page that meets it. */
const theirQuotations = new WeakMap<LibraryStatement, QuotedElsewhere[]>();

function quotedOnce(other: LibraryStatement): QuotedElsewhere[] {
  const known = theirQuotations.get(other) ?? quoted(other.statement).map((one) => ({ ...one, other }));
  theirQuotations.set(other, known);
  return known;
}

/** Channel C: quotations aligned one to one between the page and each report, exact matches first. */
export function findQuotations(comparison: Comparison): Candidate[] {
  const mine = comparison.statements.flatMap(quoted);
  const theirs = comparison.library.statements
    .filter((other) => takesPart(comparison, other))
    .flatMap(quotedOnce);
  return comparison.library.reports.flatMap(({ report }) =>
    alignReport(
      comparison,
      mine,
      theirs.filter((one) => one.other.indexed.report.id === report.id),
    ),
  );
}

function alignReport(
  comparison: Comparison,
  mine: readonly Quoted[],
  theirs: readonly QuotedElsewhere[],
): Candidate[] {
  const candidates: Candidate[] = [];
  const takenHere = new Set<Quotation>();
  const takenThere = new Set<Quotation>();
  for (const wanted of ['same', 'truncated', 'altered'] as const) {
    for (const here of mine) {
      if (takenHere.has(here.quotation)) continue;
      for (const there of theirs) {
        const isTaken = takenHere.has(here.quotation) || takenThere.has(there.quotation);
        // A cut quotation may stand in several places; a remark is altered in one place only.
        if (wanted === 'altered' && isTaken) continue;
        if (matchQuotations(here.words, there.words, isOneOccasion(here, there)) !== wanted) continue;
        takenHere.add(here.quotation);
        takenThere.add(there.quotation);
        const isOther = wanted !== 'altered' && haveOtherSpeakers(here, there, comparison);
        const finding = toFinding(here, there, isOther ? 'misattributed' : wanted);
        const reason = finding.confidence >= BAR ? null : 'its rule is right too rarely to be shown';
        candidates.push(candidateOf(finding, reason));
      }
    }
  }
  return candidates;
}

/** Both name who says it, and name different people. A speaker carried over ("he said") may be the wrong one. */
function haveOtherSpeakers(
  here: Quoted,
  there: QuotedElsewhere,
  { library, statements }: Comparison,
): boolean {
  const mine = namedSpeakers(here, statements, library);
  const theirs = namedSpeakers(there, there.other.indexed.statements, library);
  return mine.length > 0 && theirs.length > 0 && !mine.some((speaker) => theirs.includes(speaker));
}

/** People whom the sentence names as its speakers, or the one before it, which is theirs too. */
function namedSpeakers(
  { quotation, statement }: Quoted,
  all: readonly Statement[],
  library: Library,
): readonly string[] {
  const speakers = quotation.speaker?.split('+') ?? [];
  const previous = all[statement.index - 1];
  const isCarriedOn = previous?.attributedTo === statement.attributedTo && PRONOUN.test(statement.text);
  const near = [...statement.mentions, ...(isCarriedOn ? (previous?.mentions ?? []) : [])];
  const named = new Set(near.map((mention) => mention.entity));
  return speakers.every((one) => library.base.persons.has(one) && named.has(one)) ? speakers : [];
}

/** The same speaker on the same question: the same pole of one topic, or one event. */
function isOneOccasion(here: Quoted, there: Quoted): boolean {
  const speakers = new Set(here.quotation.speaker?.split('+') ?? []);
  const isSameSpeaker = there.quotation.speaker?.split('+').some((one) => speakers.has(one)) ?? false;
  const poles = here.statement.slots
    .filter((slot) => slot.family === 'assessment')
    .map((slot) => `${slot.key} ${slot.value}`);
  const isSameView = there.statement.slots.some((slot) => poles.includes(`${slot.key} ${slot.value}`));
  const isSameEvent = here.statement.event !== null && here.statement.event === there.statement.event;
  return isSameSpeaker && (isSameView || isSameEvent);
}

function toFinding(here: Quoted, there: QuotedElsewhere, match: QuotationMatch | 'misattributed'): Finding {
  const rule = `quotation-${match}`;
  const isConflict = match === 'altered' || match === 'misattributed';
  return {
    statement: here.statement.index,
    relation: isConflict ? 'conflicts' : 'corroborates',
    between: isConflict ? 'outlets' : null,
    type: match === 'misattributed' ? 'attribution' : 'quote',
    source: there.other.indexed.report.id,
    sourceStatement: there.statement.index,
    sourceSpan: { start: there.quotation.start, end: there.quotation.end },
    pageSpan: { start: here.quotation.start, end: here.quotation.end },
    about: `quotation ${here.quotation.start}`,
    subject: null,
    named: null,
    why:
      match === 'misattributed'
        ? whyMisattributed(here.statement, there.statement, there.other.indexed.report.outlet)
        : WHY_QUOTATION[match],
    rule,
    confidence: confidenceOf(rule),
    echo: true,
    origin: here.statement.attributedTo ?? there.statement.attributedTo,
  };
}
