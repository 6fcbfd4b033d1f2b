import type { StoryDay } from '../../../story/story';
import { eventName } from '../../../words/event-name';
import { asHeading } from '../../../words/named';
import type { Words } from '../../../words/words';
import {
  addressOf,
  type Coverage,
  outletOf,
  outletsOf,
  type QuoteAt,
  quoteAt,
  statementOf,
} from '../covered';
import { columnsOf } from '../matrix/columns';

/** Longer stretches of days on which nothing is told are broken off. */
const LONGEST_GAP = 3;
const DAY = 86_400_000;

export interface DayColumn {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Days before it are left out. */
  readonly afterGap: boolean;
}

/** A day, or days, that an outlet gives. */
export interface Mark {
  /** Columns, both included. */
  readonly from: number;
  readonly to: number;
  /** The first sentence that gives it. */
  readonly text: string;
  /** How many more sentences of the outlet give the same. */
  readonly more: number;
  /** Other outlets give another day for the same. */
  readonly differs: boolean;
}

export interface Lane {
  readonly outlet: string;
  readonly marks: readonly Mark[];
  /** Columns of the days on which its reports were published. */
  readonly published: readonly number[];
}

export interface EventBar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly outlets: number;
}

/** A row of the table behind the picture. */
export interface DayRow {
  readonly from: string;
  readonly to: string;
  readonly quote: QuoteAt | null;
  /** A known event's name, or the headline published that day. */
  readonly name: string | null;
  readonly kind: 'event' | 'told' | 'published';
  readonly outlets: readonly string[];
  readonly differs: boolean;
  readonly href: string | null;
}

export interface TimelineView {
  readonly days: readonly DayColumn[];
  readonly events: readonly EventBar[];
  readonly lanes: readonly Lane[];
  readonly rows: readonly DayRow[];
}

export function timelineView(coverage: Coverage, words: Words): TimelineView {
  const { story, reports } = coverage;
  const published = reports.map(({ summary }) => summary.published?.slice(0, 10) ?? null);
  const named = [
    ...story.events.flatMap(({ from, to }) => [from, to]),
    ...story.days.flatMap(({ from, to }) => [from, to]),
    ...published.flatMap((day) => day ?? []),
  ];
  const days = columnsFor(named);
  const at = new Map(days.map(({ day }, i) => [day, i]));
  const columnOf = (day: string) => at.get(day) ?? 0;
  const disputed = disputedDays(coverage);
  return {
    days,
    events: story.events.map(({ name, from, to, told }) => ({
      name: asHeading(words.named(eventName(name))),
      from: columnOf(from),
      to: columnOf(to),
      outlets: outletsOf(
        coverage,
        told.map(([report]) => report),
      ).length,
    })),
    lanes: columnsOf(coverage).map(({ outlet, reports: own }) => ({
      outlet,
      marks: marksOf(
        story.days.filter((one) => own.includes(one.at[0])),
        columnOf,
        disputed,
        coverage,
      ),
      published: own.flatMap((report) => (published[report] ? [columnOf(published[report])] : [])),
    })),
    rows: rowsOf(coverage, disputed, words),
  };
}

/** Every named day, and those between two that lie close together. */
function columnsFor(named: readonly string[]): DayColumn[] {
  const days = [...new Set(named)].filter((day) => !Number.isNaN(Date.parse(day))).sort();
  return days.flatMap((day, i): DayColumn[] => {
    const before = days[i - 1];
    if (before === undefined) return [{ day, afterGap: false }];
    const apart = Math.round((Date.parse(day) - Date.parse(before)) / DAY);
    if (apart > LONGEST_GAP + 1) return [{ day, afterGap: true }];
    return Array.from({ length: apart }, (_, n) => ({
      day: new Date(Date.parse(before) + (n + 1) * DAY).toISOString().slice(0, 10),
      afterGap: false,
    }));
  });
}

const keyOf = (at: readonly number[]) => at.join('.');

/** Statements on whose day outlets differ. */
function disputedDays({ story }: Coverage): ReadonlySet<string> {
  const rows = story.rows.filter(({ kind, type }) => kind === 'outlets' && type === 'date');
  return new Set(rows.flatMap(({ cells }) => cells.map(({ at }) => keyOf(at))));
}

function marksOf(
  days: readonly StoryDay[],
  columnOf: (day: string) => number,
  disputed: ReadonlySet<string>,
  coverage: Coverage,
): Mark[] {
  const byDays = new Map<string, StoryDay[]>();
  for (const one of days) {
    const key = `${one.from} ${one.to}`;
    byDays.set(key, [...(byDays.get(key) ?? []), one]);
  }
  return [...byDays.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [
      {
        from: columnOf(first.from),
        to: columnOf(first.to),
        text: statementOf(coverage, first.at)?.text ?? '',
        more: new Set(same.map(({ at }) => keyOf(at))).size - 1,
        differs: same.some(({ at }) => disputed.has(keyOf(at))),
      },
    ];
  });
}

function rowsOf(coverage: Coverage, disputed: ReadonlySet<string>, words: Words): DayRow[] {
  const { story, reports } = coverage;
  const events = story.events.map((event): DayRow => {
    const { from, to, told } = event;
    const name = words.named(eventName(event.name));
    const outlets = outletsOf(
      coverage,
      told.map(([report]) => report),
    );
    return { from, to, quote: null, name, kind: 'event', outlets, differs: false, href: null };
  });
  const told = story.days.map(({ from, to, at, words: range }): DayRow => {
    const quote = quoteAt(coverage, at, range);
    const differs = disputed.has(keyOf(at));
    return { from, to, quote, name: null, kind: 'told', outlets: [quote.outlet], differs, href: quote.href };
  });
  const published = reports.flatMap(({ summary }, i): DayRow[] => {
    const day = summary.published?.slice(0, 10);
    if (!day) return [];
    const href = addressOf(coverage, [i, -1]);
    const outlets = [outletOf(coverage, i)];
    return [
      {
        from: day,
        to: day,
        quote: null,
        name: summary.title,
        kind: 'published',
        outlets,
        differs: false,
        href,
      },
    ];
  });
  return [...events, ...told, ...published].sort(
    (a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to),
  );
}
