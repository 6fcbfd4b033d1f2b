/** Which part of the coverage page is asked for; `at` is an offset into the report's text. */
export type CoverageRoute =
  | { readonly page: 'all' }
  | { readonly page: 'matrix'; readonly row: string | null }
  | { readonly page: 'timeline' }
  | { readonly page: 'origins' }
  | { readonly page: 'reports' }
  | { readonly page: 'search'; readonly query: string }
  | { readonly page: 'report'; readonly report: string; readonly at: number | null };

const ALL: CoverageRoute = { page: 'all' };
const REPORT_ID = /^[A-Za-z0-9_-]{1,64}$/u;
const ROW_ID = /^[A-Za-z0-9_-]{1,96}$/u;
const OFFSET = /^\d{1,9}$/u;
const LONGEST_QUERY = 120;
const PLAIN = ['timeline', 'origins', 'reports'] as const;

/**
 * `#report=002&at=1234`: that report at that sentence. `#matrix`, `#matrix=ROW`, `#timeline`, `#origins`, `#reports`: that part of
 * the overview. `#search=words`. Whatever isn't plain leads to all coverage.
 */
export function parseCoverageRoute(hash: string): CoverageRoute {
  const params = new URLSearchParams(hash.replace(/^#/u, ''));
  const report = params.get('report') ?? '';
  if (REPORT_ID.test(report)) {
    const at = params.get('at') ?? '';
    return { page: 'report', report, at: OFFSET.test(at) ? Number(at) : null };
  }
  const row = params.get('matrix');
  if (row !== null) return { page: 'matrix', row: ROW_ID.test(row) ? row : null };
  const query = params.get('search');
  if (query !== null) return { page: 'search', query: query.slice(0, LONGEST_QUERY) };
  const plain = PLAIN.find((page) => params.has(page));
  return plain ? { page: plain } : ALL;
}

/** The hash of a route, with `#`; empty parts are left out. */
export function formatCoverageRoute(route: CoverageRoute): string {
  switch (route.page) {
    case 'report':
      return `#report=${encodeURIComponent(route.report)}${route.at === null ? '' : `&at=${route.at}`}`;
    case 'matrix':
      return route.row === null ? '#matrix' : `#matrix=${encodeURIComponent(route.row)}`;
    case 'search':
      return `#search=${encodeURIComponent(route.query.slice(0, LONGEST_QUERY))}`;
    default:
      return `#${route.page}`;
  }
}
