import type { Slot, SlotFamily } from '../model';
import { groupBy } from './group-by';
import type { ReadLibrary } from './read-all';
import type { Ref, StoryDay, StoryEvent } from './story';

/** Families that give a day, those first that know which event's it is. */
const DATING: readonly SlotFamily[] = ['date', 'when', 'day'];
const DAYS = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?/u;

/** The known events that statements refer to, in the order of their days. */
export function eventsTold(read: ReadLibrary): StoryEvent[] {
  const first = new Map<string, Ref[]>();
  for (const [report, { statements }] of read.reports.entries()) {
    for (const { event, index } of statements) {
      if (event === null) continue;
      const refs = first.get(event) ?? [];
      if (refs.at(-1)?.[0] !== report) refs.push([report, index]);
      first.set(event, refs);
    }
  }
  return read.library.base.knowledge.events
    .flatMap(({ id, name, from, to }) => {
      const told = first.get(id);
      return told ? [{ id, name, from, to, told }] : [];
    })
    .sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
}

/**
 * The days that statements give, each words once, in the order of the days. Of doubtful statements only what they say on the
 * day of a known event.
 */
export function daysTold(read: ReadLibrary): StoryDay[] {
  const days = read.reports.flatMap(({ statements, doubtfulFrom }, report) =>
    statements.flatMap(({ index, slots }) => {
      const isDoubtful = doubtfulFrom !== null && index >= doubtfulFrom;
      const kept = onceEach(slots).filter(({ event }) => !isDoubtful || event !== null);
      return kept.flatMap((slot) => dayOfSlot(slot, [report, index]) ?? []);
    }),
  );
  return days.sort(
    (a, b) =>
      a.from.localeCompare(b.from) ||
      a.to.localeCompare(b.to) ||
      a.at[0] - b.at[0] ||
      a.words[0] - b.words[0],
  );
}

function onceEach(slots: readonly Slot[]): Slot[] {
  const dating = slots.filter(({ family }) => DATING.includes(family));
  return groupBy(dating, ({ start, end }) => `${start} ${end}`).flatMap(
    (same) => same.toSorted((a, b) => DATING.indexOf(a.family) - DATING.indexOf(b.family))[0] ?? [],
  );
}

function dayOfSlot({ value, start, end, event }: Slot, at: Ref): StoryDay | null {
  const match = DAYS.exec(value);
  if (!match?.[1]) return null;
  return { from: match[1], to: match[2] ?? match[1], at, words: [start, end], event };
}
