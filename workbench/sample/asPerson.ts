import { DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { openConnection } from '../../src/data/client/connection';
import type { TimelinePipe } from '../../src/data/client/pnp';
import type { Site } from '../../src/data/client/site';
import { connectSite } from '../../src/data/client/site';

/** The header by which the workbench knows who acts. */
export function actingAs(upn: string): Record<string, string> {
  return { 'X-Workbench-Person': upn };
}

/** A site as this person reaches it: over HTTP, with PnPjs, like any client. */
export function siteAs(upn: string, url: string): Site {
  return connectSite(url, requestsOf(upn), openConnection());
}

/** Who sends the requests of this person from Node, and how answers are parsed. */
export function requestsOf(upn: string): TimelinePipe<Queryable> {
  return instance => {
    for (const behaviour of [DefaultHeaders(), DefaultInit(), InjectHeaders(actingAs(upn)), DefaultParse()]) {
      instance.using(behaviour as TimelinePipe);
    }
    return instance;
  };
}
