import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import { countAll, inOrder, matching } from '../../../src/ui/view/arrange';
import { buildView } from '../../../src/ui/view/build-view';
import { finding, sampleReply } from './sample-reply';

const view = buildView(sampleReply(), ENGLISH);

describe('the filter', () => {
  it.each([
    ['', [1, 1, 1, 1, 1]],
    ['   ', [1, 1, 1, 1, 1]],
    ['sunday', [1, 0, 0, 0, 0]],
    ['SÚNDAY short', [1, 0, 0, 0, 0]],
    ['sunday useless', [0, 0, 0, 0, 0]],
    ['Third Post', [0, 1, 0, 0, 1]],
    ['ada stone', [1, 0, 1, 0, 0]],
    ['ben low', [0, 0, 0, 0, 1]],
    ['“we want', [0, 0, 1, 0, 0]],
    ['museum', [0, 0, 0, 1, 0]],
    ['(', [0, 0, 0, 0, 0]],
  ])('%j leaves of differences, parties, corroborated, only here, left out: %j', (query, lengths) => {
    const left = matching(view, query);
    const { betweenOutlets, betweenParties, corroborated, onlyHere, leftOut } = left;
    expect(
      [betweenOutlets, betweenParties, corroborated, onlyHere, leftOut].map((one) => one.length),
    ).toEqual(lengths);
  });

  it('finds names and reports, and counts what is left', () => {
    const left = matching(view, 'marsh');
    expect(left.people.map(({ name }) => name)).toEqual(['Ivo Marsh']);
    expect(countAll(left)).toBeLessThan(countAll(view));
    expect(matching(view, 'second post').otherReports.map(({ id }) => id)).toEqual(['2']);
  });
});

describe('the order', () => {
  const findings = [
    finding('museum', '1', 0, 'They', { confidence: 0.9 }),
    finding('productive', '1', 0, 'met', { confidence: 0.5 }),
  ];
  const both = buildView(sampleReply({ findings }), ENGLISH);

  it.each([
    ['strength', ['museum', 'productive']],
    ['reading', ['productive', 'museum']],
  ] as const)('by %s: %j', (order, marked) => {
    expect(inOrder(both, order).betweenOutlets.map(({ page }) => page.marked)).toEqual(marked);
  });
});
