import type { Community } from '../community/community';
import { endOfTerm, keeperRoles } from '../community/roles';
import { readEntries } from '../contribution/entry';
import type { CommunityKey, PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { foldSessions } from '../session/foldSessions';
import { held } from '../session/occurrences';
import type { UtcInstant } from '../time';
import { day } from '../time';
import { timesIn } from './experience';

/** How many answers and stories a person gave; see the log Contributions. */
export interface ContributionCounts {
  readonly answers: number;
  readonly stories: number;
}

/** What somebody did for communities. Shown to the person, and to others only where the person wants it. */
export interface TrackRecord extends ContributionCounts {
  /** Communities that they managed or were deputy of. */
  readonly communities: readonly CommunityKey[];
  /** When they first did; undefined where they never did. */
  readonly since: UtcInstant | undefined;
  /** Milliseconds in such a role; two communities at once count once. */
  readonly time: number;
  /** Sessions held in those communities while they kept them. */
  readonly sessions: number;
  /** Sessions that they hosted themselves, wherever. */
  readonly hosted: number;
}

type Kept = Pick<Community, 'key' | 'roles' | 'hosts' | 'plan' | 'state' | 'stateSince'>;

/** Rows of Acts that count, of one community each, by ascending id. */
export type ActsByCommunity = ReadonlyMap<CommunityKey, readonly LogRow[]>;

/** What stands of the answers and stories in a person's own rows of Contributions that count, by ascending id: corrected ones once. */
export function contributionCounts(own: readonly LogRow[]): ContributionCounts {
  const count = (kind: string): number => readEntries(own, kind, body => body).length;
  return { answers: count('answer'), stories: count('story') };
}

/** The communities in which a person may have held or hosted sessions, and since when. */
export function recordedPlaces(communities: readonly Kept[], person: PersonKey, now: UtcInstant): readonly { readonly community: CommunityKey; readonly since: UtcInstant }[] {
  return communities.flatMap(({ key, roles, hosts = [] }) => {
    const terms = [...roles.filter(({ role }) => keeperRoles.includes(role)), ...hosts].filter(term => term.person.key === person && term.from <= now);
    return terms.length === 0 ? [] : [{ community: key, since: Math.min(...terms.map(({ from }) => from)) }];
  });
}

/**
 * The track record of a person. A session is one that the space planned and that took place, or a line of the plan that is
 * done on a day on which the space had none. `acts`: those of `recordedPlaces`; without them only lines of plans are known.
 */
export function trackRecord(communities: readonly Kept[], person: PersonKey, counts: ContributionCounts, acts: ActsByCommunity, now: UtcInstant): TrackRecord {
  const times = timesIn(communities, person, keeperRoles, now);
  const sessions = communities.flatMap(community => heldIn(community, acts.get(community.key) ?? [], now).map(session => ({ community, session })));
  return {
    ...counts,
    communities: communities.filter(community => keptAt(community, person).some(([from]) => from < now)).map(({ key }) => key),
    since: times[0]?.[0],
    time: times.reduce((sum, [from, until]) => sum + until - from, 0),
    sessions: sessions.filter(({ community, session: { at } }) => at !== undefined && keptAt(community, person).some(([from, until]) => from <= at && at < until)).length,
    hosted: sessions.filter(({ session }) => session.host === person).length
  };
}

interface HeldSession {
  /** Undefined for a line of a plan that has no day. */
  readonly at: UtcInstant | undefined;
  readonly host: PersonKey | undefined;
}

function heldIn({ roles, hosts = [], plan = [] }: Kept, acts: readonly LogRow[], now: UtcInstant): readonly HeldSession[] {
  const inSpace = held(foldSessions(acts, roles, hosts), now).map(({ occurrence }) => ({ at: occurrence.start, host: occurrence.host }));
  const days = new Set(inSpace.map(({ at }) => Math.floor(at / day)));
  const ofPlan = plan
    .filter(({ kind, isDone, due }) => kind === 'session' && isDone && (due === undefined || !days.has(Math.floor(due / day))))
    .map(({ due, person }) => ({ at: due, host: person?.key }));
  return [...inSpace, ...ofPlan];
}

function keptAt(community: Kept, person: PersonKey): readonly (readonly [UtcInstant, UtcInstant])[] {
  return community.roles
    .filter(term => term.person.key === person && keeperRoles.includes(term.role))
    .map(term => [term.from, endOfTerm(term, community)] as const);
}
