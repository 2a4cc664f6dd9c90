import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openConnection } from '../../../src/data/client/connection';
import { connectSite, type Site } from '../../../src/data/client/site';
import { createSharePoint, type SharePoint } from '../../../workbench/sharepoint';
import { people } from '../../workbench/sharepoint/tenant';
import { cast, guildhallSite, platformFor, tenantId } from '../guildhallTenant';
import { forRuns } from '../preparedSite';
import { quickClock } from '../quickClock';

export const origin = 'http://sharepoint.example';

/** Asks the service as the administrator: a GET without a body, a POST with one unless another verb is named. */
export type Ask = <T = unknown>(path: string, body?: Record<string, unknown>, verb?: 'POST' | 'MERGE') => Promise<T>;

/** What becomes of a request after the service has done it: `'lost'` if nobody hears the answer. */
export type AfterRequest = (method: string, url: string) => 'answered' | 'lost';

/** A local SharePoint in this process, over a file, so that the state after any request can be kept and gone on from. */
export interface Running {
  readonly file: string;
  readonly sharepoint: SharePoint;
  readonly ask: Ask;
  /** The data room as the administrator has it, with a client of its own. */
  site(after?: AfterRequest): Site;
  close(): void;
}

export class Recordings {
  private readonly folder = mkdtempSync(path.join(forRuns, 'guildhall-runs-'));
  private files = 0;

  /** `clock`: the service's own time; the machine's unless given. */
  public constructor(private readonly clock?: () => Date) {}

  /** An empty site with the people of the company. */
  public async empty(): Promise<string> {
    const file = this.newFile();
    const running = this.open(file);
    const post = (route: string, body: unknown): Promise<Response> =>
      running.sharepoint.handle(new Request(`${origin}/_workbench/${route}`, { method: 'POST', body: JSON.stringify(body) }));
    await post('people', Object.entries({ ...people, ...cast }).map(([name, upn]) => ({ upn, name })));
    await post('sites', { url: '/sites/appcatalog', title: 'App catalog', owners: [people.ada] });
    await post('sites', { url: guildhallSite, title: 'Team', owners: [people.ada] });
    running.close();
    return file;
  }

  /** Goes on from a copy of what is in the file. */
  public resume(file: string): Running {
    const copy = this.newFile();
    copyFileSync(file, copy);
    return this.open(copy);
  }

  /** Keeps what is there now, while the service goes on. */
  public keep({ file }: Running): string {
    const kept = this.newFile();
    const reader = new DatabaseSync(file);
    reader.exec(`VACUUM INTO '${kept}'`);
    reader.close();
    return kept;
  }

  /** A hash of all that is there now. */
  public fingerprint(running: Running): string {
    const kept = this.keep(running);
    const hash = createHash('sha256').update(readFileSync(kept)).digest('hex');
    rmSync(kept);
    return hash;
  }

  public forget(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private newFile(): string {
    return path.join(this.folder, `${++this.files}.sqlite`);
  }

  private open(file: string): Running {
    const sharepoint = createSharePoint({
      file, origin: () => origin, tenantId, requestsPerFiveMinutes: 0, recordRequests: false, digestsSurviveRestart: true,
      ...(this.clock !== undefined && { clock: this.clock })
    });
    return {
      file,
      sharepoint,
      ask: askAs(sharepoint),
      site: after => connectSite(`${origin}${guildhallSite}`, platformFor('administrator'), openConnection({ clock: quickClock(), fetch: through(sharepoint, after) })),
      close: () => sharepoint.close()
    };
  }
}

function through(sharepoint: SharePoint, after: AfterRequest = () => 'answered') {
  return async (url: string, { signal: _signal, ...init }: RequestInit): Promise<Response> => {
    const answer = await sharepoint.handle(new Request(url, init));
    if (after(init.method ?? 'GET', url) === 'lost') throw new TypeError('network connection was lost');
    return answer;
  };
}

function askAs(sharepoint: SharePoint): Ask {
  let digest: Promise<string> | undefined;
  const send = (below: string, init: RequestInit): Promise<Response> =>
    sharepoint.handle(new Request(`${origin}${guildhallSite}/_api/${below}`, {
      ...init,
      headers: { Accept: 'application/json;odata=nometadata', 'X-Workbench-Person': people.ada, ...(init.headers as Record<string, string>) }
    }));
  const digestOf = async (): Promise<string> =>
    ((await (await send('contextinfo', { method: 'POST' })).json()) as { FormDigestValue: string }).FormDigestValue;
  return async <T>(below: string, body?: Record<string, unknown>, verb: 'POST' | 'MERGE' = 'POST'): Promise<T> => {
    const answer = body === undefined
      ? await send(below, { method: 'GET' })
      : await send(below, {
          method: 'POST',
          headers: { 'X-HTTP-Method': verb, 'Content-Type': 'application/json', 'X-RequestDigest': await (digest ??= digestOf()) },
          body: JSON.stringify(body)
        });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${verb} ${below} answered ${answer.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
}
