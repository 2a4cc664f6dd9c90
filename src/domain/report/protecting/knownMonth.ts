import type { CountedMonth } from '../makeMonthReport';
import type { MonthReport } from '../monthReport';
import type { OneWayCounts, OneWayNumbers } from '../protectMonth';
import type { EarlierNumber } from './earlier';
import { earlierNumber, nobody } from './earlier';

/** A month as it was counted and as it was published. */
export interface KnownMonth {
  readonly counts: CountedMonth;
  readonly report: MonthReport;
}

/** What a reader knows of who took part in a month. */
export interface Month {
  readonly company: number;
  /** People of each, known or not. */
  readonly counted: Readonly<Record<'units' | 'communities', ReadonlyMap<string, number>>>;
  readonly units: ReadonlyMap<string, EarlierNumber>;
  readonly communities: ReadonlyMap<string, EarlierNumber>;
  /** How many people its largest unit has at least. */
  readonly largestUnit: number;
}

export function readMonths(months: readonly KnownMonth[]): readonly Month[] {
  return months.map(({ counts, report }) => readMonth(counts.people, peopleOf(report), report.minimum));
}

/** How many of a unit must have been in a community, since the other units together had fewer people. Everybody can count company and communities. */
export function surelyThere(month: Month, unit: string, community: string): number {
  return countedIn(month, community) - (month.company - unitOf(month, unit).atLeast);
}

/** The units that must have been in a community in one of these months, by key, with how many at least. Most communities are too small for any. */
export function surelyIn(community: string, months: readonly Month[]): ReadonlyMap<string, number> {
  const surely = new Map<string, number>();
  for (const month of months) {
    if (countedIn(month, community) <= month.company - month.largestUnit) continue;
    for (const unit of month.units.keys()) surely.set(unit, Math.max(surely.get(unit) ?? 0, surelyThere(month, unit, community)));
  }
  return surely;
}

/** Left out for being few. */
export function isFew({ shown, atMost }: EarlierNumber, minimum: number): boolean {
  return shown === null && atMost < minimum;
}

function readMonth(counts: OneWayCounts, shown: OneWayNumbers, minimum: number): Month {
  const numbers = (counted: readonly { readonly key: string; readonly people: number }[], published: readonly (number | null)[]) =>
    new Map(counted.map(({ key, people }, at) => [key, earlierNumber(published[at] ?? null, people, minimum)]));
  const people = (groups: readonly { readonly key: string; readonly people: number }[]): ReadonlyMap<string, number> => new Map(groups.map(group => [group.key, group.people]));
  const counted = { units: people(counts.units), communities: people(counts.communities) };
  const units = numbers(counts.units, shown.units);
  const largestUnit = Math.max(0, ...[...units.values()].map(({ atLeast }) => atLeast));
  return { company: counts.company, counted, units, communities: numbers(counts.communities, shown.communities), largestUnit };
}

function peopleOf({ company, units, communities }: MonthReport): OneWayNumbers {
  const people = (groups: readonly { readonly people: number | null }[]): readonly (number | null)[] => groups.map(group => group.people);
  return { company, units: people(units), communities: people(communities) };
}

/** People of a community, published or not: everybody can count them. */
export function countedIn({ counted }: Month, community: string): number {
  return counted.communities.get(community) ?? 0;
}

export function unitOf({ units }: Month, key: string): EarlierNumber {
  return units.get(key) ?? nobody;
}

export function communityOf({ communities }: Month, key: string): EarlierNumber {
  return communities.get(key) ?? nobody;
}
