import { communityOrder, countOf } from './communityOrder';
import type { MonthlyActs } from './countableActs';
import type { DepartmentsOverTime } from './departmentsOverTime';
import { LastActs } from './lastActs';
import type { ListedPeriods, OpenTable } from './listedPeriods';
import type { OrderedActs } from './orderedActs';
import { lastActsByMeasure, noteActs } from './orderedActs';
import type { OneWay } from './periodCounts';
import type { UtcCalendar } from './utcCalendar';
import { isLastOf, monthsOf, periodOf, yearSpans } from './utcCalendar';

/**
 * Fills in what is counted by community: in a month its people, in a quarter or a year each of them in the unit or department of
 * their last act there. It goes year by year, so that only one of them has to be copied once more.
 */
export function fillCommunities(
  byMonth: MonthlyActs,
  communities: number,
  calendar: UtcCalendar,
  where: DepartmentsOverTime,
  everybody: number,
  listed: ListedPeriods
): void {
  const spans = yearSpans(calendar);
  const orderOf = communityOrder(byMonth, communities, Math.max(...spans.map(span => countOf(byMonth.ends, span))));
  const fillGroup = groupFiller(where, everybody, listed);
  for (const span of spans) {
    const acts = orderOf(span);
    let start = 0;
    for (let group = 0; group < acts.ends.length; group += 1) {
      const end = acts.ends[group] as number;
      const month = group % span.months;
      fillGroup(acts, start, end, Math.floor(group / span.months), calendar.first + span.first + month, month === span.months - 1);
      start = end;
    }
  }
}

/** `column`: of the community. `month`: its number. `isEnd`: whether the acts of another community or year follow. */
type FillGroup = (acts: OrderedActs, start: number, end: number, column: number, month: number, isEnd: boolean) => void;

/** Takes a community's months one after another, also those without an act. */
function groupFiller({ unitOf, departmentAt }: DepartmentsOverTime, everybody: number, { months, quarters, years }: ListedPeriods): FillGroup {
  const measures = lastActsByMeasure(everybody);
  const { people, contributors, readers } = measures;
  const [quarter, year] = [new LastActs(everybody), new LastActs(everybody)];
  const unitAt = (person: number, at: number): number => unitOf[departmentAt(person, at)] as number;
  return (acts, start, end, column, month, isEnd) => {
    const counts = months.get(month);
    if (start < end && counts !== undefined) {
      noteActs(acts, start, end, measures);
      counts.people.communities[column] = people.count;
      counts.contributors.communities[column] = contributors.count;
      counts.readers.communities[column] = readers.count;
      noteFewest(counts.people, column, people, unitAt);
      noteFewest(counts.contributors, column, contributors, unitAt);
      quarter.noteAll(people);
    }
    if (isEnd || isLastOf(monthsOf.quarter, month)) {
      fill(quarters.get(periodOf(monthsOf.quarter, month))?.people, column, quarter, unitAt);
      year.noteAll(quarter);
      quarter.begin();
    }
    if (!isEnd) return;
    fill(years.get(periodOf(monthsOf.year, month))?.people, column, year, departmentAt);
    year.begin();
  };
}

/** Rarely anything: only where a community and a unit together have more people than the company. */
function noteFewest({ company, units, fewest }: OneWay, column: number, { count, people, at }: LastActs, unitAt: (person: number, at: number) => number): void {
  if (!units.some(unit => unit + count > company)) return;
  const pairs = new Uint32Array(units.length);
  for (let index = 0; index < count; index += 1) {
    const person = people[index] as number;
    (pairs[unitAt(person, at[person] as number)] as number) += 1;
  }
  fewest.set(column, Math.min(...pairs.filter((_people, unit) => (units[unit] as number) + count > company)));
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
