import { InjectHeaders, DefaultParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { openConnection } from '../../src/data/client/connection';
import type { TimelinePipe } from '../../src/data/client/pnp';
import { findSite } from '../../src/data/findSite';
import { openGuildhall } from '../../src/data/guildhall';
import { actingAs } from '../../workbench/sample/asPerson';
import { sitePath } from './company';

/** One request of a first view; the headers say in which form the answer is wanted. */
export interface ViewRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface FirstView {
  /** What is asked before the cards are drawn. */
  readonly requests: readonly ViewRequest[];
  /** What is asked after them: own memberships, newer rows, whether the lists are there, units. */
  readonly after: readonly ViewRequest[];
  readonly communities: number;
  readonly newer: number;
  readonly memberships: number;
}

/**
 * What a person's browser asks SharePoint when the directory is opened for the first time: the product's own reads, in
 * the order of the web part, with the requests written down as they leave.
 */
export async function takeFirstView(origin: string, upn: string): Promise<FirstView> {
  let requests: ViewRequest[] = [];
  const connection = openConnection({
    fetch: (url, init) => {
      const { pathname, search } = new URL(url);
      requests.push({ path: pathname + search, headers: Object.fromEntries(new Headers(init.headers)) });
      return fetch(url, init);
    }
  });
  const site = await findSite(`${origin}${sitePath}`, platformOf(upn), undefined, connection);
  const guildhall = openGuildhall(site);
  const [actor, directory] = await Promise.all([guildhall.readActor(), guildhall.readDirectory()]);
  const first = requests;
  requests = [];
  const [memberships, newer] = await Promise.all([
    guildhall.readMembershipsOf(actor.key),
    guildhall.readNewerRows(directory),
    guildhall.readSetUpState(),
    guildhall.readOrganisation()
  ]);
  return { requests: first, after: requests, communities: directory.entries.length, newer: newer.memberships.length, memberships: memberships.size };
}

function platformOf(upn: string): TimelinePipe<Queryable> {
  return instance =>
    instance.using(
      DefaultHeaders() as TimelinePipe,
      DefaultInit() as TimelinePipe,
      InjectHeaders(actingAs(upn)) as TimelinePipe,
      DefaultParse() as TimelinePipe
    );
}
