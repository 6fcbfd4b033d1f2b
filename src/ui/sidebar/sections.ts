import type { WordKey } from '../../words/keys';
import type { LineKind } from '../parts/LineGlyph';
import type { PageView } from '../view/page-view';

export type SectionId =
  | 'outlets'
  | 'parties'
  | 'updated'
  | 'corroborated'
  | 'only-here'
  | 'left-out'
  | 'within'
  | 'names'
  | 'timeline'
  | 'reports';

/** A part of the sidebar: what it is called, what its line looks like, what is said of it. */
export interface SectionWords {
  readonly id: SectionId;
  readonly title: WordKey;
  /** The same where there is little room. */
  readonly jump: WordKey;
  readonly note: WordKey | null;
  /** In place of the section where it has nothing, with the number of reports; null where then there is no section. */
  readonly none: WordKey | null;
  /** "Show all $1 …", where not all are shown at first. */
  readonly all: WordKey | null;
  readonly line: LineKind | null;
  readonly count: (view: PageView) => number;
}

/** In the order in which they stand. */
export const SECTIONS: readonly SectionWords[] = [
  {
    id: 'outlets',
    title: 'secOutlets',
    jump: 'jumpOutlets',
    note: 'noteOutlets',
    none: 'noneOutlets',
    all: 'showAllOutlets',
    line: 'outlets',
    count: (view) => view.betweenOutlets.length,
  },
  {
    id: 'parties',
    title: 'secParties',
    jump: 'jumpParties',
    note: 'noteParties',
    none: 'noneParties',
    all: 'showAllParties',
    line: 'parties',
    count: (view) => view.betweenParties.length,
  },
  {
    id: 'updated',
    title: 'secUpdated',
    jump: 'jumpUpdated',
    note: 'noteUpdated',
    none: null,
    all: 'showAllUpdated',
    line: 'times',
    count: (view) => view.updated.length,
  },
  {
    id: 'corroborated',
    title: 'secCorroborated',
    jump: 'jumpCorroborated',
    note: 'noteCorroborated',
    none: 'noneCorroborated',
    all: 'showAllCorroborated',
    line: 'corroborated',
    count: (view) => view.corroborated.length,
  },
  {
    id: 'only-here',
    title: 'secOnlyHere',
    jump: 'jumpOnlyHere',
    note: 'noteOnlyHere',
    none: 'noneOnlyHere',
    all: 'showAllOnlyHere',
    line: 'only-here',
    count: (view) => view.onlyHere.length,
  },
  {
    id: 'left-out',
    title: 'secLeftOut',
    jump: 'jumpLeftOut',
    note: 'noteLeftOut',
    none: 'noneLeftOut',
    all: 'showAllLeftOut',
    line: null,
    count: (view) => view.leftOut.length,
  },
  {
    id: 'within',
    title: 'secWithin',
    jump: 'jumpWithin',
    note: 'noteWithin',
    none: null,
    all: null,
    line: null,
    count: (view) => view.within.length,
  },
  {
    id: 'names',
    title: 'secNames',
    jump: 'jumpNames',
    note: 'noteNames',
    none: 'noneNames',
    all: null,
    line: null,
    count: (view) => view.people.length + view.things.length,
  },
  {
    id: 'timeline',
    title: 'secTimeline',
    jump: 'jumpTimeline',
    note: 'noteTimeline',
    none: 'noneTimeline',
    all: null,
    line: null,
    count: (view) => view.timeline.length,
  },
  {
    id: 'reports',
    title: 'secReports',
    jump: 'jumpReports',
    note: null,
    none: 'noneReports',
    all: 'showAllReports',
    line: null,
    count: (view) => view.otherReports.length,
  },
];

/** The words of one section. */
export function sectionOf(id: SectionId): SectionWords {
  const found = SECTIONS.find((section) => section.id === id);
  if (!found) throw new Error(`No section ${id}`);
  return found;
}
