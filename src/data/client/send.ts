import { Failure } from '../../domain/failure';
import type { Connection } from './connection';
import type { ContextInfo } from './digests';
import { failureOf } from './failures';
import { isBatch, isBatchOfReads } from './batchOfReads';
import type { ServiceError } from './refusals';
import { isRefusedDigest, refusalKind, serviceError } from './refusals';
import { askedWait, backoff, jitter, waitAskedByParts } from './waiting';

/** Statuses after which a read is sent again: throttled, or a server that could not. */
const passing: readonly number[] = [429, 500, 502, 503, 504];

/** Header by which PnPjs' own digests stay away; it does not travel. */
export const noDigestHeader = 'X-PnPjs-NoDigest';

/** An attempt that hangs is given up after so many milliseconds. */
const attemptTimeout = 30_000;

/** Statuses by which SharePoint takes back what it answered before. */
const withdrawn: readonly number[] = [401, 403, 404];

/** What sending again can do: a write whose first sending may have worked could double. */
type Harm = 'none' | 'double';

/**
 * Sends a request as often as it takes, within the patience of the connection, and never before the service allows it.
 * Reads are sent again after 429, 500, 502, 503, 504 and lost connections; the same read twice at a time is sent once.
 * Writes are sent again only where it is sure that nothing was done: throttled with 429, or the digest refused, which
 * is fetched again. What became of any other write, only whoever knows its meaning can find out (`addRow`, `editRow`).
 * Failures: `throttled` where the service asks for a longer wait than the patience lasts, `offline`.
 */
export async function send(connection: Connection, url: string, init: RequestInit): Promise<Response> {
  if (init.method === 'GET') return connection.flights.join(flightKey(url, init), () => read(connection, url, init));
  if (isContextInfo(url) || isBatchOfReads(url, init.body)) return persist(connection, url, init, 'none');
  connection.flights.close();
  // Closed again at the end: a read that left while the write was under way may have come too early to see it.
  return persist(connection, url, init, 'double').finally(() => connection.flights.close());
}

async function read(connection: Connection, url: string, init: RequestInit): Promise<Response> {
  const answer = await persist(connection, url, init, 'none');
  if (answer.ok && connection.keeps) connection.kept.keep(flightKey(url, init), await answer.clone().text());
  // Whoever may no longer see something, or where it is gone, is not shown it from before either.
  if (withdrawn.includes(answer.status)) connection.kept.drop(flightKey(url, init));
  return answer;
}

/** Readers that want the answer in another form are another flight. */
export function flightKey(url: string, init: RequestInit): string {
  return `${new Headers(init.headers).get('Accept') ?? ''} ${url}`;
}

async function persist(connection: Connection, url: string, init: RequestInit, harm: Harm): Promise<Response> {
  const { clock, patience } = connection;
  const deadline = clock.now() + patience.milliseconds;
  for (let attempt = 1; ; attempt++) {
    await passGate(connection, deadline);
    const { answer, refusal, error } = await attemptOnce(connection, url, init);
    const wait = answer?.ok === true ? undefined : waitBeforeNext(connection, answer, refusal, harm, attempt);
    if (wait === undefined || attempt >= patience.attempts || clock.now() + wait > deadline) {
      if (answer === undefined) throw error;
      return answer;
    }
    if (wait > 0) await clock.sleep(wait);
  }
}

/** Waits until the gate is open. Where that is beyond the deadline, says so at once instead of keeping anybody waiting. */
async function passGate({ gate, clock, random }: Connection, deadline: number): Promise<void> {
  for (let wait = gate.closedFor(); wait > 0; wait = gate.closedFor()) {
    if (clock.now() + wait > deadline) {
      throw new Failure('throttled', 'SharePoint asked to wait.', undefined, Math.ceil(wait / 1000));
    }
    await clock.sleep(wait + jitter(random()));
  }
}

interface Attempt {
  readonly answer?: Response;
  /** What SharePoint says in an answer that is no success. */
  readonly refusal?: ServiceError;
  readonly error?: unknown;
}

async function attemptOnce(connection: Connection, url: string, init: RequestInit): Promise<Attempt> {
  if (!connection.isOnline()) throw new Failure('offline', 'This device is offline.');
  const headers = new Headers(init.headers);
  headers.delete(noDigestHeader);
  const digest = needsDigest(url, init, headers) ? await digestFor(connection, url, headers) : undefined;
  if (digest !== undefined) headers.set('X-RequestDigest', digest);
  try {
    const signal = AbortSignal.timeout(attemptTimeout);
    const answer = await connection.fetch(url, { ...init, headers: Object.fromEntries(headers), signal });
    const now = connection.clock.now();
    const wait = await waitAskedBy(url, answer, now);
    if (wait !== undefined) connection.gate.closeUntil(now + wait);
    if (answer.ok) return { answer };
    const refusal = serviceError(await answer.clone().text());
    if (digest !== undefined && isRefusedDigest(refusal)) connection.digests.refuse(webUrlOf(url), digest);
    return { answer, refusal };
  } catch (error) {
    return { error };
  }
}

async function waitAskedBy(url: string, answer: Response, now: number): Promise<number | undefined> {
  if (!answer.ok) return askedWait(answer.headers, now);
  return isBatch(url) ? waitAskedByParts(answer.headers, await answer.clone().text(), now) : undefined;
}

/** Milliseconds before the next attempt, beside what the gate keeps everybody waiting; undefined: there is none. */
function waitBeforeNext(
  { gate, random }: Connection,
  answer: Response | undefined,
  refusal: ServiceError | undefined,
  harm: Harm,
  attempt: number
): number | undefined {
  if (refusal !== undefined && isRefusedDigest(refusal)) return 0;
  if (refusal !== undefined && refusalKind(refusal) !== undefined) return undefined;
  const isSafe = harm === 'none' ? answer === undefined || passing.includes(answer.status) : answer?.status === 429;
  if (!isSafe) return undefined;
  return gate.closedFor() > 0 ? 0 : backoff(attempt, random());
}

function needsDigest(url: string, init: RequestInit, headers: Headers): boolean {
  return init.method !== 'GET' && !isContextInfo(url) && !headers.has('X-RequestDigest');
}

/** A digest for the web of `url`, asked for with the headers that say who is asking. */
async function digestFor(connection: Connection, url: string, headers: Headers): Promise<string> {
  const webUrl = webUrlOf(url);
  return connection.digests.get(webUrl, async () => {
    const identity = new Headers(headers);
    for (const name of ofTheBody) identity.delete(name);
    identity.set('Accept', 'application/json');
    const answer = await send(connection, `${webUrl}/_api/contextinfo`, { method: 'POST', headers: identity });
    if (!answer.ok) throw await failureOf(answer);
    return (await answer.json()) as ContextInfo;
  });
}

/** Headers that belong to one body or one version of a row. */
const ofTheBody = ['Content-Type', 'If-Match', 'X-HTTP-Method'];

function isContextInfo(url: string): boolean {
  return /\/_api\/contextinfo$/i.test(url);
}

function webUrlOf(url: string): string {
  return url.replace(/\/_(api|vti_bin)\/.*$/i, '');
}
