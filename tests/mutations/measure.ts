import { readLibraryFile } from '../../src/cli/library';
import { readAgainst } from '../../src/engine';
import type { Library } from '../../src/library/library';
import { openLibrary } from '../../src/library/load-library';
import type { Finding, Reading } from '../../src/model';
import { type Mutant, mutantsOf } from './generate';
import { CHANGES, REWORDINGS } from './kinds';
import { type Page, pageOf } from './page';

/** So many changes of a kind, where the reports offer them; rewordings are all tried. */
const MOST = 60;
const SEED = 20251222;

/** What came of the mutants of one kind. */
export interface Outcome {
  readonly mutants: readonly Mutant[];
  /** Changes that weren't found; rewordings that made a difference where there was none. */
  readonly wrong: readonly { readonly mutant: Mutant; readonly findings: readonly Finding[] }[];
}

export interface Measured {
  readonly changes: ReadonlyMap<string, Outcome>;
  readonly rewordings: ReadonlyMap<string, Outcome>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Every kind of edit on every report of the project, each mutant read on a page of its own against all reports. */
export function measure(): Measured {
  const library = openLibrary(readLibraryFile());
  const before = new Map<Mutant['statement'], Reading>();
  const unedited = (mutant: Mutant): Reading => {
    const known = before.get(mutant.statement);
    if (known) return known;
    const { article } = pageOf({ ...mutant, text: mutant.statement.text });
    const reading = readAgainst(article, library, NOTHING);
    before.set(mutant.statement, reading);
    return reading;
  };
  const outcomeOf = (mutants: readonly Mutant[], isWrong: (fresh: Fresh) => boolean): Outcome => {
    const read = mutants.map((mutant) => ({ mutant, ...freshConflicts(mutant, unedited(mutant), library) }));
    return { mutants, wrong: read.filter(isWrong) };
  };
  const each = (
    kinds: typeof CHANGES | typeof REWORDINGS,
    most: number,
    isWrong: (fresh: Fresh) => boolean,
  ): ReadonlyMap<string, Outcome> =>
    new Map(
      Object.entries(kinds).map(([kind, edit]) => [
        kind,
        outcomeOf(mutantsOf(library, edit, most, SEED), isWrong),
      ]),
    );
  return {
    changes: each(CHANGES, MOST, (fresh) => !isFound(fresh)),
    rewordings: each(REWORDINGS, Infinity, ({ findings }) => findings.length > 0),
  };
}

interface Fresh {
  readonly mutant: Mutant;
  readonly page: Page;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/** Conflicts of the mutant's page that the page didn't have before the edit. */
function freshConflicts(mutant: Mutant, before: Reading, library: Library): Omit<Fresh, 'mutant'> {
  const page = pageOf(mutant);
  const reading = readAgainst(page.article, library, NOTHING);
  const keyOf = (finding: Finding) =>
    [finding.statement, finding.source, finding.sourceStatement, finding.rule].join(' ');
  const conflicts = ({ findings }: Reading) => findings.filter((one) => one.relation === 'conflicts');
  const known = new Set(conflicts(before).map(keyOf));
  return { page, reading, findings: conflicts(reading).filter((one) => !known.has(keyOf(one))) };
}

/** Whether the change is shown: between the changed sentence and the sentence that it was made from. */
function isFound({ mutant, page, reading, findings }: Fresh): boolean {
  return findings.some((finding) => {
    const here = reading.statements[finding.statement];
    const isHere = here !== undefined && here.start < page.end && here.end > page.start;
    const isThere =
      finding.source === mutant.indexed.report.id && finding.sourceStatement === mutant.statement.index;
    return isHere && isThere;
  });
}

/** Share of an outcome's mutants that came out right. */
export function share({ mutants, wrong }: Outcome): number {
  return mutants.length === 0 ? 0 : (mutants.length - wrong.length) / mutants.length;
}
