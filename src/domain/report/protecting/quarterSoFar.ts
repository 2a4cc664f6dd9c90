import type { CountedMonth } from '../makeMonthReport';
import type { KnownMonth } from './knownMonth';
import { largest } from './largest';

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

/** A month as it is published: of each unit what is shown, what those left out had together, and what must be possible of them. */
interface MonthInSight {
  readonly shown: readonly (number | null)[];
  readonly leftOut: Together;
  readonly possible: readonly Possible[];
}

/**
 * Says of units that a month may leave out, by their places, whether it and the earlier months of its quarter stay open then. How many
 * different people the company had since the quarter began everybody can count. They are those of its units: each has at least what a
 * month shows of it, and those that a month leaves out have whoever is not shown. A unit that was left out for being few must be able to have
 * been nobody, and k-1, without more people than there are; where some have changed their unit, than all units had.
 */
export function quarterStaysOpen(month: CountedMonth, earlier: readonly KnownMonth[], minimum: number): (hidden: ReadonlySet<number>) => boolean {
  const { units } = month.people;
  const before = earlier.map(({ counts, report }) => inSight(counts, report.units.map(({ people }) => people !== null), report.minimum));
  const inUnits = units.map(({ people }, at) => Math.max(people, ...earlier.map(({ counts }) => counts.people.units[at]?.people ?? 0)));
  const enough = Math.max(month.sinceQuarter, sum(inUnits));
  return hidden => {
    const months = [...before, inSight(month, units.map((_unit, at) => !hidden.has(at)), minimum)];
    return earlier.length === 0 || months.every(({ possible }) => possible.every(each => fewestPeople(months, each) <= enough));
  };
}

function inSight({ people: { company, units }, contributors }: CountedMonth, isShown: readonly boolean[], minimum: number): MonthInSight {
  const shown = units.map(({ people }, at) => (isShown[at] === true ? people : null));
  const leftOut = [...units.keys()].filter(at => shown[at] === null);
  const rest = company - sum(shown);
  const contributed = sum(leftOut.map(at => contributors.units[at]?.people ?? 0));
  const possible = leftOut.flatMap((unit): readonly Possible[] => {
    const { people, headcount = Infinity } = units[unit] as (typeof units)[number];
    const others = leftOut.filter(at => at !== unit);
    const most = Math.min(minimum - 1, rest, Math.max(people, headcount));
    if (people < minimum) return [{ unit, ofUnit: 0, units: others, people: rest }, { unit, ofUnit: most, units: others, people: rest - most }];
    // Its people are not few, but those who contributed are.
    return (contributors.units[unit]?.people ?? 0) < minimum ? [{ unit, ofUnit: 0, units: others, people: contributed }] : [];
  });
  return { shown, leftOut: { units: leftOut, people: rest }, possible };
}

/** How many different people are enough for these months and what must be possible; seldom more than it takes. */
function fewestPeople(months: readonly MonthInSight[], possible: Possible): number {
  const groups = [possible, ...months.map(({ leftOut }) => leftOut)];
  const people = (months[0]?.shown ?? []).map((_shown, unit) => Math.max(unit === possible.unit ? possible.ofUnit : 0, ...months.map(({ shown }) => shown[unit] ?? 0)));
  for (const { units, people: together } of groups) {
    const lacking = together - sum(units.map(unit => people[unit] ?? 0));
    // One that is in most groups makes up for most of them.
    const most = largest(units.map(unit => ({ unit, people: groups.filter(group => group.units.includes(unit)).length })));
    if (lacking > 0 && most !== undefined) people[most.unit] = (people[most.unit] ?? 0) + lacking;
  }
  return sum(people);
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((all, each) => all + (each ?? 0), 0);
}
