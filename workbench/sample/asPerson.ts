import { BrowserFetch, DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import type { TimelinePipe } from '../../src/data/client/pnp';
import { connect } from '../../src/data/client/connect';
import type { Site } from '../../src/data/client/site';
import { siteAt } from '../../src/data/client/site';

/** The header by which the workbench knows who acts. */
export function actingAs(upn: string): Record<string, string> {
  return { 'X-Workbench-Person': upn };
}

/** A site as this person reaches it: over HTTP, with PnPjs, like any client. */
export function siteAs(upn: string, url: string): Site {
  return siteAt(connect(url, requestsOf(upn, url)), url);
}

/** How requests of this person to this site travel from Node. */
export function requestsOf(upn: string, url: string): TimelinePipe<Queryable> {
  const digest = once(() => fetchDigest(upn, url));
  return instance => {
    for (const behaviour of [DefaultHeaders(), DefaultInit(), InjectHeaders(actingAs(upn)), BrowserFetch(), DefaultParse()]) {
      instance.using(behaviour as TimelinePipe);
    }
    // PnPjs' own cache of digests is kept by site, not by person.
    instance.on.auth(async (address, init) => {
      if (init.method === 'GET') return [address, init];
      return [address, { ...init, headers: { ...init.headers, 'X-RequestDigest': await digest() } }];
    });
    return instance;
  };
}

async function fetchDigest(upn: string, url: string): Promise<string> {
  const response = await fetch(`${url}/_api/contextinfo`, {
    method: 'POST',
    headers: { Accept: 'application/json', ...actingAs(upn) }
  });
  if (!response.ok) throw new Error(`${url} gave no request digest: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { FormDigestValue: string }).FormDigestValue;
}

/** Digests live for half an hour, loading takes a minute or two: one is enough. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
