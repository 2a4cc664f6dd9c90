import { communityActs } from './communityActs';
import type { MonthlyActs } from './countableActs';
import type { DepartmentsOverTime } from './departmentsOverTime';
import { LastActs } from './lastActs';
import type { ListedPeriods, OpenTable } from './listedPeriods';
import { lastActsByMeasure, noteActs } from './orderedActs';
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
  { unitOf, departmentAt }: DepartmentsOverTime,
  everybody: number,
  { months, quarters, years }: ListedPeriods
): void {
  const measures = lastActsByMeasure(everybody);
  const quarter = new LastActs(everybody);
  const year = new LastActs(everybody);
  const unitAt = (person: number, at: number): number => unitOf[departmentAt(person, at)] as number;
  for (const span of yearSpans(calendar)) {
    const acts = communityActs(byMonth, span, communities);
    let start = 0;
    for (let group = 0; group < acts.ends.length; group += 1) {
      const column = Math.floor(group / span.months);
      const number = calendar.first + span.first + (group % span.months);
      const isLastOfSpan = group % span.months === span.months - 1;
      const end = acts.ends[group] as number;
      if (start < end) {
        noteActs(acts, start, end, measures);
        const month = months.get(number);
        if (month !== undefined) {
          month.people.communities[column] = measures.people.count;
          month.contributors.communities[column] = measures.contributors.count;
          month.readers.communities[column] = measures.readers.count;
        }
        quarter.noteAll(measures.people);
        start = end;
      }
      if (isLastOf(monthsOf.quarter, number) || isLastOfSpan) {
        fill(quarters.get(periodOf(monthsOf.quarter, number))?.people, column, quarter, unitAt);
        year.noteAll(quarter);
        quarter.begin();
      }
      if (isLastOfSpan) {
        fill(years.get(periodOf(monthsOf.year, number))?.people, column, year, departmentAt);
        year.begin();
      }
    }
  }
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
