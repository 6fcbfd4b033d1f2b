import { cutLine, type Line } from './line';

/** `|---|:---:|`: the line between a table's header and its rows. */
export function isTableRule(text: string): boolean {
  return text.includes('|') && text.includes('-') && /^[\s|:-]+$/u.test(text);
}

/** A row without its outer pipes; null for a row of empty cells. */
function rowOf(line: Line): Line | null {
  const from = line.text.startsWith('|') ? 1 : 0;
  const to = line.text.endsWith('|') ? line.text.length - 1 : line.text.length;
  return /[^\s|]/u.test(line.text) ? cutLine(line, from, Math.max(from, to)) : null;
}

/**
 * The table that begins at `first`: its rows without header and rule, and the index of the line after it.
 * Null where no table begins. With a rule under the header, rows need no outer pipes.
 */
export function readTable(
  lines: readonly Line[],
  first: number,
): { readonly rows: readonly Line[]; readonly end: number } | null {
  const line = lines[first];
  const rule = lines[first + 1];
  if (!line?.text.includes('|')) return null;
  const hasRule = rule !== undefined && rule.number === line.number + 1 && isTableRule(rule.text);
  if (!hasRule && !line.text.startsWith('|')) return null;
  const rows: Line[] = [];
  let end = hasRule ? first + 2 : first;
  let number = hasRule ? rule.number : line.number - 1;
  for (; end < lines.length; end += 1) {
    const next = lines[end];
    if (!next?.text.includes('|') || next.number !== number + 1) break;
    number = next.number;
    const row = isTableRule(next.text) ? null : rowOf(next);
    if (row) rows.push(row);
  }
  return { rows, end };
}
