import type { MonthSummary } from '../../domain/report/reportIndex';
import { wholeOf } from '../../domain/report/reportIndex';
import type { UtcMonth } from '../../domain/time';
import { monthOf, monthsLater, monthStart } from '../../domain/time';
import { reporting } from '../../words/reporting';

const words = reporting.participation.headline;

/** So many months have to be behind a month that is called more or fewer than all of them. */
const leastMonths = 6;

/**
 * What to make of the people of a month, by what says most: that it is more, or fewer, than in all of many months before;
 * how it stands against a year before, with “even so” where the month before says the opposite; else how many contributed.
 * Undefined where the total of the company, or of the unit that it tells of, is left out, or none of it is known.
 */
export function meaningOf(report: MonthSummary, before: MonthSummary | undefined, published: readonly MonthSummary[]): string | undefined {
  const { month, contributors } = report;
  const people = wholeOf(report);
  if (people === null) return undefined;
  const peopleIn = (wanted: UtcMonth): number | null | undefined => {
    const known = published.find(each => each.month === wanted);
    return known && wholeOf(known);
  };
  const [more, fewer] = [(earlier: number) => people > earlier, (earlier: number) => people < earlier].map(holds => monthsBefore(month, peopleIn, holds)) as [number, number];
  if (more >= leastMonths) return words.mostOf({ months: more });
  if (fewer >= leastMonths) return words.leastOf({ months: fewer });
  const yearBefore = peopleIn(shifted(month, -12));
  const earlier = before === undefined ? null : wholeOf(before);
  if (earlier !== null && typeof yearBefore === 'number') {
    if (people > earlier && people < yearBefore) return words.stillFewer({ difference: yearBefore - people });
    if (people < earlier && people > yearBefore) return words.stillMore({ difference: people - yearBefore });
    if (people !== yearBefore) return people > yearBefore ? words.yearMore({ difference: people - yearBefore }) : words.yearFewer({ difference: yearBefore - people });
  }
  return contributors.company === null ? undefined : words.contributed({ contributors: contributors.company });
}

/** How many months in a row before a month have a number of which it holds; one that is left out, or not known, ends them. */
function monthsBefore(month: UtcMonth, peopleIn: (month: UtcMonth) => number | null | undefined, holds: (people: number) => boolean): number {
  let count = 0;
  for (;;) {
    const people = peopleIn(shifted(month, -(count + 1)));
    if (typeof people !== 'number' || !holds(people)) return count;
    count++;
  }
}

function shifted(month: UtcMonth, months: number): UtcMonth {
  return monthOf(monthsLater(monthStart(month), months));
}
