import { randomBytes, randomUUID } from 'node:crypto';
import { answerApi } from './answerApi';
import type { Incoming } from './call';
import { Faults } from './faults/faults';
import { keepJournal, noJournal } from './faults/journal';
import type { FaultPlan } from './faults/plan';
import { pageContextOf, type PageContextFacts } from './pageContext';
import { RequestLog, type RecordedRequest } from './requestLog';
import type { Outgoing } from './serialise/write';
import { usualSwitches, type Service, type Switches } from './service';
import { Database } from './store/database';
import { Throttle } from './throttle';
import { answerWorkbench } from './workbench/workbenchRoutes';

/** The switches may be given from the start; see `usualSwitches`. */
export interface SharePointOptions extends Partial<Switches> {
  /** Where everything is kept: a path, or `:memory:`. */
  file: string;
  /** The origin under which the service is reached; asked late, because a port may be given late. */
  origin: () => string;
  /** Kept in the file once given; made up for a new file. */
  tenantId?: string;
  clock?: () => Date;
  /** How long a request digest holds; 1800 as in SharePoint. */
  digestSeconds?: number;
  /** On unless switched off. */
  recordRequests?: boolean;
  /** Requests are hit as planned; none unless given. Goes on behind the requests that the journal knows already. */
  faults?: FaultPlan;
  /** Keeps the table `journal` in the file. Off unless given. */
  journal?: boolean;
  /** How a planned kill ends the process; SIGKILL unless given. */
  onKill?: () => void;
}

export interface SharePoint {
  handle(request: Request): Promise<Response>;
  close(): void;
  /** Every request answered since the start or the last DELETE of `/_workbench/requests`. */
  requests(): RecordedRequest[];
  pageContext(siteUrlPath: string, upn: string): PageContextFacts;
}

/** A SharePoint tenant in one SQLite file, as a function from request to response. */
export function createSharePoint(options: SharePointOptions): SharePoint {
  const service = createService(options);
  const log = new RequestLog();
  const record = (incoming: Incoming, person: string, status: number, inBatch: boolean): void => {
    if (options.recordRequests !== false) {
      log.add({ method: incoming.method, url: readable(incoming.url), person, status, inBatch });
    }
  };
  const journal = options.journal ? keepJournal(service.db) : noJournal;
  const faults = new Faults(options.faults ?? { seed: 1, rate: 0 }, journal.count());
  const kill = options.onKill ?? (() => void process.kill(process.pid, 'SIGKILL'));
  const front = { service, throttle: new Throttle(service), faults, journal, kill, record };
  return {
    handle: async (request) => {
      if (new URL(request.url).pathname.startsWith('/_workbench/')) {
        return answerWorkbench({ service, log, faults }, request);
      }
      return toResponse(await answerApi(front, await unpack(request)));
    },
    close: () => service.db.close(),
    requests: () => log.all(),
    pageContext: (site, upn) => service.db.transaction(() => pageContextOf(service, site, upn))
  };
}

function createService(options: SharePointOptions): Service {
  const db = new Database(options.file);
  const freshSecret = newSecret();
  const keptSecret = remember(db, 'digestSecret', newSecret());
  const switches = switchesFrom(options);
  return {
    db,
    tenantId: remember(db, 'tenantId', options.tenantId ?? randomUUID()),
    digestSecret: () => (switches.digestsSurviveRestart ? keptSecret : freshSecret),
    digestSeconds: options.digestSeconds ?? 1800,
    switches,
    origin: options.origin,
    now: options.clock ?? (() => new Date())
  };
}

function newSecret(): string {
  return randomBytes(32).toString('hex');
}

function switchesFrom(options: Partial<Switches>): Switches {
  return {
    forgeableAuthor: options.forgeableAuthor ?? usualSwitches.forgeableAuthor,
    emptyPages: options.emptyPages ?? usualSwitches.emptyPages,
    digestsSurviveRestart: options.digestsSurviveRestart ?? usualSwitches.digestsSurviveRestart,
    requestsPerFiveMinutes: options.requestsPerFiveMinutes ?? usualSwitches.requestsPerFiveMinutes,
    throttleStatus: options.throttleStatus ?? usualSwitches.throttleStatus,
    retryAfterAsDate: options.retryAfterAsDate ?? usualSwitches.retryAfterAsDate
  };
}

/** The value kept under the name; the first one given stays. */
function remember(db: Database, name: string, value: string): string {
  db.run('INSERT OR IGNORE INTO settings (name, value) VALUES (?, ?)', name, value);
  return db.get<{ value: string }>('SELECT value FROM settings WHERE name = ?', name)?.value ?? value;
}

/** Path and query without escapes, so that a test can name them. */
function readable(url: URL): string {
  try {
    return decodeURIComponent(url.pathname + url.search.replace(/\+/g, ' '));
  } catch {
    return url.pathname + url.search;
  }
}

async function unpack(request: Request): Promise<Incoming> {
  return {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    body: request.body === null ? new Uint8Array() : new Uint8Array(await request.arrayBuffer())
  };
}

function toResponse(answer: Outgoing): Response {
  const body = answer.status === 204 ? null : (answer.body as string | Uint8Array<ArrayBuffer>);
  return new Response(body, { status: answer.status, headers: { ...answer.headers, 'sprequestguid': randomUUID() } });
}
