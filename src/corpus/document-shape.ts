import { isContentsLabel } from './contents-list';
import { isBreadcrumb, isRelatedMark, isTagRow } from './furniture';
import type { Line } from './line';
import { hashMark } from './marks';
import { repeatedTitle } from './site-text';
import { isTableRule } from './table-rows';

export type DocumentShape = 'front matter' | 'site text' | 'markdown' | 'plain text';

/** The shape a document has by the look of its lines. */
export function shapeOf(lines: readonly Line[]): DocumentShape {
  if (lines[0]?.text === '---') return 'front matter';
  const hasTrail = lines.slice(0, 3).some((line) => isBreadcrumb(line.text));
  const hasTags = lines.some((line) => isTagRow(line.text)) && lines.some((line) => isRelatedMark(line.text));
  if (hasTrail || hasTags || repeatedTitle(lines) >= 0) return 'site text';
  const isMarkdown = lines.some(
    ({ text }) => hashMark(text) > 0 || isTableRule(text) || isContentsLabel(text),
  );
  return isMarkdown ? 'markdown' : 'plain text';
}
