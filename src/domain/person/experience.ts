import type { Community } from '../community/community';
import type { Role } from '../community/roles';
import { endOfTerm } from '../community/roles';
import type { NamedPerson, PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import { day } from '../time';

/** From when on somebody knows the work: they have seen a whole year of it. */
export const experiencedAfter = 365 * day;

type Run = Pick<Community, 'key' | 'roles' | 'state' | 'stateSince'>;

/** The stretches of time in which a person held one of these roles somewhere, without overlaps, the earliest first. */
export function timesIn(communities: Iterable<Run>, person: PersonKey, which: readonly Role[], now: UtcInstant): readonly (readonly [UtcInstant, UtcInstant])[] {
  const spans = [...communities]
    .flatMap(community =>
      community.roles
        .filter(term => term.person.key === person && which.includes(term.role))
        .map(term => [term.from, Math.min(endOfTerm(term, community), now)] as const)
    )
    .filter(([from, until]) => from < until)
    .sort(([a], [b]) => a - b);
  return spans.reduce<(readonly [UtcInstant, UtcInstant])[]>((joined, [from, until]) => {
    const last = joined[joined.length - 1];
    if (last === undefined || last[1] < from) return [...joined, [from, until]];
    return [...joined.slice(0, -1), [last[0], Math.max(last[1], until)]];
  }, []);
}

/** Milliseconds that a person managed communities; two at once count once. */
export function timeAsManager(communities: Iterable<Run>, person: PersonKey, now: UtcInstant): number {
  return timesIn(communities, person, ['manager'], now).reduce((sum, [from, until]) => sum + until - from, 0);
}

/** Whether somebody is new to managing: no term of theirs has ended, and none is older than a year. */
export function isFirstTime(communities: Iterable<Run>, person: PersonKey, now: UtcInstant): boolean {
  return [...communities].every(community =>
    community.roles
      .filter(term => term.role === 'manager' && term.person.key === person)
      .every(term => endOfTerm(term, community) > now && now - term.from < experiencedAfter)
  );
}

/** Those who have managed for a year or more, by name; whoever is gone is nobody to ask. */
export function experiencedManagers(communities: readonly Run[], isGone: (person: PersonKey) => boolean, now: UtcInstant): readonly NamedPerson[] {
  const people = new Map<PersonKey, NamedPerson>();
  for (const { roles } of communities) for (const { role, person } of roles) if (role === 'manager') people.set(person.key, person);
  return [...people.values()]
    .filter(({ key }) => !isGone(key) && timeAsManager(communities, key, now) >= experiencedAfter)
    .sort((a, b) => a.name.localeCompare(b.name));
}
