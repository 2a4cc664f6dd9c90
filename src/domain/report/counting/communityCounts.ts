import { eachMonth, gathering, lastActsByMeasure } from './actsOfPeriods';
import type { DepartmentsOverTime } from './departmentsOverTime';
import type { GroupedActs } from './groupActs';
import type { LastActs } from './lastActs';
import type { ListedPeriods, OpenTable } from './listedPeriods';
import type { UtcCalendar } from './utcCalendar';
import { monthsOf } from './utcCalendar';

/**
 * Fills in what is counted by community: in a month its people, in a quarter or a year each of them in the unit or department of
 * their last act there. What it gives back takes the acts of whole years: a group for each column, in it the acts in the order
 * of their months.
 */
export function communityFiller(
  calendar: UtcCalendar,
  { unitOf, departmentAt }: DepartmentsOverTime,
  everybody: number,
  { months, quarters, years }: ListedPeriods
): (byCommunity: GroupedActs) => void {
  const measures = lastActsByMeasure(everybody);
  let column = 0;
  const unitAt = (person: number, at: number): number => unitOf[departmentAt(person, at)] as number;
  const quarter = gathering(monthsOf.quarter, everybody, (number, people) => fill(quarters.get(number)?.people, column, people, unitAt));
  const year = gathering(monthsOf.year, everybody, (number, people) => fill(years.get(number)?.people, column, people, departmentAt));
  const fillMonth = (number: number): void => {
    const month = months.get(number);
    if (month === undefined) return;
    month.people.communities[column] = measures.people.count;
    month.contributors.communities[column] = measures.contributors.count;
    month.readers.communities[column] = measures.readers.count;
    quarter.add(number, measures.people);
    year.add(number, measures.people);
  };
  return ({ acts, ends }) => {
    let start = 0;
    for (column = 0; column < ends.length; column += 1) {
      const end = ends[column] as number;
      eachMonth(acts, start, end, calendar, measures, fillMonth);
      quarter.end();
      year.end();
      start = end;
    }
  };
}

/** Counts everybody of a group in one column. Nothing where the period is not listed, because it is not over. */
function fill(
  table: OpenTable | undefined,
  column: number,
  { count, people, at }: LastActs,
  rowAt: (person: number, at: number) => number
): void {
  if (table === undefined) return;
  const { cells, columns } = table;
  for (let index = 0; index < count; index += 1) {
    const person = people[index] as number;
    (cells[rowAt(person, at[person] as number) * columns.length + column] as number) += 1;
  }
}
