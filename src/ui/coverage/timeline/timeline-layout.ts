import { wrapWords } from '../wrap-words';
import type { Lane, Mark, TimelineView } from './timeline-view';

/** Below this width the names of outlets stand above their lanes. */
const NARROW = 680;
const NAMES = 152;
const NARROWEST_DAY = 76;
const HEAD = 36;
const BAR = 44;
/** About as wide as a letter of the labels, in pixels. */
const LETTER = 6.1;

export interface PlacedMark extends Mark {
  readonly x: number;
  /** 0 for a single day. */
  readonly width: number;
  readonly lines: readonly string[];
}

export interface PlacedLane {
  readonly outlet: string;
  readonly y: number;
  /** Where the marks' centres are. */
  readonly line: number;
  readonly marks: readonly PlacedMark[];
  /** Where a flag stands, and whether there is room for the word beside it. */
  readonly published: readonly { readonly x: number; readonly isNamed: boolean }[];
}

/** Where everything on the timeline is, in pixels. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
  /** Where the days begin. */
  readonly left: number;
  readonly columns: readonly { readonly x: number; readonly day: string; readonly afterGap: boolean }[];
  readonly columnWidth: number;
  readonly bars: readonly {
    readonly name: string;
    readonly outlets: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
  readonly lanes: readonly PlacedLane[];
}

/** Places the timeline into a width; with many days it grows wider than asked for, and scrolls. */
export function layoutTimeline(view: TimelineView, asked: number): TimelineLayout {
  const isNarrow = asked < NARROW;
  const left = isNarrow ? 0 : NAMES;
  const columnWidth = Math.max(NARROWEST_DAY, (asked - left) / Math.max(1, view.days.length));
  const x = (column: number) => left + column * columnWidth;
  const bars = view.events.map(({ name, outlets, from, to }, i) => ({
    name,
    outlets,
    x: x(from) + 8,
    y: HEAD + 8 + i * BAR,
    width: (to - from + 1) * columnWidth - 16,
  }));
  const top = HEAD + 16 + bars.length * BAR;
  const laneHeight = isNarrow ? 56 : 68;
  const lanes = view.lanes.map((lane, i) => placeLane(lane, top + i * laneHeight, isNarrow, columnWidth, x));
  return {
    width: left + columnWidth * view.days.length,
    height: top + view.lanes.length * laneHeight + 4,
    isNarrow,
    left,
    columns: view.days.map(({ day, afterGap }, i) => ({ x: x(i), day, afterGap })),
    columnWidth,
    bars,
    lanes,
  };
}

function placeLane(
  lane: Lane,
  y: number,
  isNarrow: boolean,
  columnWidth: number,
  x: (column: number) => number,
): PlacedLane {
  const line = y + (isNarrow ? 34 : 22);
  const marks = lane.marks.map((mark): PlacedMark => {
    const width = (mark.to - mark.from) * columnWidth;
    const letters = Math.floor((width + columnWidth - 20) / LETTER);
    return {
      ...mark,
      x: x(mark.from) + 16,
      width,
      lines: isNarrow ? [] : wrapWords(mark.text, letters, mark.differs ? 1 : 2),
    };
  });
  const isTaken = (column: number) =>
    isNarrow && lane.marks.some(({ from, to }) => from <= column && column <= to);
  const published = lane.published.map((column) => ({
    x: x(column) + columnWidth - 14,
    isNamed: !isTaken(column),
  }));
  return { outlet: lane.outlet, y, line, marks, published };
}
