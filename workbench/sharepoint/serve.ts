import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { ConnectionCut } from './faults/connectionCut';

/** May throw ConnectionCut instead of answering. */
export type Handler = (request: Request) => Promise<Response>;

export interface Served {
  origin: string;
  port: number;
  close(): Promise<void>;
}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);

/**
 * Serves a fetch-shaped handler over `node:http`. Listens on this machine only: identities are taken on trust, so
 * nobody else may reach it. Port 0 takes any free port. `clock`: the time that answers tell.
 */
export async function serve(handler: Handler, options: { port: number; host?: string; clock?: () => Date }): Promise<Served> {
  const host = options.host ?? 'localhost';
  // What rows are stamped by; Node's own date in answers follows no other clock, nor one that the soak runs faster.
  const clock = options.clock ?? (() => new Date(Date.now()));
  if (!loopback.has(host)) {
    throw new Error(`The workbench serves this machine only, not ${host}.`);
  }
  const server = createServer((incoming, outgoing) => {
    void answer(handler, origin(), clock, incoming, outgoing);
  });
  // Node closes a connection after five idle seconds, which a client on a busy machine meets as it asks again.
  server.keepAliveTimeout = 60_000;
  const origin = (): string => `http://${host === '::1' ? '[::1]' : host}:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, resolve);
  });
  return {
    origin: origin(),
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      })
  };
}

async function answer(handler: Handler, origin: string, clock: () => Date, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    await send(await handler(toRequest(incoming, origin)), clock(), outgoing);
  } catch (error) {
    if (error instanceof ConnectionCut) {
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    outgoing.end(error instanceof Error ? error.stack : String(error));
  }
}

function toRequest(incoming: IncomingMessage, origin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    headers.set(name, Array.isArray(value) ? value.join(', ') : (value ?? ''));
  }
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>) : null;
  return new Request(new URL(incoming.url ?? '/', origin), { method, headers, body, ...(hasBody ? { duplex: 'half' } : {}) } as RequestInit);
}

async function send(response: Response, now: Date, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  outgoing.writeHead(response.status, {
    ...headers,
    ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
    ...(response.status === 204 ? {} : { 'content-length': body.byteLength }),
    date: now.toUTCString()
  });
  outgoing.end(body);
}
