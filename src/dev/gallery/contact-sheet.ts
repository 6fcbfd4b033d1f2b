import type { Picture, Problem } from './picture';

/** A row of the sheet. */
export interface SheetRow {
  readonly name: string;
  readonly shows: string;
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly pictures: readonly Picture[];
  readonly problems: readonly Problem[];
  /** What was looked at and how long that took, in words. */
  readonly note: string;
}

/** Text for HTML, in element content and in quoted attributes. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39',
  };
  return text.replace(/[&<>"']/gu, (sign) => `&${names[sign]};`);
}

const columnOf = ({ kind, theme, width }: Picture) => `${width} px, ${theme}, ${kind}`;

/** All pictures on one page: states as rows, sizes, themes and browsers as columns; what is wrong comes first. */
export function contactSheet({ rows, pictures, problems, note }: Sheet): string {
  const columns = [...new Set(pictures.toSorted(bySizeAndTheme).map(columnOf))];
  const cells = new Map(pictures.map((picture) => [`${picture.state} ${columnOf(picture)}`, picture]));
  const cell = (row: SheetRow, column: string) => {
    const picture = cells.get(`${row.name} ${column}`);
    if (!picture) return '<td></td>';
    const file = escapeHtml(picture.file);
    const alt = escapeHtml(`${row.name}, ${column}`);
    return `<td><a href="${file}"><img src="${file}" alt="${alt}" loading="lazy"></a></td>`;
  };
  const wrong = problems.filter((problem) => !problem.isNote);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Crossread: every state</title>
<style>${style}</style>
<h1>Crossread: every state of the interface</h1>
<p>${escapeHtml(note)}</p>
<h2>${wrong.length === 0 ? 'No problem was found' : `Problems: ${wrong.length}`}</h2>
${listOf(wrong)}
<details><summary>Notes</summary>${listOf(problems.filter((problem) => problem.isNote))}</details>
<table>
<thead><tr><th scope="col">State</th>${columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr></thead>
<tbody>
${rows
  .map(
    (row) =>
      `<tr id="${escapeHtml(row.name)}"><th scope="row">${escapeHtml(row.name)}<p>${escapeHtml(row.shows)}</p></th>${columns.map((column) => cell(row, column)).join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table>
</html>
`;
}

function bySizeAndTheme(one: Picture, other: Picture): number {
  return (
    other.width - one.width || other.theme.localeCompare(one.theme) || one.kind.localeCompare(other.kind)
  );
}

/** The same thing in several places is one line. */
function listOf(problems: readonly Problem[]): string {
  const places = new Map<string, string[]>();
  for (const { state, where, what } of problems) {
    const line = `<a href="#${escapeHtml(state)}">${escapeHtml(state)}</a>: ${escapeHtml(what)}`;
    places.set(line, [...(places.get(line) ?? []), where]);
  }
  const lines = [...places].map(
    ([line, where]) => `<li>${line} <small>(${escapeHtml(where.join('; '))})</small></li>`,
  );
  return lines.length === 0 ? '' : `<ul>${lines.join('\n')}</ul>`;
}

const style = `
:root { color-scheme: light dark; font: 14px/20px system-ui, sans-serif; }
body { margin: 16px; }
table { border-collapse: separate; border-spacing: 8px; }
thead th { position: sticky; top: 0; background: Canvas; text-align: start; font-weight: 600; }
tbody th { position: sticky; inset-inline-start: 0; min-width: 160px; max-width: 200px; background: Canvas;
  text-align: start; vertical-align: top; }
tbody th p { margin: 4px 0; font-weight: 400; }
td { vertical-align: top; }
img { width: auto; max-width: 420px; height: 280px; object-fit: cover; object-position: top; border: 1px solid #8888; }
li { overflow-wrap: anywhere; }
`;
