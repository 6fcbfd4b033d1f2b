import { expect, test } from 'vitest';
import { blockList, reportOf } from './example-source';

export const LONG =
  'Delegations met for two hours on Sunday and agreed to meet again before the end of the month.';
export const LATER =
  'A second round is planned in Geneva, officials of both sides said on Monday after the meeting.';

/** What the case shows, the document's lines, the blocks it gives. */
export type ShapeCase = readonly [string, readonly string[], readonly string[]];

/** Reads each document twice: as it stands, and with other line ends and a byte order mark. */
export function testShape(cases: readonly ShapeCase[]): void {
  test.each(cases)('%s', (_name, lines, expected) => {
    expect(blockList(reportOf(lines.join('\n')))).toEqual(expected);
  });

  test.each(cases)('with CRLF and a byte order mark: %s', (_name, lines, expected) => {
    const report = reportOf(`\uFEFF${lines.join('\r\n')}\r\n`);
    expect(blockList(report).map((block) => block.replaceAll('\r\n', '\n'))).toEqual(expected);
  });
}
