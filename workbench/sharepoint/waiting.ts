import type { Outgoing } from './serialise/write';

/** An answer, and until when (milliseconds of the service's clock) it tells the person to wait. */
export interface Reply {
  answer: Outgoing;
  retryUntil: number | null;
}

const bodies: Readonly<Record<number, string>> = {
  429: '429 TOO MANY REQUESTS',
  500: 'Internal Server Error',
  502: '502 Bad Gateway',
  503: 'The service is unavailable.',
  504: '504 Gateway Time-out'
};

/** A failure told before SharePoint's REST is reached, or by somebody in between: text, not JSON. */
export function plainFailure(status: number, headers: Record<string, string> = {}): Outgoing {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: bodies[status] ?? String(status) };
}

/** Tells to wait, as whole seconds or as an HTTP date, which is rounded up to the next second. */
export function waitFor(status: number, seconds: number, asDate: boolean, now: number, headers: Record<string, string> = {}): Reply {
  const until = now + seconds * 1000;
  const retryUntil = asDate ? Math.ceil(until / 1000) * 1000 : until;
  const retryAfter = asDate ? new Date(retryUntil).toUTCString() : String(seconds);
  return { answer: plainFailure(status, { 'retry-after': retryAfter, ...headers }), retryUntil };
}
