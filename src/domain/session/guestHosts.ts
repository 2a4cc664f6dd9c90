import type { Host } from '../community/community';
import type { RoleTerm } from '../community/roles';
import { isInForce } from '../community/roles';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { Membership } from '../membership/membership';
import type { UtcInstant } from '../time';
import { monthsLater } from '../time';
import type { Session } from './session';

/** Somebody whom a keeper may ask to host a session, and why. */
export type GuestHost =
  | { readonly person: PersonKey; readonly reason: 'new'; readonly joined: UtcInstant }
  | { readonly person: PersonKey; readonly reason: 'quiet'; readonly contributions: 1 | 2; readonly last: UtcInstant };

/** Most that are suggested at a time. */
export const mostGuestHosts = 3;
/** For how many months somebody is new. */
export const monthsNew = 3;
/** Up to how often somebody contributed who is a quiet voice. */
const fewContributions = 2;

/** Rows that say something to others. Coming along, correcting and taking back are no voice. */
const voices: readonly string[] = ['question', 'answer', 'sessionQuestion', 'offerHost', 'resource', 'story', 'thanks', 'introduction'];

export interface GuestHostsInput {
  /** Who joined lately and is in. */
  readonly joiners: readonly Membership[];
  readonly contributions: readonly LogRow[];
  readonly sessions: readonly Session[];
  readonly roles: readonly RoleTerm[];
  readonly hosts: readonly Host[];
  readonly now: UtcInstant;
}

/**
 * At most three people who were heard little so far and never hosted: first who contributed once or twice, the latest
 * first, then who joined within three months, the latest first. Nobody who runs the community, or ever hosted or is to.
 */
export function guestHosts({ joiners, contributions, sessions, roles, hosts, now }: GuestHostsInput): readonly GuestHost[] {
  const hosted = new Set(sessions.flatMap(({ plan, occurrences }) => [plan.host, ...occurrences.map(({ host }) => host)]));
  const isAsked = (person: PersonKey): boolean =>
    !hosted.has(person) && !hosts.some(host => host.person.key === person) && !roles.some(term => term.person.key === person && isInForce(term, now));
  const quiet = quietVoices(contributions).filter(({ person }) => isAsked(person));
  const fresh = joiners
    .filter(({ person, since }) => since > monthsLater(now, -monthsNew) && isAsked(person) && !quiet.some(each => each.person === person))
    .sort((a, b) => b.since - a.since || compare(a.person, b.person))
    .map(({ person, since }): GuestHost => ({ person, reason: 'new', joined: since }));
  return [...quiet, ...fresh].slice(0, mostGuestHosts);
}

function quietVoices(contributions: readonly LogRow[]): readonly GuestHost[] {
  const voiced = new Map<PersonKey, { count: number; last: UtcInstant }>();
  for (const { kind, author, created, body } of contributions) {
    if (!voices.includes(kind) || isCorrection(body)) continue;
    const { count = 0, last = created } = voiced.get(author) ?? {};
    voiced.set(author, { count: count + 1, last: Math.max(last, created) });
  }
  return [...voiced]
    .filter(([, { count }]) => count <= fewContributions)
    .sort(([a, first], [b, second]) => second.last - first.last || compare(a, b))
    .map(([person, { count, last }]) => ({ person, reason: 'quiet', contributions: count as 1 | 2, last }));
}

function isCorrection(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'corrects' in body;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
