import { describedRoles, roleKind } from '../entities/described-role';
import type { KnowledgeBase } from '../entities/knowledge-base';
import type { IndexedReport } from '../library/library';
import type { Mention, Statement } from '../model';
import type { Called, Spelling } from '../named';

/** Titles before a name that aren't part of it. */
const TITLE = /^(?:President|Lord|Sir)\s/u;

/** One description of a person: where it stands, and what kind of role it names. */
interface Description extends Called {
  readonly kind: string;
}

/**
 * What the page and other reports call a person where that is another kind of role than the record's; of other reports
 * only what neither the page says nor the record. Each kind once, the first report that has it.
 */
export function findCalled(
  entity: string,
  role: string | null,
  page: readonly Statement[],
  reports: readonly IndexedReport[],
  base: KnowledgeBase,
): Called[] {
  const known = new Set<string | null>([role === null ? null : roleKind(role)]);
  const here = page.flatMap((statement) => descriptionsIn(statement, entity, null, base));
  const there = reports.flatMap(({ report, statements, doubtfulFrom }) =>
    statements
      .filter((statement) => statement.index < (doubtfulFrom ?? Infinity))
      .flatMap((statement) => descriptionsIn(statement, entity, report.id, base)),
  );
  const called: Called[] = [];
  for (const { kind, ...one } of [...here, ...there]) {
    if (!known.has(kind)) called.push(one);
    known.add(kind);
  }
  return called;
}

function descriptionsIn(
  statement: Statement,
  entity: string,
  source: string | null,
  base: KnowledgeBase,
): Description[] {
  if (statement.kind === 'title' || statement.kind === 'heading') return [];
  if (!statement.mentions.some((mention) => mention.entity === entity)) return [];
  const persons = statement.mentions.filter((mention) => base.persons.has(mention.entity));
  const inText = ({ start, end }: Mention) => ({
    start: start - statement.start,
    end: end - statement.start,
  });
  return persons
    .filter((mention) => mention.entity === entity)
    .flatMap((mention) => {
      const others = persons.filter((one) => one !== mention).map(inText);
      return describedRoles(statement.text, inText(mention), others);
    })
    .flatMap(({ start, end }) => {
      const kind = roleKind(statement.text.slice(start, end));
      const span = { start: start + statement.start, end: end + statement.start };
      return kind === null ? [] : [{ source, statement: statement.index, span, kind }];
    });
}

/** Spellings of a name that aren't the record's: the page's first, then each other with the first report that has it. */
export function findSpellings(
  entity: string,
  name: string,
  page: readonly Statement[],
  reports: readonly IndexedReport[],
): Spelling[] {
  const inPage = page.flatMap((one) => formsIn(one, entity).map((text) => ({ text, source: null })));
  const inReports = reports.flatMap(({ report, statements }) =>
    statements.flatMap((one) => formsIn(one, entity).map((text) => ({ text, source: report.id }))),
  );
  const known = new Set(partsOf(name));
  const spellings: Spelling[] = [];
  for (const { text, source } of [...inPage, ...inReports]) {
    const parts = partsOf(text);
    const isOther = parts.some((part) => part.length > 1 && !known.has(part));
    if (isOther && isSpelling(text, name)) spellings.push({ text, source });
    if (isOther) for (const part of parts) known.add(part);
  }
  return spellings;
}

function formsIn(statement: Statement, entity: string): string[] {
  return statement.mentions.flatMap((mention) =>
    mention.entity === entity ? [mention.text.replace(/\s+/gu, ' ').replace(TITLE, '')] : [],
  );
}

/** Words of a name without their case: "Rustem umerov" is a slip, no spelling. */
function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s-]/u)
    .map((part) => part.replace(/\./gu, ''));
}

/** As many words as the record's name, or the surname alone; "Joseph R. Biden" is a fuller name, no spelling. */
function isSpelling(text: string, name: string): boolean {
  const words = text.split(' ').length;
  return words === 1 || words === name.split(' ').length;
}
