import { describe, expect, test } from 'vitest';
import { toldGroups } from '../../../src/story/told-rows';
import { nameOf, tiedReports } from './ties';

/** Groups as "lead: other members", in order. */
function groups(reports: number, ...ties: readonly string[]): readonly string[] {
  return toldGroups(tiedReports(reports, ties)).map(({ lead, members }) =>
    [`${nameOf(lead)}:`, ...members.slice(1).map(nameOf)].join(' '),
  );
}

describe('statements that tell one fact', () => {
  test.each([
    ['two that corroborate one another', 2, ['A1 B1'], ['A1: B1']],
    ['found by either reading, once', 2, ['A1 B1', 'B1 A1'], ['A1: B1']],
    ['the one that most reports support leads', 4, ['A1 C2', 'B1 C2', 'D1 C2'], ['C2: A1 B1 D1']],
    [
      'no chain: what only a member supports stays out',
      4,
      ['A1 B1', 'A1 C1', 'C1 D1', 'D1 B5'],
      ['A1: B1 C1', 'D1: B5 C1'],
    ],
    ['of one report only the closest statement', 2, ['A1 B3 0.9', 'A1 B2 0.99'], ['B2: A1']],
    [
      'a long sentence that tells two facts stands in both',
      3,
      ['A1 B5', 'A1 C1', 'A2 B5', 'A2 C2'],
      ['A2: B5 C2', 'A1: B5 C1'],
    ],
    [
      'the same fact told twice in one report makes no second row',
      4,
      ['A1 B1', 'A1 C1', 'A1 D1', 'A2 B1', 'A2 C1', 'A2 D1 0.9'],
      ['A1: B1 C1 D1'],
    ],
    ['nothing in common, no row', 3, [], []],
  ])('%s', (_, reports, ties, expected) => {
    expect(groups(reports, ...ties)).toEqual(expected);
  });

  test('no member is without a direct relation to the lead', () => {
    const ties = ['A1 B1', 'B1 C1', 'C1 D1', 'D1 E1', 'A2 C1', 'B2 D1', 'E1 A3', 'C4 E1'];
    for (const { lead, members } of toldGroups(tiedReports(5, ties))) {
      const related = ties.map((tie) => tie.split(' ')).filter((tie) => tie.includes(nameOf(lead)));
      for (const member of members.slice(1)) expect(related.flat()).toContain(nameOf(member));
    }
  });
});
