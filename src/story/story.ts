import type { Between, FindingType } from '../model';
import type { Label } from '../reason';

/**
 * What one story looks like across the reports of a library: compiled when the extension is built, so that the page that
 * shows it only reads. It holds no text: everything points into the library it was built from.
 */

/** A statement: position of its report in `Story.reports`, index in that report. */
export type Ref = readonly [report: number, statement: number];

/** Half-open range into a report's text. */
export type Range = readonly [start: number, end: number];

/** `told`: several reports tell it. `single`: one tells it that others left out. The rest: they differ on it. */
export type RowKind = Between | 'told' | 'single';

/** What one report says of a row's fact. Reports without a cell weren't found to say anything of it. */
export interface StoryCell {
  readonly at: Ref;
  /** The words in question; null for the whole statement. */
  readonly words: Range | null;
  /** Cells of one number say the same; on a row where nobody differs all have 0, as has the lead's own side elsewhere. */
  readonly side: number;
  /** Whose view it is, by name; empty where the statement itself says whose it is, or the outlet speaks. */
  readonly by: readonly string[];
  /** It goes back to the same source, or is the same text, as another cell of the row. */
  readonly echo: boolean;
}

/** How the fact came to some of the row's reports. */
export interface StoryTrail {
  readonly first: string | null;
  readonly via: string | null;
  /** Positions of reports. */
  readonly reports: readonly number[];
  readonly isOneText: boolean;
}

/** One fact across the reports. Every cell is directly related to the lead: no chains. */
export interface StoryRow {
  /** Stable as long as the lead's report is: kind, report, offset of the lead. */
  readonly id: string;
  readonly kind: RowKind;
  readonly type: FindingType;
  /** What it is about in words, where there are better ones than its type's: "what Russia wants". */
  readonly subject: Label | null;
  /** By name, what the type alone would leave open: "20-point plan". */
  readonly named: Label | null;
  readonly lead: Ref;
  readonly cells: readonly StoryCell[];
  /** Reports printed before it happened, or before anybody reported it: they couldn't have told it. */
  readonly tooEarly: readonly number[];
  readonly trails: readonly StoryTrail[];
}

/** Another report's statement beside one of a report's own. */
export interface MarginDifference {
  readonly between: Between;
  readonly type: FindingType;
  readonly subject: Label | null;
  /** By name, what the type alone would leave open: "20-point plan". */
  readonly named: Label | null;
  readonly at: Ref;
  /** The words in question, here and there. */
  readonly mine: Range;
  readonly theirs: Range;
}

/** What the others have to say on one statement of a report. */
export interface MarginNote {
  readonly statement: number;
  readonly origins: number;
  /** The only origin, where it has a name. */
  readonly origin: string | null;
  /** Statements that say the same, one a report; at most so many as `MOST_NOTES`, `more` are left off. */
  readonly agrees: readonly Ref[];
  readonly differs: readonly MarginDifference[];
  readonly more: number;
}

/** What other reports tell and this one doesn't. */
export interface LeftOut {
  readonly at: Ref;
  readonly reports: readonly number[];
  readonly origins: number;
}

export interface StoryReport {
  readonly id: string;
  /** How many statements it has: the library must be the one that this was built from. */
  readonly statements: number;
  /** Reports of one number rewrite one another. */
  readonly cluster: number;
  readonly notes: readonly MarginNote[];
  readonly leavesOut: readonly LeftOut[];
}

/** A known event that statements refer to. */
export interface StoryEvent {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The first statement on it of each report that tells of it. */
  readonly told: readonly Ref[];
}

/** A day, or days, that a statement gives. */
export interface StoryDay {
  readonly from: string;
  readonly to: string;
  readonly at: Ref;
  readonly words: Range;
  /** Id of the known event that it dates; null where it dates something else. */
  readonly event: string | null;
}

export interface Story {
  readonly format: 'crossread-story';
  readonly version: number;
  readonly reports: readonly StoryReport[];
  /** Where reports differ first, then by origins and outlets. */
  readonly rows: readonly StoryRow[];
  readonly events: readonly StoryEvent[];
  readonly days: readonly StoryDay[];
}

/** Raised when what the file holds, or what it means, changes. */
export const STORY_VERSION = 1;
