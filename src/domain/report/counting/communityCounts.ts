import type { DepartmentsOverTime } from './departmentsOverTime';
import { LastActs } from './lastActs';
import type { ListedPeriods, OpenTable } from './listedPeriods';
import type { OrderedActs } from './orderedActs';
import { lastActsByMeasure, noteActs } from './orderedActs';
import type { OneWay } from './periodCounts';
import type { UtcCalendar } from './utcCalendar';
import { isLastOf, monthsOf, periodOf } from './utcCalendar';

/**
 * Fills in what is counted by community: in a month its people, in a quarter or a year each of them in the unit or department of
 * their last act there. It takes a community's months one after another, also those without an act.
 */
export function fillCommunities(
  acts: OrderedActs,
  { first, months: length, startOf }: UtcCalendar,
  where: DepartmentsOverTime,
  everybody: number,
  { months, quarters, years }: ListedPeriods
): void {
  const measures = lastActsByMeasure(everybody);
  const { people, contributors, readers } = measures;
  const [quarter, year] = [new LastActs(everybody), new LastActs(everybody)];
  const fill = (table: OpenTable | undefined, group: LastActs, rowOf: Uint32Array, column: number): void => {
    // A period that is not over is not listed.
    if (table !== undefined) where.addEach(group, rowOf, table.cells, table.columns.length, column);
  };
  const fillMonth = (column: number, month: number): void => {
    const counts = months.get(month);
    if (!noteActs(acts, month - first, column, column + 1, startOf(month), measures) || counts === undefined) return;
    counts.people.communities[column] = people.count;
    counts.contributors.communities[column] = contributors.count;
    counts.readers.communities[column] = readers.count;
    noteFewest(counts.people, column, people, where);
    noteFewest(counts.contributors, column, contributors, where);
    quarter.noteAll(people);
  };
  for (let column = 0; column < acts.communities; column += 1) {
    for (let month = first; month < first + length; month += 1) {
      fillMonth(column, month);
      const isEnd = month === first + length - 1;
      if (!isEnd && !isLastOf(monthsOf.quarter, month)) continue;
      fill(quarters.get(periodOf(monthsOf.quarter, month))?.people, quarter, where.unitOf, column);
      year.noteAll(quarter);
      quarter.begin();
      if (!isEnd && !isLastOf(monthsOf.year, month)) continue;
      fill(years.get(periodOf(monthsOf.year, month))?.people, year, where.itself, column);
      year.begin();
    }
  }
}

/** Rarely anything: only where a community and a unit together have more people than the company. */
function noteFewest({ company, units, fewest }: OneWay, column: number, group: LastActs, { unitOf, addEach }: DepartmentsOverTime): void {
  if (!isAnyAbove(units, company - group.count)) return;
  const pairs = new Uint32Array(units.length);
  addEach(group, unitOf, pairs, 1, 0);
  fewest.set(column, Math.min(...pairs.filter((_people, unit) => (units[unit] as number) + group.count > company)));
}

function isAnyAbove(counts: Uint32Array, most: number): boolean {
  for (let index = 0; index < counts.length; index += 1) if ((counts[index] as number) > most) return true;
  return false;
}
