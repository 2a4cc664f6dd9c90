import type { CommunityKey, PersonKey, UnitKey } from '../identity';
import type { Organisation, UnitOf } from '../organisation/organisation';
import type { UtcMonth } from '../time';
import { monthOf, monthsBetween } from '../time';
import type { Act } from './act';

/** Distinct people of one month, before protection. Never leaves the publisher. */
export interface MonthCounts {
  readonly month: UtcMonth;
  readonly company: number;
  /** Every unit, also those with nobody; the key is empty for "department unknown". */
  readonly units: readonly { readonly key: UnitKey | ''; readonly people: number }[];
  /** Every community founded by then, ended ones too: being listed must not tell that somebody took part. */
  readonly communities: readonly { readonly key: CommunityKey; readonly people: number }[];
}

/** A community as far as a report needs it. */
export interface ReportedCommunity {
  readonly key: CommunityKey;
  readonly foundedIn: UtcMonth;
}

interface Tally {
  readonly company: Set<PersonKey>;
  readonly units: Map<UnitKey | '', Set<PersonKey>>;
  readonly communities: Map<CommunityKey, Set<PersonKey>>;
}

/**
 * Counts distinct people by month: company, unit, community. Every month from the first act to `last` is listed, also
 * those without an act, because a missing month would tell zero from few. A person who changes unit within a month
 * counts in both units, once in the company.
 */
export function countByMonth(
  acts: Iterable<Act>,
  organisation: Organisation,
  unitOf: UnitOf,
  communities: readonly ReportedCommunity[],
  last: UtcMonth
): MonthCounts[] {
  const tallies = new Map<UtcMonth, Tally>();
  let first = last;
  for (const act of acts) {
    const month = monthOf(act.at);
    if (month < first) first = month;
    const tally = tallies.get(month) ?? emptyTally();
    tallies.set(month, tally);
    tally.company.add(act.person);
    addTo(tally.units, unitOf(act.person, act.at) ?? '', act.person);
    addTo(tally.communities, act.community, act.person);
  }
  const units = [...organisation.units.map(unit => unit.key), '' as const];
  return monthsBetween(first, last).map(month => {
    const tally = tallies.get(month) ?? emptyTally();
    return {
      month,
      company: tally.company.size,
      units: units.map(key => ({ key, people: tally.units.get(key)?.size ?? 0 })),
      communities: communities
        .filter(community => community.foundedIn <= month)
        .map(({ key }) => ({ key, people: tally.communities.get(key)?.size ?? 0 }))
    };
  });
}

function emptyTally(): Tally {
  return { company: new Set(), units: new Map(), communities: new Map() };
}

function addTo<Key>(sets: Map<Key, Set<PersonKey>>, key: Key, person: PersonKey): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([person]));
  else set.add(person);
}
