import type { Outlet } from '../model';

/** The match pattern for a site and everything under it. */
export function matchOf(domain: string): string {
  return `*://*.${domain}/*`;
}

/** The site that a pattern is for; null for one that is for several, or for none of the web. */
export function siteOfMatch(match: string): string | null {
  return /^(?:\*|https?):\/\/(?:\*\.)?(?<site>[^/*]+)\/\*$/u.exec(match)?.groups?.site ?? null;
}

/** Where the extension runs without being asked: the outlets' own domains and nowhere else. */
export function listedMatches(outlets: readonly Outlet[]): readonly string[] {
  return [...new Set(outlets.flatMap((outlet) => outlet.domains))].sort().map(matchOf);
}

/** Whether a host is a site with a name of its own: no address in numbers, no machine at home. */
export function isSiteName(host: string): boolean {
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]*$/u.test(host);
}
