import { randomBytes, randomUUID } from 'node:crypto';
import { answerBatch, isBatch } from './batch/answerBatch';
import type { Incoming } from './call';
import { authenticate } from './identity/authenticate';
import { pageContextOf, type PageContextFacts } from './pageContext';
import { answerRequest, fail } from './pipeline';
import { RequestLog, type RecordedRequest } from './requestLog';
import type { Outgoing } from './serialise/write';
import type { Service, Switches } from './service';
import { Database } from './store/database';
import { answerWorkbench } from './workbench/workbenchRoutes';

/** Switches are off unless given. */
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
  return {
    handle: async (request) => {
      if (new URL(request.url).pathname.startsWith('/_workbench/')) {
        return answerWorkbench(service, log, request);
      }
      return toResponse(answerApi(service, await unpack(request), record));
    },
    close: () => service.db.close(),
    requests: () => log.all(),
    pageContext: (site, upn) => service.db.transaction(() => pageContextOf(service, site, upn))
  };
}

type Record = (incoming: Incoming, person: string, status: number, inBatch: boolean) => void;

function answerApi(service: Service, incoming: Incoming, record: Record): Outgoing {
  let person;
  try {
    person = authenticate(service.db, incoming.headers);
  } catch (error) {
    const refusal = fail(error, 'minimal');
    record(incoming, '', refusal.status, false);
    return refusal;
  }
  const { upn } = person;
  if (isBatch(incoming)) {
    return answerBatch(service, person, incoming, (part, answer) => record(part, upn, answer.status, true));
  }
  const answer = answerRequest(service, person, incoming, false);
  record(incoming, upn, answer.status, false);
  return answer;
}

function createService(options: SharePointOptions): Service {
  const db = new Database(options.file);
  const freshSecret = newSecret();
  const keptSecret = remember(db, 'digestSecret', newSecret());
  const switches: Switches = {
    forgeableAuthor: options.forgeableAuthor ?? false,
    emptyPages: options.emptyPages ?? false,
    digestsSurviveRestart: options.digestsSurviveRestart ?? false
  };
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
    body: new Uint8Array(await request.arrayBuffer())
  };
}

function toResponse(answer: Outgoing): Response {
  const body = answer.status === 204 ? null : (answer.body as string | Uint8Array<ArrayBuffer>);
  return new Response(body, { status: answer.status, headers: { ...answer.headers, 'sprequestguid': randomUUID() } });
}
