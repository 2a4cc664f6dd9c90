import type { Connection, ConnectionOptions } from '../../../src/data/client/connection';
import { openConnection } from '../../../src/data/client/connection';

/** What the service does with one request: an answer, or a connection that is cut. */
export type Scene = Response | 'cut' | ((url: string, init: RequestInit) => Response | Promise<Response>);

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** On the connection's clock, in milliseconds. */
  readonly at: number;
}

export interface Scripted {
  readonly connection: Connection;
  readonly sent: Sent[];
  /** Every wait, in milliseconds. */
  readonly waited: number[];
}

const start = Date.parse('2026-03-11T10:00:00Z');

/** A connection to a service that plays these scenes, one per request, and the last one for every further request. */
export function scripted(scenes: readonly Scene[], options: ConnectionOptions = {}): Scripted {
  const waited: number[] = [];
  // Time stands still but for the waits.
  const clock = {
    now: () => start + waited.reduce((sum, wait) => sum + wait, 0),
    sleep: async (milliseconds: number) => void waited.push(milliseconds)
  };
  const sent: Sent[] = [];
  const connection = openConnection({
    clock,
    random: () => 0,
    fetch: async (url, init) => {
      sent.push({ method: init.method ?? 'GET', url, headers: new Headers(init.headers), at: clock.now() });
      const scene = scenes[Math.min(sent.length, scenes.length) - 1];
      if (scene === undefined || scene === 'cut') throw new TypeError('fetch failed');
      return typeof scene === 'function' ? scene(url, init) : scene.clone();
    },
    ...options
  });
  return { connection, sent, waited };
}

export const site = 'https://contoso.example/sites/guildhall';

export function ok(value: unknown = {}): Response {
  return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
}

export function status(code: number, headers: Record<string, string> = {}): Response {
  return new Response('', { status: code, headers });
}

export function digest(value: string, seconds = 1800): Response {
  return ok({ FormDigestValue: value, FormDigestTimeoutSeconds: seconds });
}

/** SharePoint's words for a digest that holds no longer. */
export function refusedDigest(code = '-2130575252'): Response {
  const error = { code: `${code}, Microsoft.SharePoint.SPException`, message: { lang: 'en-US', value: 'The security validation for this page is invalid.' } };
  return new Response(JSON.stringify({ 'odata.error': error }), { status: 403 });
}
