import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/**
 * Where a browser's own errands are sent, by its own switches. It is a name that we made up and nobody else could
 * want, so leaving it out of the log hides nothing.
 */
export const errandHost = 'browser-errand.invalid';

export interface Proxy {
  readonly port: number;
  /** Every host the browser asked for, in order, answered or not. */
  readonly asked: readonly string[];
  /** From now on these hosts are known; the log begins anew, and no connection of before is left to be used again. */
  know(hosts: readonly string[]): void;
  close(): Promise<void>;
}

/**
 * The browser's only way out. `CONNECT host:443` of a known host is piped to the local news host; all else is
 * written down and refused, so that the log is a proof of what was asked for.
 */
export async function startProxy(knownHosts: readonly string[], newsHostPort: number): Promise<Proxy> {
  let known = new Set(knownHosts);
  const asked: string[] = [];
  const log = (host: string) => {
    if (host !== errandHost) asked.push(host);
  };
  const sockets = new Set<Socket>();

  const server = createServer((request, response) => {
    log(hostOf(request.url ?? '') ?? request.headers.host ?? '?');
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => track(socket));
  server.on('connect', (request, client: Socket) => {
    const [host = '', port] = (request.url ?? '').split(':');
    log(host);
    if (!known.has(host) || port !== '443') {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(newsHostPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    track(upstream);
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });

  function track(socket: Socket): void {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that closes a tab resets its connections; that is no failure.
    socket.on('error', () => socket.destroy());
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    know(hosts) {
      cut();
      known = new Set(hosts);
      asked.length = 0;
    },
    close: () => {
      cut();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}
