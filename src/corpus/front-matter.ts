import type { Block, BlockKind } from '../model';
import { type Attempt, unreadable } from './corpus-error';
import type { DocumentDraft } from './document-draft';
import type { Line } from './line';
import { readMarkdownBody } from './markdown-text';
import { readDate } from './read-date';
import { unwrapLines } from './unwrap-lines';
import { belongsToKeyAbove, readYamlField, type YamlField } from './yaml-field';

const STANDFIRST_KEYS = ['excerpt', 'description', 'summary', 'subtitle', 'standfirst'];
const DATE_KEYS = ['date', 'published', 'pubdate'];

function readFields(raw: string, lines: readonly Line[]): Attempt<readonly YamlField[]> {
  const fields: YamlField[] = [];
  for (const [index, line] of lines.entries()) {
    if (belongsToKeyAbove(raw, line)) continue;
    const field = readYamlField(raw, lines, index);
    if (field === undefined) {
      return unreadable(
        line.number,
        `"${line.text.slice(0, 40).trimEnd()}" in the front matter is no key with a value; write it like key: value`,
      );
    }
    if (field) fields.push(field);
  }
  return { ok: true, value: fields };
}

function fieldOf(fields: readonly YamlField[], keys: readonly string[]): YamlField | undefined {
  return keys.map((key) => fields.find((field) => field.key === key)).find((field) => field !== undefined);
}

function blockOf(kind: BlockKind, field: YamlField | undefined): readonly Block[] {
  return field ? [{ kind, start: field.start, end: field.end }] : [];
}

function readPublished(field: YamlField | undefined): Attempt<string | null> {
  if (!field) return { ok: true, value: null };
  const date = readDate(field.value);
  if (date) return { ok: true, value: date };
  return unreadable(
    field.number,
    `"${field.value.slice(0, 40).trimEnd()}" is no date; write it like 2025-12-22 or 2025-12-22T04:37:29`,
  );
}

/** Reads front matter (keys between two lines of ---) with Markdown below it. */
export function readFrontMatter(raw: string, lines: readonly Line[]): Attempt<DocumentDraft> {
  const open = lines[0]?.number ?? 1;
  const close = lines.findIndex((line, index) => index > 0 && line.text === '---');
  if (close < 0) {
    return unreadable(
      open,
      'the front matter opens with --- but never closes; add a line with --- after the last key',
    );
  }
  const fields = readFields(raw, lines.slice(1, close));
  if (!fields.ok) return fields;
  const title = fieldOf(fields.value, ['title']);
  if (!title) return unreadable(open, 'the front matter has no title; add a line like title: "The headline"');
  const published = readPublished(fieldOf(fields.value, DATE_KEYS));
  if (!published.ok) return published;
  const body = readMarkdownBody(unwrapLines(raw, lines.slice(close + 1)), title.value);
  const head = [...blockOf('title', title), ...blockOf('standfirst', fieldOf(fields.value, STANDFIRST_KEYS))];
  return {
    ok: true,
    value: {
      title: title.value,
      author: fieldOf(fields.value, ['author'])?.value ?? body.author,
      published: published.value ?? body.published,
      blocks: [...head.sort((a, b) => a.start - b.start), ...body.blocks],
    },
  };
}
