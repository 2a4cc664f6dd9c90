import { sum } from '../sum';
import { largest } from './largest';

/** What was counted of a part of a longer period: a month of a quarter, a quarter of a year. Units are in the same order in each part. */
export interface CountedPart {
  /** Different people, whom everybody can count. */
  readonly everybody: number;
  /** They add up to everybody. */
  readonly units: readonly { readonly people: number; readonly headcount?: number }[];
}

/** Some units, by their places, and how many different people they had together at least. */
interface Together {
  readonly units: readonly number[];
  readonly people: number;
}

/** What must be possible of a unit that was left out: so many people, and so many of the others left out together. */
interface Possible extends Together {
  readonly unit: number;
  readonly ofUnit: number;
}

/** A part as it is published: of each unit what is shown, what those left out had together, and what must be possible of them. */
export interface PublishedPart {
  readonly counted: CountedPart;
  readonly shown: readonly (number | null)[];
  readonly leftOut: Together;
  readonly possible: readonly Possible[];
}

/**
 * What a reader knows of a part. A unit that was left out for being few must be able to have been nobody, and k-1; the others left out then make
 * up for it. `minimum`: k.
 */
export function publishedPart(counted: CountedPart, isShown: (unit: number) => boolean, minimum: number): PublishedPart {
  const { everybody, units } = counted;
  const shown = units.map(({ people }, at) => (isShown(at) ? people : null));
  const leftOut = [...units.keys()].filter(at => shown[at] === null);
  const rest = everybody - sum(shown);
  const possible = leftOut.flatMap((unit): readonly Possible[] => {
    const { people, headcount = Infinity } = units[unit] as (typeof units)[number];
    const others = leftOut.filter(at => at !== unit);
    const most = Math.min(minimum - 1, rest, Math.max(people, headcount));
    return people >= minimum ? [] : [{ unit, ofUnit: 0, units: others, people: rest }, { unit, ofUnit: most, units: others, people: rest - most }];
  });
  return { counted, shown, leftOut: { units: leftOut, people: rest }, possible };
}

/**
 * How many different people are lacking for all that must be possible of these parts; 0 where they leave it open. `together`: the different people of
 * all parts, whom everybody can count. They are those of the units: each has at least what a part shows of it, and those that a part leaves out have
 * whoever is not shown. Units that had more people than there are, because some changed their unit, tell nothing.
 */
export function lacking(parts: readonly PublishedPart[], together: number): number {
  const inUnits = sum((parts[0]?.shown ?? []).map((_shown, unit) => Math.max(...parts.map(({ counted: { units } }) => units[unit]?.people ?? 0))));
  const enough = Math.max(together, inUnits);
  return Math.max(0, ...parts.flatMap(({ possible }) => possible).map(each => fewestPeople(parts, each) - enough));
}

/** How many different people are enough for these parts and what must be possible; seldom more than it takes. */
function fewestPeople(parts: readonly PublishedPart[], possible: Possible): number {
  const groups = [possible, ...parts.map(({ leftOut }) => leftOut)];
  const people = (parts[0]?.shown ?? []).map((_shown, unit) => Math.max(unit === possible.unit ? possible.ofUnit : 0, ...parts.map(({ shown }) => shown[unit] ?? 0)));
  for (const { units, people: together } of groups) {
    const missing = together - sum(units.map(unit => people[unit] ?? 0));
    // One that is in most groups makes up for most of them.
    const most = largest(units.map(unit => ({ unit, people: groups.filter(group => group.units.includes(unit)).length })));
    if (missing > 0 && most !== undefined) people[most.unit] = (people[most.unit] ?? 0) + missing;
  }
  return sum(people);
}
