import type { NamedPerson, PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import { day } from '../time';
import { cadenceDays, cadencesBetween } from './cadence';
import type { Community } from './community';
import { hasEnded } from './communityState';
import type { HasLeft } from './openings';
import { openEndProposal, openHandOvers, openRoles } from './openings';
import type { Role, RoleTerm } from './roles';
import { isInForce, keeperRoles } from './roles';

/** As much of a directory entry as signs follow from. */
export type Watched = Community & {
  readonly lastAct?: UtcInstant | undefined;
  readonly life?: { readonly nextSession?: { readonly at: UtcInstant } };
};

/** A sign that somebody should look after a community, for the eyes of `forWhom` only. */
export type Signal =
  /** Nothing was heard for some of its own cadences. */
  | { readonly kind: 'silence'; readonly since: UtcInstant; readonly cadences: number; readonly isForManager: boolean; readonly forWhom: readonly PersonKey[] }
  | { readonly kind: 'left'; readonly role: Role; readonly person: NamedPerson; readonly forWhom: readonly PersonKey[] }
  | { readonly kind: 'termEnds'; readonly role: Role; readonly at: UtcInstant; readonly forWhom: readonly PersonKey[] };

/** Cadences of silence after which the manager is asked “still you?”, and after which the others hear of it. */
export const silenceOf = { manager: 2, others: 3 } as const;

/** How long before the end of a term its holder is reminded: time enough to find who follows. */
export const termNotice = 30 * day;

/** The signs of a community. One that has ended gives none. */
export function signalsOf(community: Watched, hasLeft: HasLeft, now: UtcInstant): readonly Signal[] {
  if (hasEnded(community.state)) return [];
  const held = community.roles.filter(term => isInForce(term, now));
  const here = held.filter(({ person }) => !hasLeft(person.key, now));
  const gone = held.filter(term => !here.includes(term));
  return [...silence(community, here, hasLeft, now), ...gone.map(term => left(term, here)), ...here.flatMap(term => termEnding(term, now))];
}

/** The signs of a community that this person is told. */
export function signalsFor(person: PersonKey, community: Watched, hasLeft: HasLeft, now: UtcInstant): readonly Signal[] {
  return signalsOf(community, hasLeft, now).filter(({ forWhom }) => forWhom.includes(person));
}

/**
 * An active community that was silent for two of its cadences: its manager is asked alone, and can say so, offer the
 * role or propose an end. One cadence later without an answer, or at once where nobody manages it, all others hear.
 */
function silence(community: Watched, here: readonly RoleTerm[], hasLeft: HasLeft, now: UtcInstant): readonly Signal[] {
  if (community.state !== 'active' || isBeingSettled(community, hasLeft, now) || hasSessionAhead(community, now)) return [];
  const since = heardSince(community, now);
  const answered = Math.max(since, community.stillHere ?? 0);
  const unanswered = cadencesBetween(community.practice.cadence, answered, now);
  if (unanswered < silenceOf.manager) return [];
  const manager = here.find(({ role }) => role === 'manager')?.person.key;
  const isForManager = manager !== undefined && unanswered < silenceOf.others;
  const forWhom = isForManager ? [manager] : everyone(here);
  return [{ kind: 'silence', since, cadences: cadencesBetween(community.practice.cadence, since, now), isForManager, forWhom }];
}

/** Whether somebody is looking for who follows, or thinks of ending it: then the question is answered. */
function isBeingSettled(community: Community, hasLeft: HasLeft, now: UtcInstant): boolean {
  const isOffered = openRoles(community, hasLeft, now).some(({ role, reason }) => role === 'manager' && reason === 'said');
  return isOffered || openEndProposal(community) !== undefined || openHandOvers(community).some(({ role }) => role === 'manager');
}

/** A session within the next two cadences is a sign of life: one the plan has due by their end, or one of the space before it. */
export function hasSessionAhead({ plan = [], practice, life }: Watched, now: UtcInstant): boolean {
  const horizon = now + silenceOf.manager * cadenceDays[practice.cadence] * day;
  const next = life?.nextSession;
  if (next !== undefined && next.at > now && next.at < horizon) return true;
  return plan.some(({ kind, due, isDone }) => kind === 'session' && !isDone && due !== undefined && due > now && due <= horizon);
}

/** When it was last heard of: somebody took part, a session was held, or it began. */
export function heardSince({ lastAct = 0, stateSince, plan = [] }: Watched, now: UtcInstant): UtcInstant {
  const held = plan.flatMap(({ kind, due, isDone }) => (kind === 'session' && isDone && due !== undefined && due <= now ? [due] : []));
  return Math.max(lastAct, stateSince, ...held);
}

function left({ role, person }: RoleTerm, here: readonly RoleTerm[]): Signal {
  return { kind: 'left', role, person, forWhom: everyone(here) };
}

function termEnding({ role, person, termEnds }: RoleTerm, now: UtcInstant): readonly Signal[] {
  if (termEnds === undefined || termEnds <= now || termEnds > now + termNotice || !keeperRoles.includes(role)) return [];
  return [{ kind: 'termEnds', role, at: termEnds, forWhom: [person.key] }];
}

/** Manager, deputies and sponsor, each once. */
function everyone(terms: readonly RoleTerm[]): readonly PersonKey[] {
  return [...new Set(terms.map(({ person }) => person.key))];
}
