import { Failure } from '../../domain/failure';
import type { CommunityKey, PersonKey } from '../../domain/identity';
import { personKey } from '../../domain/identity';
import type { HistoryEntry } from '../../domain/log/history';
import { withoutRepeats } from '../../domain/log/history';
import { currentMemberships, foldStays } from '../../domain/membership/foldMemberships';
import { isMember } from '../../domain/membership/isMember';
import type { CommunityFacts } from '../../domain/taking/communityExport';
import { communityExport } from '../../domain/taking/communityExport';
import type { TakenCommunity } from '../../domain/taking/takenCommunity';
import { peopleIn } from '../../domain/taking/takenCommunity';
import type { UtcInstant, UtcMonth } from '../../domain/time';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import type { HistoryReadRow } from '../rows/historyRow';
import { historySelection, toHistoryEntry } from '../rows/historyRow';
import { readDirectoryNow } from './directory';
import { readPeople } from './people';
import { readMembershipRows, readSpaceRows } from './space';

/** Months are compared as text: every month of a community lies between these. */
const months = { first: '0000-00' as UtcMonth, last: '9999-99' as UtcMonth };

/**
 * A community with all that its lists hold, to take along; for whoever keeps it, and everybody else who may read the site.
 * A `notFound` failure where there is no such community.
 */
export async function readCommunityExport(site: Site, key: CommunityKey, readAt: UtcInstant): Promise<TakenCommunity> {
  const { entries } = await readDirectoryNow(site);
  const community = entries.find(entry => entry.key === key);
  if (community === undefined) throw new Failure('notFound', `There is no community with the key “${key}”.`);
  const [{ acts, contributions }, came, history] = await Promise.all([
    readSpaceRows(site, key, months.first, months.last),
    readMembershipRows(site, key, months.first, months.last),
    readHistoryOf(site, key)
  ]);
  const joined = history.filter(({ kind }) => kind === 'join').map(({ person, actedAt }) => ({ community: key, person, since: actedAt }));
  const members = currentMemberships(foldStays(joined, came)).filter(membership => isMember(community, membership));
  const facts: Omit<CommunityFacts, 'names'> = { community, acts, contributions, members, history, readAt };
  // Who stands in it is known once it is folded; only these are asked for.
  const keys = peopleIn(communityExport({ ...facts, names: new Map() })).map(personKey);
  const people = await readPeople(site, keys);
  return communityExport({ ...facts, names: new Map([...people].map(([person, { name }]): [PersonKey, string] => [person, name])) });
}

async function readHistoryOf(site: Site, community: CommunityKey): Promise<HistoryEntry[]> {
  const rows = await readRows<HistoryReadRow>(site, 'history', historySelection, [['CommunityKey', 'eq', community]]);
  return withoutRepeats(rows.flatMap(row => toHistoryEntry(row) ?? []));
}
