import { actKind } from './actColumns';
import type { ListedPeriods, OpenTable } from './listedPeriods';
import type { OrderedActs } from './orderedActs';
import { groupOf } from './orderedActs';
import type { Filled, FilledMonth } from './peopleByRow';
import { PeopleByRow } from './peopleByRow';
import type { Measures, OneWay } from './periodCounts';
import { PeopleTally } from './peopleTally';
import type { Stays } from './stays';
import type { UtcCalendar } from './utcCalendar';
import { isLastOf, monthsOf, periodOf } from './utcCalendar';

/**
 * Fills in what is counted by community: in a month its people, in a quarter or a year each of them in the unit or department of
 * their last act there. It takes a community's months one after another.
 */
export function fillCommunities({ marked, bounds, communities }: OrderedActs, { first, months: length }: UtcCalendar, where: Stays, listed: ListedPeriods): void {
  const months = Array.from({ length }, (_, month) => openMonth(listed, first, month, communities));
  const takingPart = new PeopleByRow(where);
  const tally = new PeopleTally(where);
  const countUnits = unitCounter(where);
  const note = ({ oneWay, most }: OpenOneWay, column: number, count: number, start: number, end: number): void => {
    oneWay.communities[column] = count;
    if (count > oneWay.company - most) noteFewest(oneWay, count, countUnits(marked, start, end));
  };
  for (let column = 0; column < communities; column += 1) {
    let sinceYear = 0;
    for (let month = 0; month < length; month += 1) {
      // The kinds of a community stand side by side.
      const group = groupOf(month, column, actKind.joined, communities);
      const start = bounds[group] as number;
      const contributed = bounds[group + actKind.contributed] as number;
      const read = bounds[group + actKind.read] as number;
      const end = bounds[group + actKind.read + 1] as number;
      const open = months[month] as OpenMonth;
      const { counts } = open;
      if (month === open.yearStart) sinceYear = 0;
      if (start !== end && counts !== undefined) {
        note(counts.people, column, takingPart.add(marked, start, read, column, length, open), start, read);
        note(counts.contributors, column, tally.count(marked, contributed, read), contributed, read);
        counts.readers.oneWay.communities[column] = tally.count(marked, read, end);
        sinceYear += takingPart.newLast;
      }
      if (open.sinceYear !== undefined && column < open.sinceYear.length) open.sinceYear[column] = sinceYear;
    }
  }
}

/** What the acts of a month are counted in. */
interface OpenMonth extends FilledMonth {
  readonly counts: Measures<OpenOneWay> | undefined;
  /** Present in the last month of a quarter: what is counted since the beginning of the year, by community. */
  readonly sinceYear: Uint32Array | undefined;
}

interface OpenOneWay {
  readonly oneWay: OneWay;
  /** How many people the largest unit has. */
  readonly most: number;
}

function openMonth({ months, quarters, years }: ListedPeriods, first: number, month: number, communities: number): OpenMonth {
  const number = first + month;
  const counts = months.get(number);
  const open = (oneWay: OneWay): OpenOneWay => ({ oneWay, most: Math.max(0, ...oneWay.units) });
  // A period that is not over is not listed.
  const filled = (table: OpenTable | undefined): Filled => (table === undefined ? nobodyAsks(communities) : { cells: table.cells, stride: table.columns.length });
  return {
    month,
    sinceYear: isLastOf(monthsOf.quarter, number) ? quarters.get(periodOf(monthsOf.quarter, number))?.sinceYear : undefined,
    counts: counts && { people: open(counts.people), contributors: open(counts.contributors), readers: open(counts.readers) },
    quarter: filled(quarters.get(periodOf(monthsOf.quarter, number))?.people),
    quarterStart: Math.max(0, month - (number % monthsOf.quarter)),
    year: filled(years.get(periodOf(monthsOf.year, number))?.people),
    yearStart: Math.max(0, month - (number % monthsOf.year))
  };
}

function nobodyAsks(communities: number): Filled {
  return { cells: new Uint32Array(communities), stride: 0 };
}

/** Needed only where a community and a unit together have more people than the company. */
function noteFewest({ company, units, fewest }: OneWay, count: number, pairs: Uint32Array): void {
  pairs.forEach((people, unit) => {
    if ((units[unit] as number) + count > company) fewest.set(unit, Math.min(people, fewest.get(unit) ?? Infinity));
  });
}

/** Counts how many people of each unit there are in one group of acts after another. In a company of one unit that is every group. */
function unitCounter(where: Stays): (marked: Uint32Array, start: number, end: number) => Uint32Array {
  const people = new PeopleByRow(where);
  const year = nobodyAsks(1);
  let group = 0;
  return (marked, start, end) => {
    const cells = new Uint32Array(where.units.length);
    group += 1;
    people.add(marked, start, end, 0, 1, { month: group, quarterStart: group, quarter: { cells, stride: 1 }, yearStart: group, year });
    return cells;
  };
}
