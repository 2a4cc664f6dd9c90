import { holdsRole } from '../community/roles';
import type { PersonKey } from '../identity';
import { held } from '../session/occurrences';
import { isHost } from '../session/whoMay';
import { day } from '../time';
import type { WeekFacts } from './weekFacts';

/** Over how many days hosting is looked at, and from how many sessions on it says anything. */
export const hostingWindow = { days: 180, sessions: 3 } as const;

/** Who hosted most of the sessions of the last half year. */
export interface HostingShare {
  readonly host: PersonKey;
  readonly hosted: number;
  readonly sessions: number;
}

/** Undefined with too few sessions to say anything. */
export function hostingShare({ sessions, now }: Pick<WeekFacts, 'sessions' | 'now'>): HostingShare | undefined {
  const recent = held(sessions, now).filter(({ occurrence }) => occurrence.start > now - hostingWindow.days * day);
  if (recent.length < hostingWindow.sessions) return undefined;
  const counts = new Map<PersonKey, number>();
  for (const { occurrence } of recent) counts.set(occurrence.host, (counts.get(occurrence.host) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most && { host: most[0], hosted: most[1], sessions: recent.length };
}

/**
 * Who may be asked, in private, to host: whoever offered first, then members who contributed in the last half year, the latest
 * first. Nobody who hosts or keeps the community already, and nobody who is known to have left it.
 */
export function mayHost({ entry, offers, contributions, stays, now }: WeekFacts, host: PersonKey): readonly PersonKey[] {
  const gone = new Set(stays.flatMap(({ person, stays: list }) => (list[list.length - 1]?.left === undefined ? [] : [person])));
  const lately = contributions.filter(({ at }) => at > now - hostingWindow.days * day).map(({ person }) => person).reverse();
  return [...new Set([...offers, ...lately])].filter(
    person => person !== host && !gone.has(person) && !holdsRole(entry.roles, person, now) && !isHost(entry.hosts ?? [], person, now)
  );
}
