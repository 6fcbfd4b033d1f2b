import { describe, expect, it } from 'vitest';
import { createSearch, type SearchItem } from '../../../src/ui/coverage/search';
import { timeOf } from '../time-of';

const item = (
  kind: SearchItem['kind'],
  text: string,
  report: string,
  at: number | null = null,
): SearchItem => ({
  kind,
  text,
  report,
  at,
});
const search = createSearch([
  item('headline', 'Miami talks yield dialogue but no breakthrough', '001'),
  item('outlet', 'Reuters', '002'),
  item('person', 'Volodymyr Zelenskyy', '003', 12),
  item('statement', 'The envoy met Kirill Dmitriev in Miami on Saturday.', '004', 345),
]);

describe('the search over all coverage', () => {
  it.each([
    ['reuters', ['002']],
    ['reutres', ['002']],
    ['Zelensky', ['003']],
    ['zelenskiy', ['003']],
    ['dmitriyev miami', ['004']],
    ['miami', ['001', '004']],
    ['miami volcano', []],
    ['', []],
    ['   ', []],
    ['"x" | !y ^z', []],
  ])('%s', (query, reports) =>
    expect(
      search(query)
        .map((found) => found.item.report)
        .sort(),
    ).toEqual(reports),
  );

  it('tells which words matched and where the result leads', () => {
    const [found] = search('dialogue');
    expect(found?.matched.map(({ start, end }) => found.item.text.slice(start, end))).toEqual(['dialogue']);
    expect(search('dmitriev')[0]?.item.at).toBe(345);
  });

  it('bears a pasted page as a query', () => {
    const query = 'miami '.repeat(10_000);
    expect(timeOf(() => expect(search(query).length).toBeLessThanOrEqual(4))).toBeLessThan(500);
  });
});
