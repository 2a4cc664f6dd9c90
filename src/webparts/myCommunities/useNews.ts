import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import { holdsRole } from '../../domain/community/roles';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { lifeOf } from '../../domain/directory/life';
import type { NewThing } from '../../domain/directory/news';
import { newsSince } from '../../domain/directory/news';
import type { CommunityKey, PersonKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { day, monthOf, monthsLater } from '../../domain/time';
import type { Load } from '../../ui/useLoad';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';

/** Communities that are asked for what is new, those that were heard of last: two requests each. */
const mostCommunities = 12;

/** How far back somebody is told who comes for the first time. */
const firstTime = 30 * day;

/** Months before the last visit that are read as well: an answer to a question is known by the question. */
const monthsBefore = 3;

export type News = ReadonlyMap<CommunityKey, readonly NewThing[]>;

/**
 * What is new in somebody's communities since the last visit, by community. Only those that were heard of since then are
 * asked; who joined is told to those who keep a community.
 */
export function useNews(own: readonly DirectoryEntry[], lastVisit: UtcInstant | undefined, isKnown: boolean): Load<News> {
  const { actor } = useSession();
  const [now] = React.useState(Date.now);
  const since = lastVisit ?? now - firstTime;
  const asked = React.useMemo(() => heardSince(own, since, now), [own, since, now]);
  // The same communities stay the same question, whatever else of the directory was read anew.
  const name = asked.map(({ key }) => key).join();
  const latest = React.useRef(asked);
  latest.current = asked;
  return useRead(
    React.useCallback(
      async (guildhall: Guildhall): Promise<News> => {
        if (!isKnown || name === '') return new Map();
        const read = async (entry: DirectoryEntry): Promise<readonly [CommunityKey, readonly NewThing[]]> => [entry.key, await readNews(guildhall, entry, since, now, actor.key)];
        return new Map(await Promise.all(latest.current.map(read)));
      },
      [actor.key, isKnown, name, now, since]
    )
  );
}

function heardSince(own: readonly DirectoryEntry[], since: UtcInstant, now: UtcInstant): readonly DirectoryEntry[] {
  const heard = own.map(entry => ({ entry, at: lifeOf(entry, now).lastHeard ?? 0 }));
  return heard
    .filter(({ at }) => at > since)
    .sort((a, b) => b.at - a.at)
    .slice(0, mostCommunities)
    .map(({ entry }) => entry);
}

async function readNews(guildhall: Guildhall, entry: DirectoryEntry, since: UtcInstant, now: UtcInstant, me: PersonKey): Promise<readonly NewThing[]> {
  const until = monthOf(now + day);
  const keeps = holdsRole(entry.roles, me, now);
  const [rows, memberships] = await Promise.all([
    guildhall.readSpaceRows(entry.key, monthOf(monthsLater(since, -monthsBefore)), until),
    keeps ? guildhall.readMembershipRows(entry.key, monthOf(since), until) : []
  ]);
  return newsSince(entry, { ...rows, memberships }, since, me);
}
