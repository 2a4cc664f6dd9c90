import type { WrittenDecision } from '../../domain/community/decisionBody';
import { decisionBody } from '../../domain/community/decisionBody';
import { decisionsThatCount } from '../../domain/community/foldCommunities';
import { communityKey, operationId } from '../../domain/identity';
import { subPageOf } from '../../domain/link/deepLink';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import { readActor } from '../repositories/actors';
import { addDecision } from '../repositories/logs';
import { readOrganisation } from '../repositories/organisation';
import type { LogReadRow } from '../rows/logRow';
import { isRow, logSelection, toLogRow } from '../rows/logRow';
import { everyday } from '../../words/everyday';

/** The first community of every site: of those who run one. The first row that founds its key keeps it. */
export const communityManagers = communityKey('community-managers');

/** By which its founding is found again, whoever ran set-up: it is founded once. */
const founding = operationId('set-up-community-managers');

const charter = everyday.work.managers;

/** Id of our app in Teams, as teams/manifest.json has it. */
export const teamsAppId = '5b9c2f1e-84d7-4c3a-a6f0-2d7e91c3b856';

/** What an invitation to it says, and the link that it gives: opens Communities in Teams. Source: learn.microsoft.com, deep link to a tab, `entity/<app>/<tab>?context={"subEntityId": …}`. */
export const invitation = {
  title: charter.title,
  link: `https://teams.microsoft.com/l/entity/${teamsAppId}/communities?context=${encodeURIComponent(JSON.stringify({ subEntityId: subPageOf({ community: communityManagers }) }))}`
};

/**
 * Founds the community “Community managers” in the first business unit, run by whoever sets up, unless it was founded
 * before. Without a unit there is nobody who could decide for it, so nothing is done.
 */
export async function ensureCommunityManagers(site: Site): Promise<void> {
  const { units } = await readOrganisation(site);
  const [unit] = units;
  if (unit === undefined || (await isFounded(site))) return;
  await found(site, unit);
}

/** Whether its founding stands in Decisions and counts. */
export async function isFounded(site: Site): Promise<boolean> {
  const rows = await readRows<LogReadRow>(site, 'decisions', logSelection, [['OperationId', 'eq', founding]]);
  const path = listPath(site, 'decisions');
  const { rows: counted } = decisionsThatCount(rows.filter(isRow).map(row => toLogRow(row, path)));
  return counted.some(row => row.kind === 'founded' && row.community === communityManagers && row.folder !== '');
}

async function found(site: Site, unit: BusinessUnit): Promise<void> {
  const { key, name } = await readActor(site);
  const decision: WrittenDecision = {
    kind: 'founded',
    community: communityManagers,
    unit: unit.key,
    type: 'community',
    charter,
    roles: [{ role: 'manager', person: { key, name } }],
    reason: ''
  };
  await addDecision(site, unit.key, {
    kind: decision.kind,
    person: key,
    community: communityManagers,
    operation: founding,
    at: Date.now(),
    summary: `Founded “${charter.title}”, run by ${name}`,
    body: decisionBody(decision)
  });
}
