import type { Line } from './line';
import { bulletMark, hashMark, numberMark } from './marks';

const LABEL = /^(?:table of contents|contents|in this article|on this page|jump to)\s*:?$/iu;

/** What two spellings of one heading have in common: no marks, no section numbers, no case, no final stop. */
export function headingKey(text: string): string {
  let rest = text.slice(hashMark(text) || bulletMark(text));
  for (let mark = numberMark(rest); mark > 0; mark = numberMark(rest)) rest = rest.slice(mark);
  let end = rest.length;
  while (/[\s.:#]/u.test(rest[end - 1] ?? '')) end -= 1;
  return rest.slice(0, end).toLowerCase();
}

function isEntry(text: string): boolean {
  return bulletMark(text) > 0 || numberMark(text) > 0;
}

/** The run of list items from `first` on. */
function runFrom(lines: readonly Line[], first: number): readonly Line[] {
  const rest = lines.slice(first);
  const end = rest.findIndex((line) => !isEntry(line.text));
  return end < 0 ? rest : rest.slice(0, end);
}

/** A list without a label is a contents list if most of its entries come again as lines of their own. */
function comesAgain(run: readonly Line[], after: readonly Line[]): boolean {
  const keys = new Set(
    after.filter((line) => bulletMark(line.text) === 0).map((line) => headingKey(line.text)),
  );
  return run.length >= 3 && run.filter((line) => keys.has(headingKey(line.text))).length >= run.length * 0.6;
}

export function isContentsLabel(text: string): boolean {
  return LABEL.test(text.slice(hashMark(text)));
}

/** Where the contents list stands (label and entries) and what it promises, null where there is none. */
function findContents(
  lines: readonly Line[],
): { first: number; end: number; entries: readonly Line[] } | null {
  const label = lines.findIndex((line) => isContentsLabel(line.text));
  if (label >= 0) {
    const entries = runFrom(lines, label + 1);
    return { first: label, end: label + 1 + entries.length, entries };
  }
  const first = lines.findIndex((line) => isEntry(line.text));
  if (first < 0) return null;
  const entries = runFrom(lines, first);
  const end = first + entries.length;
  return comesAgain(entries, lines.slice(end)) ? { first, end, entries } : null;
}

/** Takes the contents list out of the lines; `headings` are the keys (`headingKey`) of its entries. */
export function splitContents(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly headings: ReadonlySet<string>;
} {
  const contents = findContents(lines);
  if (!contents) return { lines, headings: new Set() };
  return {
    lines: [...lines.slice(0, contents.first), ...lines.slice(contents.end)],
    headings: new Set(contents.entries.map((entry) => headingKey(entry.text))),
  };
}
