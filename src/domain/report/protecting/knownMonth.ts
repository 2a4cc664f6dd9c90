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

/** What a reader knows of one measure of a month. */
export interface Month {
  readonly company: number;
  /** People of each, known or not. */
  readonly counted: Readonly<Record<'units' | 'communities', ReadonlyMap<string, number>>>;
  readonly units: ReadonlyMap<string, EarlierNumber>;
  readonly communities: ReadonlyMap<string, EarlierNumber>;
}

/** The measures of months that tell of a quarter or a year: of everybody who took part, and of those who contributed. */
export interface Measured {
  readonly people: readonly Month[];
  readonly contributors: readonly Month[];
}

export function readMonths(months: readonly KnownMonth[]): Measured {
  return {
    people: months.map(({ counts, report }) => readMonth(counts.people, peopleOf(report), report.minimum)),
    contributors: months.map(({ counts, report }) => readMonth(counts.contributors, report.contributors, report.minimum))
  };
}

/** How many of a unit must have been in a community, since the other units together had fewer people. */
export function surelyThere(month: Month, unit: string, community: string): number {
  return communityOf(month, community).atLeast - (month.company - unitOf(month, unit).atLeast);
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
  return { company: counts.company, counted, units: numbers(counts.units, shown.units), communities: numbers(counts.communities, shown.communities) };
}

function peopleOf({ company, units, communities }: MonthReport): OneWayNumbers {
  const people = (groups: readonly { readonly people: number | null }[]): readonly (number | null)[] => groups.map(group => group.people);
  return { company, units: people(units), communities: people(communities) };
}

export function unitOf({ units }: Month, key: string): EarlierNumber {
  return units.get(key) ?? nobody;
}

export function communityOf({ communities }: Month, key: string): EarlierNumber {
  return communities.get(key) ?? nobody;
}
