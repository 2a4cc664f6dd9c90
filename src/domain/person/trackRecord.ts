import type { Community } from '../community/community';
import { endOfTerm, keeperRoles } from '../community/roles';
import type { CommunityKey, PersonKey } from '../identity';
import type { UtcInstant } from '../time';
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

type Kept = Pick<Community, 'key' | 'roles' | 'plan' | 'state' | 'stateSince'>;

/** The track record of a person. A session is a line of a plan that is done. */
export function trackRecord(communities: readonly Kept[], person: PersonKey, counts: ContributionCounts, now: UtcInstant): TrackRecord {
  const times = timesIn(communities, person, keeperRoles, now);
  const sessions = communities.flatMap(community =>
    (community.plan ?? []).filter(({ kind, isDone }) => kind === 'session' && isDone).map(session => ({ community, session }))
  );
  return {
    ...counts,
    communities: communities.filter(community => keptAt(community, person).some(([from]) => from < now)).map(({ key }) => key),
    since: times[0]?.[0],
    time: times.reduce((sum, [from, until]) => sum + until - from, 0),
    sessions: sessions.filter(({ community, session: { due } }) => due !== undefined && keptAt(community, person).some(([from, until]) => from <= due && due < until)).length,
    hosted: sessions.filter(({ session }) => session.person?.key === person).length
  };
}

function keptAt(community: Kept, person: PersonKey): readonly (readonly [UtcInstant, UtcInstant])[] {
  return community.roles
    .filter(term => term.person.key === person && keeperRoles.includes(term.role))
    .map(term => [term.from, endOfTerm(term, community)] as const);
}
