import type { NamedPerson, PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import { ranIt } from './applyAct';
import type { Community } from './community';
import type { Role } from './roles';
import { endOfTerm, keeperRoles } from './roles';

/** What somebody was for a community, and from when until when. */
export interface PastRole {
  readonly role: Exclude<Role, 'sponsor'> | 'host';
  readonly person: NamedPerson;
  readonly from: UtcInstant;
  readonly until: UtcInstant;
}

type History = Pick<Community, 'roles' | 'hosts' | 'namings' | 'state' | 'stateSince'>;

/** Who ran a community or hosted for it before, as far as they agreed to stay named; the earliest first. */
export function pastRoles(community: History, now: UtcInstant): readonly PastRole[] {
  const agreed = new Set((community.namings ?? []).filter(({ agrees }) => agrees).map(({ person }) => person));
  return endedTerms(community, now).filter(({ person }) => agreed.has(person.key));
}

/**
 * Whether to ask somebody to stay named: they ran it or hosted, do nothing for it any more, and have not answered.
 * While a person holds a role, it is plain to all anyway.
 */
export function isToBeAskedForName(community: History, person: PersonKey, now: UtcInstant): boolean {
  if (!ranIt(community, person) || (community.namings ?? []).some(naming => naming.person === person)) return false;
  const isPast = endedTerms(community, now).some(term => term.person.key === person);
  return isPast && !terms(community).some(term => term.person.key === person && endOfTerm(term, community) > now);
}

/** Terms that are over, each renewed one once: a term that begins where the one before ended goes on with it. */
function endedTerms(community: History, now: UtcInstant): readonly PastRole[] {
  const spans: PastRole[] = [];
  for (const term of terms(community)) {
    const until = endOfTerm(term, community);
    const before = spans.findIndex(each => each.role === term.role && each.person.key === term.person.key && each.until >= term.from);
    const known = spans[before];
    if (known === undefined) spans.push({ role: term.role, person: term.person, from: term.from, until });
    else spans[before] = { ...known, until: Math.max(known.until, until) };
  }
  return spans.filter(({ until }) => until <= now);
}

type Term = Pick<PastRole, 'role' | 'person' | 'from'> & { readonly until?: UtcInstant };

function terms({ roles, hosts = [] }: History): readonly Term[] {
  const kept = roles.flatMap(({ role, ...term }): Term[] => (role !== 'sponsor' && keeperRoles.includes(role) ? [{ role, ...term }] : []));
  const hosted = hosts.map((host): Term => ({ role: 'host', ...host }));
  return [...kept, ...hosted].sort((a, b) => a.from - b.from);
}
