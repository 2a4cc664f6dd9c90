import { holdsRole } from '../community/roles';
import type { PersonKey } from '../identity';
import { held } from '../session/occurrences';
import type { UtcInstant } from '../time';
import { day } from '../time';
import type { Contributed, WeekFacts } from './weekFacts';

/** Days of one look at who carries the conversation; the one before it is compared. */
export const voicesWindow = 90;

/** How much of a conversation a few people carry, in three bands. From half on it depends on them; from three quarters on it is theirs. */
export const carriedBands = { some: 0.5, most: 0.75 } as const;
export type Carried = 'many' | 'some' | 'most';

/** Fewest contributions that say anything about who carries them. */
export const fewestContributions = 5;

/** Who carries the conversation of a community; for its keepers, as care and not as a ranking. */
export interface Voices {
  readonly contributions: number;
  readonly people: number;
  /** Who contributed most, at most three, by name elsewhere and in no order. */
  readonly carrying: readonly PersonKey[];
  /** What would remain without those three. */
  readonly without: number;
  readonly carried: Carried;
  /** The share of its keepers now and in the window before, from 0 to 1; absent where nobody contributed then. */
  readonly keepers?: number;
  readonly keepersBefore?: number;
  /** Who hosted in the last year. */
  readonly hosts: readonly PersonKey[];
  /** Whose first contribution of the year is of the last 60 days and was not the only one: voices that could be heard more. */
  readonly next: readonly PersonKey[];
}

/** Undefined with too few contributions to say anything. */
export function voicesOf({ entry, contributions, sessions, now }: WeekFacts): Voices | undefined {
  const window = between(contributions, now - voicesWindow * day, now);
  if (window.length < fewestContributions) return undefined;
  const counts = countByPerson(window);
  const carrying = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, 3);
  const without = window.length - carrying.reduce((sum, [, count]) => sum + count, 0);
  const share = 1 - without / window.length;
  const byKeepers = (from: UtcInstant, until: UtcInstant): number | undefined => {
    const all = between(contributions, from, until);
    return all.length === 0 ? undefined : all.filter(({ person, at }) => holdsRole(entry.roles, person, at)).length / all.length;
  };
  const keepers = byKeepers(now - voicesWindow * day, now);
  const keepersBefore = byKeepers(now - 2 * voicesWindow * day, now - voicesWindow * day);
  const carryingKeys = carrying.map(([person]) => person).sort();
  return {
    contributions: window.length,
    people: counts.size,
    carrying: carryingKeys,
    without,
    carried: share < carriedBands.some ? 'many' : share < carriedBands.most ? 'some' : 'most',
    ...(keepers !== undefined && { keepers }),
    ...(keepersBefore !== undefined && { keepersBefore }),
    hosts: [...new Set(held(sessions, now).map(({ occurrence }) => occurrence.host))],
    next: nextVoices(contributions, now).filter(person => !carryingKeys.includes(person) && !holdsRole(entry.roles, person, now))
  };
}

function nextVoices(contributions: readonly Contributed[], now: UtcInstant): readonly PersonKey[] {
  const firsts = new Map<PersonKey, UtcInstant>();
  for (const { person, at } of contributions) if (!firsts.has(person)) firsts.set(person, at);
  const counts = countByPerson(contributions);
  return [...firsts].filter(([person, at]) => at > now - 60 * day && (counts.get(person) ?? 0) > 1).map(([person]) => person).sort();
}

function between(contributions: readonly Contributed[], from: UtcInstant, until: UtcInstant): readonly Contributed[] {
  return contributions.filter(({ at }) => at > from && at <= until);
}

function countByPerson(contributions: readonly Contributed[]): ReadonlyMap<PersonKey, number> {
  const counts = new Map<PersonKey, number>();
  for (const { person } of contributions) counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}
