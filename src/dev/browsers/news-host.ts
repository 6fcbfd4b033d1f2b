import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { makeCertificate } from './certificate';

/** What a news host answers for one path; `status` is 200 unless told. */
export interface Answer {
  readonly body: string | Buffer;
  readonly type: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site answers a path (with its query), or null: 404. */
export type Site = (path: string) => Answer | null;

/** Sites by full host name, e.g. `www.bbc.com`. */
export type Hosts = Readonly<Record<string, Site>>;

export interface NewsHost {
  readonly port: number;
  /** Every address asked for, in order. */
  readonly requests: readonly string[];
  /** From now on it plays these; what was asked for is forgotten. */
  play(hosts: Hosts): void;
  close(): Promise<void>;
}

const typeByExtension = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
]);

export const html = (body: string): Answer => ({ body, type: 'text/html; charset=utf-8' });

/** Serves the files of a folder; a path without an extension gets `.html`. */
export function folderSite(folder: string): Site {
  const base = resolve(folder);
  return (path) => {
    const name = decodeURIComponent(path.split(/[?#]/u)[0] ?? '');
    const file = resolve(base, `.${extname(name) ? name : `${name}.html`}`);
    if (!file.startsWith(base + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
    return {
      body: readFileSync(file),
      type: typeByExtension.get(extname(file)) ?? 'application/octet-stream',
    };
  };
}

/** One HTTPS server on this machine that plays all the named hosts. */
export async function startNewsHost(hosts: Hosts): Promise<NewsHost> {
  const requests: string[] = [];
  let sites = new Map(Object.entries(hosts));
  const server = createServer(await makeCertificate([...sites.keys()]), (request, response) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const path = request.url ?? '/';
    requests.push(`https://${host}${path}`);
    const answer = sites.get(host)?.(path) ?? { status: 404, type: 'text/plain', body: 'No such page' };
    response.writeHead(answer.status ?? 200, { 'content-type': answer.type, ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    play(hosts) {
      sites = new Map(Object.entries(hosts));
      requests.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
