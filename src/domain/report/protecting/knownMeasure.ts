import type { OneWayCounts, OneWayNumbers } from '../protectMonth';
import { seen } from './facts';
import type { KeptNumbers } from './keptNumbers';
import { at } from './knownTable';

/** The numbers of one measure of a month, by key, and those of each unit in each community, which are not published. */
export interface KnownMeasure {
  readonly company: number;
  readonly units: ReadonlyMap<string, number>;
  readonly communities: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
}

/**
 * Units add up to the company. Behind units and communities stands a table of both: its columns add up to communities, no cell is
 * more than its unit, and no unit more than its cells. `pairs`: that table, unit after unit; `isCounted`: whether
 * quarters count more of it.
 */
export function addMeasure(numbers: KeptNumbers, { company, units, communities }: OneWayCounts, published: OneWayNumbers, pairs: ArrayLike<number>, isCounted: boolean): KnownMeasure {
  const { facts } = numbers;
  const everybody = units.reduce((sum, { headcount }) => sum + (headcount ?? Infinity), 0);
  const whole = numbers.add(company, published.company, everybody);
  const ofUnits = units.map(({ people, headcount }, index) => numbers.add(people, published.units[index] ?? null, headcount));
  const ofCommunities = communities.map(({ people }, index) => numbers.add(people, published.communities[index] ?? null, everybody));
  const addPair = (count: number, headcount: number | undefined): number => (isCounted ? numbers.addBehind(count, headcount) : facts.add(count, seen.not, headcount));
  const cells = units.map(({ headcount }, row) => communities.map((_community, column) => addPair(pairs[row * communities.length + column] ?? 0, headcount)));
  facts.isSum(whole, ofUnits);
  ofCommunities.forEach((number, column) => facts.isSum(number, cells.map(row => row[column] as number)));
  ofUnits.forEach((number, row) => {
    const line = cells[row] as number[];
    for (const cell of line) facts.isAtMost(cell, [number]);
    facts.isAtMost(number, line);
  });
  return {
    company: whole,
    units: new Map(units.map(({ key }, index) => [key, ofUnits[index] as number])),
    communities: new Map(communities.map(({ key }, index) => [key, ofCommunities[index] as number])),
    pairs: new Map(units.flatMap((unit, row) => communities.map((community, column) => [at(unit.key, community.key), cells[row]?.[column] as number] as const)))
  };
}

/** None of these numbers is more than that of the others. */
export function areAmong(numbers: KeptNumbers, some: KnownMeasure, all: KnownMeasure): void {
  numbers.facts.isAtMost(some.company, [all.company]);
  for (const group of ['units', 'communities', 'pairs'] as const) {
    for (const [key, number] of some[group]) numbers.facts.isAtMost(number, [all[group].get(key) as number]);
  }
}

export function shownMeasure(numbers: KeptNumbers, { company, units, communities }: KnownMeasure): OneWayNumbers {
  return {
    company: numbers.shown(company),
    units: [...units.values()].map(number => numbers.shown(number)),
    communities: [...communities.values()].map(number => numbers.shown(number))
  };
}
