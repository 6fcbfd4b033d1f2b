import type { Library } from '../../src/library/library';
import type { Article, Reading } from '../../src/model';
import { type EchoTable, scoreEcho } from './echo';
import type { GoldPage } from './labels';
import { scoreLeftOut } from './left-out';
import { firesOn } from './look-alikes';
import { place } from './placed';
import { scoreRecord } from './record';
import { scoreAgreement, scoreRelation, scoreTypes } from './relations';
import type { Score } from './score';
import { scoreSelf } from './self';

/** What is measured on one page. */
export interface PageScores {
  readonly support: Score;
  readonly supportSentences: Score;
  readonly conflicts: Score;
  readonly conflictSentences: Score;
  /** Labelled conflicts of each type. */
  readonly byType: ReadonlyMap<string, Score>;
  readonly between: Score;
  readonly type: Score;
  readonly echo: EchoTable;
  readonly lookAlikes: { readonly fired: number; readonly all: number };
  /** Null where nobody has labelled it; the next two as well. */
  readonly leftOut: Score | null;
  readonly self: Score | null;
  readonly record: Score | null;
  /** Lines to read. */
  readonly mistakes: readonly string[];
}

/** Scores a reading of an article against its labels. */
export function evaluate(page: GoldPage, article: Article, reading: Reading, library: Library): PageScores {
  const placed = place(page, reading, library);
  const support = scoreRelation(reading, library, placed, 'corroborates', 'pair');
  const conflicts = scoreRelation(reading, library, placed, 'conflicts', 'pair');
  const echo = scoreEcho(reading, library, placed);
  const fired = page.lookAlikes.filter((one) => firesOn(one, reading, article.text, library));
  const leftOut = page.leavesOut && scoreLeftOut(page.leavesOut, reading, library);
  const self = page.self && scoreSelf(article, reading, page.self);
  const record = page.record && scoreRecord(article, reading, page.record);
  return {
    support: support.score,
    supportSentences: scoreRelation(reading, library, placed, 'corroborates', 'sentence').score,
    conflicts: conflicts.score,
    conflictSentences: scoreRelation(reading, library, placed, 'conflicts', 'sentence').score,
    byType: scoreTypes(reading, placed),
    between: scoreAgreement(reading, placed, (label, finding) => label.between === finding.between),
    type: scoreAgreement(reading, placed, (label, finding) => label.type === finding.type),
    echo: echo.table,
    lookAlikes: { fired: fired.length, all: page.lookAlikes.length },
    leftOut: leftOut?.score ?? null,
    self: self?.score ?? null,
    record: record?.score ?? null,
    mistakes: [
      ...[support, conflicts, echo].flatMap((one) => one.mistakes),
      ...[leftOut, self, record].flatMap((one) => one?.mistakes ?? []),
      ...fired.map((one) => `look-alike fired ${one.own} || ${one.seed}: ${one.excerpt}`),
    ].map((line) => `${page.id}: ${line}`),
  };
}
