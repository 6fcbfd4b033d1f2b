import { RULES } from '../compare/rules/rules';
import { nameOf } from '../entities/knowledge-base';
import type { Between, Finding, FindingType, Slot, Span } from '../model';
import type { Label } from '../reason';
import { groupBy } from './group-by';
import { type Edge, keyOf, type ReadLibrary } from './read-all';
import type { Range, Ref } from './story';

/** One side of a difference in one statement. */
export interface Stand {
  readonly at: Ref;
  readonly words: Range;
  readonly side: number;
  readonly by: readonly string[];
  readonly confidence: number;
}

/** Something on which reports differ, with every statement that takes part. */
export interface DifferingGroup {
  readonly between: Between;
  readonly type: FindingType;
  readonly subject: Label | null;
  readonly named: Label | null;
  readonly lead: Ref;
  readonly stands: readonly Stand[];
  readonly confidence: number;
}

/** One end of a conflict. */
interface End {
  readonly at: Ref;
  readonly span: Span;
  readonly slot: Slot | null;
}

interface Conflict {
  readonly finding: Finding;
  readonly from: End;
  readonly to: End;
}

/**
 * Groups conflicts that are about one thing: the same question of the same event, where the conflict rests on slots, which are
 * joined by what they are about; or else one statement with those it directly differs from.
 */
export function differingGroups(read: ReadLibrary): DifferingGroup[] {
  const conflicts = read.edges
    .filter(({ finding }) => finding.relation === 'conflicts')
    .map((edge) => toConflict(edge, read));
  const slotted = conflicts.filter(isJoined);
  const rest = conflicts.filter((one) => !isJoined(one));
  const kinds = groupBy(rest, ({ finding }) => `${finding.between} ${finding.type}`);
  return [
    ...groupBy(slotted, topicOf)
      .flatMap(byEvent)
      .flatMap((group) => bySlots(group, read)),
    ...kinds.flatMap((kind) => aroundLeads(kind)),
  ];
}

/** Both rest on what they name; a count or a denial is about its own sentence only. */
function isJoined({ from, to }: Conflict): boolean {
  return from.slot !== null && to.slot !== null && !RULES[from.slot.family].isLoose;
}

/** What a conflict is about, whatever its values: a question's name, or the slot's key. */
function topicOf({ finding, from }: Conflict): string {
  const about = finding.subject?.en ?? `${from.slot?.family} ${from.slot?.key}`;
  return [finding.between, finding.type, about].join('|');
}

/** Judgements of two rounds are two topics; what stands outside any round belongs to the only one there is. */
function byEvent(topic: readonly Conflict[]): (readonly Conflict[])[] {
  const eventOf = ({ from, to }: Conflict) => from.slot?.event ?? to.slot?.event ?? '';
  const events = new Set(topic.map(eventOf).filter(Boolean));
  return events.size < 2 ? [topic] : groupBy(topic, eventOf);
}

/** The two slots are of one family, and the one here is what the finding says it is about. */
function toConflict({ from, to, finding }: Edge, read: ReadLibrary): Conflict {
  const mine = slotsAt(from, finding.pageSpan, read).find(({ family, key, value }) =>
    `${finding.about} `.startsWith(`${family} ${key} ${value} `),
  );
  const alike = slotsAt(to, finding.sourceSpan, read).filter(({ family }) => family === mine?.family);
  const theirs = alike.find(({ key }) => key === mine?.key) ?? alike[0];
  return {
    finding,
    from: { at: from, span: finding.pageSpan, slot: (theirs && mine) ?? null },
    to: { at: to, span: finding.sourceSpan, slot: theirs ?? null },
  };
}

function slotsAt([report, statement]: Ref, span: Span, read: ReadLibrary): readonly Slot[] {
  const slots = read.reports[report]?.statements[statement]?.slots ?? [];
  return slots.filter(({ start, end }) => start === span.start && end === span.end);
}

/** Sides by their values, that of most reports first; ties in the order of the library. */
function bySlots(group: readonly Conflict[], read: ReadLibrary): DifferingGroup[] {
  const ends = group.flatMap(({ finding, from, to }) => [
    { ...from, confidence: finding.confidence },
    { ...to, confidence: finding.confidence },
  ]);
  const byValue = groupBy(ends, ({ slot }) => slot?.value ?? '').sort(
    (a, b) => reportsIn(b) - reportsIn(a) || (a[0]?.at[0] ?? 0) - (b[0]?.at[0] ?? 0),
  );
  const stands = byValue.flatMap((same, side) =>
    same.map(({ at, span, slot, confidence }): Stand => {
      const by = slot?.holder?.split('+').map((one) => nameOf(read.library.base, one)) ?? [];
      return { at, words: rangeOf(span), side, by, confidence };
    }),
  );
  return toGroup(group, stands);
}

function reportsIn(ends: readonly End[]): number {
  return new Set(ends.map(({ at }) => at[0])).size;
}

/** Each statement that differs from most others leads its own group; both sides stand in it once. */
function aroundLeads(conflicts: readonly Conflict[]): DifferingGroup[] {
  const both = conflicts.flatMap((one) => [one, { finding: one.finding, from: one.to, to: one.from }]);
  const byLead = groupBy(both, ({ from }) => keyOf(from.at));
  const ranked = byLead.toSorted((a, b) => othersIn(b) - othersIn(a));
  const done = new Set<string>();
  return ranked.flatMap((group) => {
    const open = group.filter(({ from, to }) => !done.has(pairOf(from.at, to.at)));
    for (const { from, to } of open) done.add(pairOf(from.at, to.at));
    const [first] = open;
    if (!first) return [];
    const { confidence } = first.finding;
    const lead: Stand = { at: first.from.at, words: rangeOf(first.from.span), side: 0, by: [], confidence };
    const others = open.map(
      ({ finding, to }): Stand => ({
        at: to.at,
        words: rangeOf(to.span),
        side: 1,
        by: [],
        confidence: finding.confidence,
      }),
    );
    return toGroup(open, [lead, ...others]);
  });
}

const othersIn = (group: readonly Conflict[]) => new Set(group.map(({ to }) => to.at[0])).size;
const pairOf = (a: Ref, b: Ref) => [keyOf(a), keyOf(b)].sort().join(' ');
const rangeOf = ({ start, end }: Span): Range => [start, end];

/** Each statement once on a side, the surest first. */
function toGroup(group: readonly Conflict[], all: readonly Stand[]): DifferingGroup[] {
  const once = new Map<string, Stand>();
  for (const stand of all.toSorted((a, b) => a.side - b.side || b.confidence - a.confidence)) {
    const key = `${stand.side} ${keyOf(stand.at)}`;
    if (!once.has(key)) once.set(key, stand);
  }
  const stands = [...once.values()];
  const [first] = group;
  if (!first) return [];
  const { between, type, subject, named } = first.finding;
  return [
    {
      between: between ?? 'outlets',
      type,
      subject,
      named,
      lead: stands[0]?.at ?? [0, 0],
      stands,
      confidence: Math.max(...stands.map((stand) => stand.confidence)),
    },
  ];
}
