import type { Library } from '../../src/library/library';
import type { Finding, Reading } from '../../src/model';
import type { GoldOrigin } from './labels';
import { statementsOf } from './placed';
import { type Scored, scored } from './score';

export interface ScoredOrigins {
  /** Labelled statements: is it told which of the documents that carry it share an origin? */
  readonly told: Scored;
  /** Corroborated sentences that are about one labelled statement: is the number shown beside them right? */
  readonly counts: Scored;
  /** Supports of labelled statements that name an origin: has it a word in common with the label's own account? */
  readonly names: Scored;
}

type Readings = ReadonlyMap<string, Reading>;

/** Origins of the statements that several of the five documents carry, as all five readings together tell them. */
export function scoreOrigins(
  labels: readonly GoldOrigin[],
  readings: Readings,
  library: Library,
): ScoredOrigins {
  const placed = labels.map((label) => ({ label, at: placesOf(label, library) }));
  const told = placed.map(({ label, at }) => problemWith(label, at, readings));
  const wrong = told.filter((one) => one !== null);
  return {
    told: scored(told.length - wrong.length, wrong, []),
    counts: scoreCounts(placed, readings),
    names: scoreNames(placed, readings),
  };
}

/** Per document, the indices of its statements that carry a labelled one. */
type Places = ReadonlyMap<string, readonly number[]>;

interface PlacedOrigin {
  readonly label: GoldOrigin;
  readonly at: Places;
}

function placesOf(label: GoldOrigin, library: Library): Places {
  return new Map(
    [...label.excerpts].map(([seed, excerpts]) => [
      seed,
      [...new Set(excerpts.flatMap((excerpt) => statementsOf(library, seed, excerpt)))],
    ]),
  );
}

/** Supports shown between sentences that carry the labelled statement, with the page they are shown on. */
function supportsOf(at: Places, readings: Readings): { readonly page: string; readonly finding: Finding }[] {
  return [...at].flatMap(([page, statements]) =>
    (readings.get(page)?.findings ?? [])
      .filter(({ relation, statement }) => relation === 'corroborates' && statements.includes(statement))
      .filter(({ source, sourceStatement }) => at.get(source)?.includes(sourceStatement))
      .map((finding) => ({ page, finding })),
  );
}

/** What is told wrongly of a labelled statement, null where nothing is. */
function problemWith(label: GoldOrigin, at: Places, readings: Readings): string | null {
  const supports = supportsOf(at, readings);
  if (label.groups.length === 0) return problemWithError(label, at, readings);
  if (supports.length === 0)
    return `wrong origin [${label.groups.length}] ${label.statement}: no support shown`;
  // A joint origin carries over: what echoes an echo goes back to the same source.
  const joined = new Map([...at.keys()].map((seed) => [seed, seed]));
  for (const { page, finding } of supports) {
    const [from, to] = [joined.get(finding.source), joined.get(page)];
    if (!finding.echo || from === undefined || to === undefined) continue;
    for (const [seed, group] of joined) if (group === from) joined.set(seed, to);
  }
  const found = [...at.keys()].filter((seed) =>
    supports.some(({ page, finding }) => page === seed || finding.source === seed),
  );
  const isOneGroup = (a: string, b: string) =>
    label.groups.some((group) => group.includes(a) && group.includes(b));
  const wrong = found.flatMap((a, i) =>
    found.slice(i + 1).flatMap((b) => {
      const isTold = joined.get(a) === joined.get(b);
      if (isTold === isOneGroup(a, b)) return [];
      return [`${a} and ${b} told as ${isTold ? 'one origin' : 'independent'}`];
    }),
  );
  if (wrong.length === 0) return null;
  return `wrong origin [${label.groups.map((group) => group.join('+')).join(' | ')}] ${label.statement}: ${wrong.join(', ')}`;
}

/** What several documents have wrong has no origin: where it is shown as corroborated, the record must speak too. */
function problemWithError({ statement }: GoldOrigin, at: Places, readings: Readings): string | null {
  const bare = supportsOf(at, readings).filter(
    ({ page, finding }) =>
      !readings.get(page)?.reference.some((note) => note.statement === finding.statement),
  );
  return bare.length === 0
    ? null
    : `wrong origin [0] ${statement}: an error shown as corroborated, without a note`;
}

/** Only sentences about one labelled statement, whose supporting reports all carry it, have a number to check. */
function scoreCounts(placed: readonly PlacedOrigin[], readings: Readings): Scored {
  let right = 0;
  const wrong: string[] = [];
  for (const [page, reading] of readings) {
    for (const shown of reading.corroborations) {
      const about = placed.filter(({ at }) => at.get(page)?.includes(shown.statement));
      const [one] = about;
      const sources = reading.findings
        .filter((finding) => finding.statement === shown.statement && finding.relation === 'corroborates')
        .map((finding) => finding.source);
      if (!one || about.length > 1 || one.label.groups.length === 0) continue;
      if (!sources.every((source) => one.at.has(source))) continue;
      const expected = one.label.groups.filter((group) => group.some((seed) => sources.includes(seed)));
      if (expected.length === shown.origins) right++;
      else
        wrong.push(
          `wrong count of origins on ${page} [${shown.origins}, not ${expected.length}; ${[...new Set(sources)].join(', ')}] ${reading.statements[shown.statement]?.text}`,
        );
    }
  }
  return scored(right, wrong, []);
}

/** Words that can tell one source from another. */
const TELLING = /\p{L}{4,}|BBC|RIA/gu;

function scoreNames(placed: readonly PlacedOrigin[], readings: Readings): Scored {
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const { label, at } of placed) {
    for (const { page, finding } of supportsOf(at, readings)) {
      const { origin, statement } = finding;
      const key = `${page} ${statement} ${origin}`;
      if (origin === null || seen.has(key)) continue;
      seen.add(key);
      const names = origin.match(TELLING) ?? [];
      if (names.length > 0 && !names.some((name) => label.sourceWords.includes(name)))
        wrong.push(`wrong origin named on ${page} [${origin}, not ${label.firstSaidBy}] ${label.statement}`);
    }
  }
  return scored(seen.size - wrong.length, wrong, []);
}
