import type { Outlet, Result } from '../model';
import {
  type CheckedRecord,
  findTwice,
  isCountry,
  isDomain,
  isOutletKind,
  isText,
  OUTLET_KIND_HINT,
  readRecords,
} from './checked-record';

const FILE = 'data/outlets.json';

function parseOutlet(record: CheckedRecord, index: number): Result<Outlet> {
  const [name, domains, country, kind] = ['name', 'domains', 'country', 'kind'].map((key) => record.get(key));
  const fail = (rule: string): Result<Outlet> => ({
    ok: false,
    error: `${FILE}: entry ${index + 1}${isText(name) ? ` (${name})` : ''}: ${rule}`,
  });
  if (!isText(name)) return fail(`"name" must be the outlet's name`);
  if (!Array.isArray(domains) || domains.length === 0 || !domains.every(isDomain)) {
    return fail('"domains" must be a list of domains in lower case without www., like ["example.org"]');
  }
  if (!isCountry(country)) return fail('"country" must be a country code of two capitals, like "GB"');
  if (!isOutletKind(kind)) return fail(`"kind" must be ${OUTLET_KIND_HINT}`);
  return { ok: true, value: { name, domains, country, kind } };
}

/** Checks the content of `data/outlets.json`: fields, and that no name or domain comes twice. */
export function parseOutlets(json: unknown): Result<readonly Outlet[]> {
  const records = readRecords(json, FILE);
  if (!records.ok) return records;
  const outlets: Outlet[] = [];
  for (const [index, record] of records.value.entries()) {
    const outlet = parseOutlet(record, index);
    if (!outlet.ok) return outlet;
    outlets.push(outlet.value);
  }
  const twice =
    findTwice(outlets.map((outlet) => outlet.name)) ?? findTwice(outlets.flatMap((outlet) => outlet.domains));
  if (twice) return { ok: false, error: `${FILE}: "${twice}" is there twice; keep one of the two` };
  return { ok: true, value: outlets };
}

/**
 * The outlet that publishes under `host` (as in `location.hostname`): its domain or a subdomain of it, so
 * `www.bbc.com` is found by `bbc.com` and `notbbc.com` isn't.
 */
export function outletOf(host: string, outlets: readonly Outlet[]): Outlet | null {
  const name = host.toLowerCase().replace(/\.$/u, '');
  const isOf = (domain: string): boolean => name === domain || name.endsWith(`.${domain}`);
  return outlets.find((outlet) => outlet.domains.some(isOf)) ?? null;
}

/** What "this site" means for a host: the outlet's domain that it belongs to, or the host itself without `www.`. */
export function siteOf(host: string, outlets: readonly Outlet[]): string {
  const name = host.toLowerCase().replace(/\.$/u, '');
  const domain = outletOf(name, outlets)?.domains.find((one) => name === one || name.endsWith(`.${one}`));
  return domain ?? name.replace(/^www\./u, '');
}
