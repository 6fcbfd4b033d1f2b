import type { Trail } from '../engine';
import type { Library } from '../library/library';
import type { Article, Reading, Result, Slot, Statement } from '../model';
import { inEnglish } from './word-files';

/** Everything considered for one sentence, in the words of the contract: ids count from 1. */
export interface Explanation {
  readonly version: 1;
  readonly file: string;
  readonly sentence: {
    readonly id: number;
    readonly text: string;
    readonly kind: Statement['kind'];
    readonly attributedTo: string | null;
    readonly saidBy: readonly string[];
    readonly event: string | null;
  };
  readonly slots: readonly ExplainedSlot[];
  /** Every report compared with, also those in which nothing came near. */
  readonly reports: readonly ExplainedReport[];
  /** Where the article contradicts this sentence itself. */
  readonly self: readonly { readonly other: number; readonly type: string; readonly why: string }[];
  readonly reference: readonly { readonly fact: string; readonly basis: string }[];
}

export interface ExplainedSlot extends Pick<Slot, 'family' | 'key' | 'value' | 'holder'> {
  readonly words: string;
}

export interface ExplainedReport {
  readonly source: string;
  readonly outlet: string;
  /** Best first: what is shown, then what would have been, then what doesn't differ. */
  readonly candidates: readonly ExplainedCandidate[];
}

export interface ExplainedCandidate {
  /** Id of the report's sentence. */
  readonly sentence: number;
  readonly excerpt: string;
  readonly rule: string;
  readonly relation: string | null;
  readonly between: string | null;
  readonly type: string | null;
  readonly confidence: number | null;
  readonly echo: boolean | null;
  readonly why: string | null;
  /** Why it isn't shown; null where it is. */
  readonly dropped: string | null;
}

/** A sentence by its number, or by words that stand in it alone. */
export function findSentence({ statements }: Reading, asked: string): Result<Statement> {
  if (/^\d+$/u.test(asked)) {
    const statement = statements[Number(asked) - 1];
    if (statement) return { ok: true, value: statement };
    return { ok: false, error: `--explain ${asked}: there is no such sentence; ${numbers(statements)}` };
  }
  const words = plain(asked);
  const found = statements.filter((statement) => words !== '' && plain(statement.text).includes(words));
  const [only] = found;
  if (only && found.length === 1) return { ok: true, value: only };
  const ids = found.map((statement) => statement.index + 1).join(', ');
  const error = only
    ? `these words stand in several sentences; name one by its number: ${ids}`
    : `no sentence holds these words; ${numbers(statements)}`;
  return { ok: false, error: `--explain "${asked}": ${error}` };
}

function numbers(statements: readonly Statement[]): string {
  return statements.length === 0 ? 'none was read' : `they count from 1 to ${statements.length}`;
}

/** Letters and digits alone: nobody types a page's quotation marks, hyphens and spaces the way they stand there. */
function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The trail of one sentence of an article. */
export function explain(
  file: string,
  article: Article,
  statement: Statement,
  { reading, candidates }: Trail,
  library: Library,
): Explanation {
  const { index, text, kind, attributedTo, saidBy, event } = statement;
  const mine = candidates.filter((candidate) => candidate.statement === index);
  const reports = library.reports.filter(({ report }) => reading.comparedWith.includes(report.id));
  return {
    version: 1,
    file,
    sentence: { id: index + 1, text, kind, attributedTo, saidBy, event },
    slots: statement.slots.map(({ family, key, value, holder, start, end }) => {
      return { family, key, value, holder, words: article.text.slice(start, end) };
    }),
    reports: reports.map(({ report, statements }) => ({
      source: report.id,
      outlet: report.outlet,
      candidates: once(
        mine
          .filter(({ source }) => source === report.id)
          .map((candidate) => explained(candidate, statements, reading))
          .sort(bestFirst),
      ),
    })),
    self: reading.self
      .filter(({ a, b }) => a === index || b === index)
      .map(({ a, b, type, why }) => ({ other: (a === index ? b : a) + 1, type, why: inEnglish(why) })),
    reference: reading.reference
      .filter((note) => note.statement === index)
      .map(({ fact, basis }) => ({ fact: inEnglish(fact), basis })),
  };
}

const REPLACED = 'a quotation of the same two sentences is shown instead';

function explained(
  { sourceStatement, rule, finding, dropped }: Trail['candidates'][number],
  theirs: readonly Statement[],
  { findings }: Reading,
): ExplainedCandidate {
  const isReplaced = finding !== null && dropped === null && !findings.includes(finding);
  return {
    sentence: sourceStatement + 1,
    excerpt: theirs[sourceStatement]?.text ?? '',
    rule,
    relation: finding?.relation ?? null,
    between: finding?.between ?? null,
    type: finding?.type ?? null,
    confidence: finding?.confidence ?? null,
    echo: finding?.echo ?? null,
    why: finding ? inEnglish(finding.why) : null,
    dropped: isReplaced ? REPLACED : dropped,
  };
}

/** A sentence with a slot filled twice was considered twice, to the same end. */
function once(candidates: readonly ExplainedCandidate[]): ExplainedCandidate[] {
  return [...new Map(candidates.map((one) => [JSON.stringify(one), one])).values()];
}

function bestFirst(a: ExplainedCandidate, b: ExplainedCandidate): number {
  const isShown = (one: ExplainedCandidate) => Number(one.dropped === null);
  return isShown(b) - isShown(a) || (b.confidence ?? -1) - (a.confidence ?? -1) || a.sentence - b.sentence;
}
