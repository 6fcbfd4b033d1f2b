import type { Finding, Reading } from '../model';
import { groupBy } from './group-by';
import type { ReadLibrary } from './read-all';
import type { LeftOut, MarginDifference, MarginNote, Ref } from './story';

/** A margin holds no more of each kind beside one sentence; in a library of many reports the rest is counted. */
export const MOST_NOTES = 6;

/** What the other reports have to say on each statement of one, in its order. */
export function marginNotes(reading: Reading, read: ReadLibrary): MarginNote[] {
  return groupBy(reading.findings, ({ statement }) => String(statement))
    .map((findings) => noteOf(findings, reading, read))
    .sort((a, b) => a.statement - b.statement);
}

function noteOf(findings: readonly Finding[], reading: Reading, read: ReadLibrary): MarginNote {
  const statement = findings[0]?.statement ?? 0;
  const refOf = ({ source, sourceStatement }: Finding): Ref => [read.positionOf(source), sourceStatement];
  const agrees = strongest(findings, ({ relation, source }) => (relation === 'corroborates' ? source : null));
  const differs = strongest(findings, ({ relation, between, type, subject, source }) =>
    relation === 'conflicts' ? [between, type, subject?.en, source].join('|') : null,
  );
  const support = reading.corroborations.find((one) => one.statement === statement);
  return {
    statement,
    origins: support?.origins ?? 0,
    origin: support?.origin ?? null,
    agrees: agrees.slice(0, MOST_NOTES).map(refOf),
    differs: differs.slice(0, MOST_NOTES).map(
      (one): MarginDifference => ({
        between: one.between ?? 'outlets',
        type: one.type,
        subject: one.subject,
        named: one.named,
        at: refOf(one),
        mine: [one.pageSpan.start, one.pageSpan.end],
        theirs: [one.sourceSpan.start, one.sourceSpan.end],
      }),
    ),
    more: Math.max(0, agrees.length - MOST_NOTES) + Math.max(0, differs.length - MOST_NOTES),
  };
}

/** The surest finding of each group, in the order of the reading; those without a key are left. */
function strongest(findings: readonly Finding[], keyOf: (one: Finding) => string | null): Finding[] {
  const kept = findings.filter((one) => keyOf(one) !== null);
  return groupBy(kept, (one) => keyOf(one) ?? '').flatMap((group) => {
    const best = Math.max(...group.map((one) => one.confidence));
    return group.find((one) => one.confidence === best) ?? [];
  });
}

export function leftOutOf(reading: Reading, read: ReadLibrary): LeftOut[] {
  return reading.leavesOut.map(({ source, sourceStatement, sources, origins }) => ({
    at: [read.positionOf(source), sourceStatement],
    reports: sources.map(read.positionOf),
    origins,
  }));
}
