import type { KnowledgeBase, KnowledgeData } from '../entities/knowledge-base';
import type { Report, Statement } from '../model';
import type { TermWeights, Weighed } from './weigh';

/** A report with its statements read. */
export interface IndexedReport {
  readonly report: Report;
  readonly statements: readonly Statement[];
  /** Index from which the report contradicts what it said before: nothing it alone says there is told as fact. */
  readonly doubtfulFrom: number | null;
  /** Reports that rewrite one another carry the same number. */
  readonly cluster: number;
}

/** What the library file carries: plain data, the same bytes for the same `data/`. */
export interface LibraryFile {
  readonly format: 'crossread-library';
  readonly version: number;
  readonly knowledge: KnowledgeData;
  readonly reports: readonly IndexedReport[];
}

/** A statement of the library, weighed, with its report. */
export interface LibraryStatement extends Weighed {
  readonly indexed: IndexedReport;
}

/** The library in memory: the file, the knowledge compiled, and postings for retrieval. */
export interface Library {
  readonly base: KnowledgeBase;
  readonly reports: readonly IndexedReport[];
  readonly statements: readonly LibraryStatement[];
  readonly weights: TermWeights;
  /** Positions in `statements` by term. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** Raised when what the file holds, or what it means, changes. */
export const LIBRARY_VERSION = 1;
