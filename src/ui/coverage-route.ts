/** Which part of the coverage page is asked for; `at` is an offset into the report's text. */
export type CoverageRoute =
  | { readonly page: 'all' }
  | { readonly page: 'report'; readonly report: string; readonly at: number | null };

const ALL: CoverageRoute = { page: 'all' };
const REPORT_ID = /^[A-Za-z0-9_-]{1,64}$/u;
const OFFSET = /^\d{1,9}$/u;

/** `#report=002&at=1234` → that report. Anything that isn't a plain id leads to all coverage. */
export function parseCoverageRoute(hash: string): CoverageRoute {
  const params = new URLSearchParams(hash.replace(/^#/u, ''));
  const report = params.get('report') ?? '';
  if (!REPORT_ID.test(report)) return ALL;
  const at = params.get('at') ?? '';
  return { page: 'report', report, at: OFFSET.test(at) ? Number(at) : null };
}

/** The hash of a route, with `#`; empty parts are left out. */
export function formatCoverageRoute(route: CoverageRoute): string {
  if (route.page === 'all') return '#all';
  const at = route.at === null ? '' : `&at=${route.at}`;
  return `#report=${encodeURIComponent(route.report)}${at}`;
}
