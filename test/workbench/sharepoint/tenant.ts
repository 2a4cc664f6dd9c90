import { spfi, type SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults';
import { BrowserFetch, DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import '@pnp/sp/batching';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/sites';
import '@pnp/sp/webs';
import { createSharePoint, serve, type SharePoint, type SharePointOptions } from '../../../workbench/sharepoint';

/** The people of the test tenant. Ada owns the sites, Grace and Linus work there, Mallory is no visitor even. */
export const people = {
  ada: 'ada@contoso.example',
  grace: 'grace@contoso.example',
  linus: 'linus@contoso.example',
  mallory: 'mallory@contoso.example'
} as const;

export interface RawOptions {
  method?: string;
  headers?: Record<string, string>;
  /** Text as it is, anything else as JSON. */
  body?: unknown;
}

export interface Tenant {
  origin: string;
  /** Server-relative address of the site that clients talk to unless told otherwise. */
  site: string;
  sharepoint: SharePoint;
  /** The real PnPjs client, acting as this person. */
  as(upn: string, site?: string): SPFI;
  /** Plain `fetch` below `_api/`, with JSON and, where one is needed, a digest: a fresh one of this person's unless the headers have one. */
  raw(upn: string, site?: string): (path: string, options?: RawOptions) => Promise<Response>;
  /** A request digest as `contextinfo` gives it. */
  digest(upn: string, site?: string): Promise<string>;
  /** Posts to `/_workbench/…`. */
  workbench(path: string, body?: unknown): Promise<Response>;
  close(): Promise<void>;
}

export interface TenantOptions extends Partial<Omit<SharePointOptions, 'origin'>> {
  site?: string;
  /** Whether Linus is a member and Grace a visitor (the default) or nobody but Ada has rights. */
  closed?: boolean;
}

/** Starts a tenant with an app catalog and one site, over HTTP on a free port; in memory unless a file is given. */
export async function startTenant(options: TenantOptions = {}): Promise<Tenant> {
  const { site = '/sites/team', closed = false, ...serviceOptions } = options;
  let origin = '';
  const sharepoint = createSharePoint({ file: ':memory:', origin: () => origin, ...serviceOptions });
  const served = await serve((request) => sharepoint.handle(request), { port: 0, host: '127.0.0.1' });
  origin = served.origin;
  const workbench = (path: string, body?: unknown): Promise<Response> =>
    fetch(`${origin}/_workbench/${path}`, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  await workbench('people', Object.entries(people).map(([name, upn]) => ({ upn, name: name.charAt(0).toUpperCase() + name.slice(1) })));
  await workbench('sites', { url: '/sites/appcatalog', title: 'App catalog', owners: [people.ada] });
  await workbench('sites', {
    url: site, title: 'Team', owners: [people.ada], members: closed ? [] : [people.linus], visitors: closed ? [] : [people.grace]
  });
  const digest = (upn: string, at = site): Promise<string> => fetchDigest(origin + at, upn);
  return {
    origin,
    site,
    sharepoint,
    workbench,
    digest,
    as: (upn, at = site) => clientFor(origin + at, upn),
    raw: (upn, at = site) => (path, request) => send(`${origin}${at}/_api/${path}`, upn, () => digest(upn, at), request),
    close: async () => {
      await served.close();
      sharepoint.close();
    }
  };
}

/** A PnPjs client that keeps its digest to itself: PnPjs' own cache is per web, not per person. */
function clientFor(webUrl: string, upn: string): SPFI {
  let known: Promise<string> | undefined;
  const withDigest = (instance: Queryable): Queryable => {
    instance.on.auth(async (url, init) => {
      if (init.method === 'GET') {
        return [url, init];
      }
      known ??= fetchDigest(webUrl, upn);
      return [url, { ...init, headers: { ...init.headers, 'X-RequestDigest': await known } }];
    });
    return instance;
  };
  return spfi(webUrl).using(
    DefaultHeaders(), DefaultInit(), InjectHeaders({ 'X-Workbench-Person': upn }), BrowserFetch(), DefaultParse(), withDigest
  );
}

async function fetchDigest(webUrl: string, upn: string): Promise<string> {
  const response = await fetch(`${webUrl}/_api/contextinfo`, { method: 'POST', headers: { 'X-Workbench-Person': upn, Accept: 'application/json' } });
  return ((await response.json()) as { FormDigestValue: string }).FormDigestValue;
}

async function send(url: string, upn: string, digest: () => Promise<string>, options: RawOptions = {}): Promise<Response> {
  const { method = 'GET', headers = {}, body } = options;
  return fetch(url, {
    method,
    headers: {
      Accept: 'application/json',
      'X-Workbench-Person': upn,
      ...(method === 'GET' ? {} : { 'X-RequestDigest': headers['X-RequestDigest'] ?? (await digest()), 'Content-Type': 'application/json' }),
      ...headers
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
  });
}

/** What a refusal says, from the error that PnPjs throws or from a raw response. */
export async function refusal(failing: Promise<unknown>): Promise<{ status: number; code: string; message: string }> {
  const settled = await failing.then((value) => value, (error: unknown) => (error as { response?: Response }).response ?? error);
  if (!(settled instanceof Response)) {
    throw new Error(`Expected a refusal, got ${String(settled)} ${JSON.stringify(settled)}`);
  }
  const body = (await settled.clone().json()) as { 'odata.error'?: { code: string; message: { value: string } } };
  return { status: settled.status, code: body['odata.error']?.code ?? '', message: body['odata.error']?.message.value ?? '' };
}
