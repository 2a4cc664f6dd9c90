import { openConnection } from '../../../src/data/client/connection';
import { readById } from '../../../src/data/client/readRows';
import type { Site } from '../../../src/data/client/site';
import { connectSite, listPath } from '../../../src/data/client/site';
import { openGuildhall } from '../../../src/data/guildhall';
import type { LogReadRow } from '../../../src/data/rows/logRow';
import { isRow, logSelection, toLogRow } from '../../../src/data/rows/logRow';
import { decisionsThatCount } from '../../../src/domain/community/foldCommunities';
import type { LogRow } from '../../../src/domain/log/logRow';
import { rowsThatCount } from '../../../src/domain/log/rowsThatCount';
import { foldStays } from '../../../src/domain/membership/foldMemberships';
import type { Readings } from '../readings';
import { look } from './look';
import type { Viewer } from './page';
import { platformOf } from './person';

/** Publishes once more and reads everything back: the publisher's way, and each person's own. */
export async function readEverything(siteUrl: string, publisher: Viewer, people: readonly Viewer[]): Promise<Readings> {
  const open = ({ upn }: Viewer): Site => connectSite(siteUrl, platformOf(upn, siteUrl), openConnection());
  const site = open(publisher);
  const { directory } = await openGuildhall(site).publish(() => undefined);
  const memberships = await readLog(site, 'memberships');
  const contributions = await readLog(site, 'contributions');
  const decisions = decisionsThatCount(await readLog(site, 'decisions')).rows;
  const counted = [...rowsThatCount(memberships).rows, ...rowsThatCount(contributions).rows, ...decisions];
  const own: Record<string, Record<string, number>> = {};
  for (const viewer of people) own[viewer.upn] = await look(open(viewer), viewer);
  return {
    memberships: own,
    stays: [...foldStays([], memberships).values()],
    counted: counted.map(({ author: person, community, operation }) => ({ person, community, operation })),
    directory: Object.fromEntries(directory.entries.map(({ key, members, state }) => [key, { members, state }]))
  };
}

async function readLog(site: Site, list: 'memberships' | 'contributions' | 'decisions'): Promise<LogRow[]> {
  const path = listPath(site, list);
  const rows: LogRow[] = [];
  for await (const page of readById<LogReadRow>(site, list, logSelection, 0)) {
    for (const row of page) if (isRow(row)) rows.push(toLogRow(row, path));
  }
  return rows;
}
