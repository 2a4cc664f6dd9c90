import { hasEnded } from '../../domain/community/communityState';
import { dutiesOf } from '../../domain/community/duties';
import type { Duty } from '../../domain/community/duties';
import { keeperRoles } from '../../domain/community/roles';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { Listed } from '../../domain/directory/findInDirectory';
import { listedByLife } from '../../domain/directory/findInDirectory';
import type { NextSession } from '../../domain/directory/life';
import type { NewThing } from '../../domain/directory/news';
import type { CommunityKey, PersonKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import type { AskedToJoin, Standing } from '../../ui/standing';

export type News = ReadonlyMap<CommunityKey, readonly NewThing[]>;

/** A new thing and the community it is in. */
export interface NewIn {
  readonly thing: NewThing;
  readonly entry: DirectoryEntry;
}

export interface Asked {
  readonly entry: DirectoryEntry;
  readonly asked: AskedToJoin;
}

export interface SessionIn {
  readonly session: NextSession;
  readonly entry: DirectoryEntry;
}

/** What a person looks after, and what waits there. */
export interface OwnDuty {
  readonly entry: DirectoryEntry;
  /** Undefined for somebody who hosts. */
  readonly term: Duty['term'] | undefined;
  /** Questions that wait, and people who ask to join, where it is the person's to see to. */
  readonly waiting: number;
  readonly asking: number;
}

/** Everything that is somebody's own in the directory. */
export interface OwnCommunities {
  /** Communities the person is in that go on: those where something is new first, then by life. */
  readonly open: readonly Listed[];
  readonly ended: readonly Listed[];
  readonly asked: readonly Asked[];
  /** The next session of each, the earliest first. */
  readonly sessions: readonly SessionIn[];
  readonly duties: readonly OwnDuty[];
}

export function ownCommunities(
  entries: readonly DirectoryEntry[],
  standingOf: (community: CommunityKey) => Standing | undefined,
  news: News,
  person: PersonKey,
  now: UtcInstant
): OwnCommunities {
  const listed = listedByLife(entries.filter(({ key }) => standingOf(key)?.isMember === true), now);
  const newIn = ({ entry }: Listed): number => news.get(entry.key)?.length ?? 0;
  const open = listed.filter(({ entry }) => !hasEnded(entry.state));
  return {
    open: [...open.filter(each => newIn(each) > 0), ...open.filter(each => newIn(each) === 0)],
    ended: listed.filter(({ entry }) => hasEnded(entry.state)),
    asked: entries.flatMap(entry => {
      const asked = standingOf(entry.key)?.asked;
      return asked === undefined || hasEnded(entry.state) ? [] : [{ entry, asked }];
    }),
    sessions: open
      .flatMap(({ entry, life }) => (life.nextSession === undefined ? [] : [{ session: life.nextSession, entry }]))
      .sort((a, b) => a.session.at - b.session.at),
    duties: ownDuties(entries, person, now)
  };
}

/** Roles by decision first, then where the person hosts. */
function ownDuties(entries: readonly DirectoryEntry[], person: PersonKey, now: UtcInstant): readonly OwnDuty[] {
  const byKey = new Map(entries.map(entry => [entry.key, entry]));
  const held = dutiesOf(entries, person, now).flatMap(({ community, term }): readonly OwnDuty[] => {
    const entry = byKey.get(community.key);
    if (entry === undefined) return [];
    const isKeeper = keeperRoles.includes(term.role);
    return [{ entry, term, waiting: entry.life?.waiting ?? 0, asking: isKeeper ? (entry.asked?.length ?? 0) : 0 }];
  });
  const hosting = entries.filter(
    ({ state, hosts = [] }) => !hasEnded(state) && hosts.some(host => host.person.key === person && host.from <= now && (host.until === undefined || now < host.until))
  );
  return [...held, ...hosting.map(entry => ({ entry, term: undefined, waiting: 0, asking: 0 }))];
}

/** What is new in all of them in one list, the newest first. */
export function newInAll(open: readonly Listed[], news: News): readonly NewIn[] {
  return open
    .flatMap(({ entry }) => (news.get(entry.key) ?? []).map(thing => ({ thing, entry })))
    .sort((a, b) => b.thing.at - a.thing.at || b.thing.id - a.thing.id);
}
