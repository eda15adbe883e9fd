import { type IncomingMessage, type ServerResponse, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A registry's address that works until so many charts have been put, each by its version, and then takes no connection. */
export interface FailingProxy {
  readonly address: string;
  stop(): Promise<void>;
}

/** Stands before `target` (`HOST:PORT`) and is gone once so many `charts` have arrived there. */
export async function startFailingProxy(target: string, charts: number): Promise<FailingProxy> {
  let left = charts;
  const server = createServer((incoming, outgoing) => {
    forward(target, incoming, outgoing);
    outgoing.once('finish', () => {
      if (incoming.method === 'PUT' && /\/manifests\/(?!sha256:)/.test(incoming.url ?? '')) left -= 1;
      if (left > 0) return;
      server.close();
      server.closeAllConnections();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The Host header stays, so that the registry sends its uploads back through here. */
function forward(target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const [host, port] = target.split(':');
  const onwards = request(
    { host, port, path: incoming.url, method: incoming.method, headers: incoming.headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onwards.on('error', () => outgoing.destroy());
  incoming.pipe(onwards);
}
