import type { ReportedUnit } from '../../domain/report/monthReport';
import type { MonthSummary } from '../../domain/report/reportIndex';
import { wholeOf } from '../../domain/report/reportIndex';
import type { UtcMonth } from '../../domain/time';
import { monthAfter, monthStart } from '../../domain/time';
import { formatMonth } from '../../ui/format';
import { unitTitle } from './unitTitle';
import { reporting } from '../../words/reporting';

const words = reporting.participation.headline;

/** Above this many equals, naming them says nothing. */
const mostEquals = 3;

/** A month in words: what to remember of it, and a second sentence where there is one. */
export interface Headline {
  readonly first: string;
  readonly second: string | undefined;
}

/**
 * A month in one or two sentences: how many people took part, compared with the month before, and which business unit
 * had the most. Made of published numbers only; what is left out is neither told nor estimated. `before` is the report
 * of the month before, and passed over if it is of any other month.
 */
export function headline(report: MonthSummary, before: MonthSummary | undefined, locale: string): Headline {
  const monthBefore = before !== undefined && monthAfter(before.month) === report.month ? before : undefined;
  return { first: peopleSentence(report, monthBefore, locale), second: unitSentence(report.units, locale) };
}

/** Whether any number of the month could be shown. If none, a left-out group need not be small. */
export function showsAnything(report: MonthSummary): boolean {
  return wholeOf(report) !== null || report.communitiesShown > 0 || report.units.some(({ people }) => people !== null);
}

function peopleSentence(report: MonthSummary, before: MonthSummary | undefined, locale: string): string {
  const month = formatMonth(report.month, locale);
  if (!showsAnything(report)) return words.nothingShown({ month });
  const people = wholeOf(report);
  if (people === null) return words.peopleLeftOut({ month });
  if (before === undefined) return words.people({ people, month });
  const values = { people, month, before: shortMonth(before.month, report.month, locale) };
  const peopleBefore = wholeOf(before);
  if (peopleBefore === null) return words.notComparable(values);
  const difference = Math.abs(people - peopleBefore);
  if (difference === 0) return words.asMany(values);
  return people > peopleBefore ? words.more({ ...values, difference }) : words.fewer({ ...values, difference });
}

/** The unit with most people. Units left out have fewer than any that is shown, so this gives none of them away. */
function unitSentence(units: readonly ReportedUnit[], locale: string): string | undefined {
  const named = units.filter(({ key }) => key !== '');
  const most = Math.max(0, ...named.map(({ people }) => people ?? 0));
  const leaders = named.filter(({ people }) => people !== null && people === most);
  if (named.length < 2 || leaders.length === 0 || leaders.length > mostEquals) return undefined;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(leaders.map(unitTitle));
  return leaders.length > 1 ? words.unitsEach({ names, most }) : words.unit({ names, most });
}

/** “September”, or “December 2025” where the year changes. */
function shortMonth(month: UtcMonth, beside: UtcMonth, locale: string): string {
  if (month.slice(0, 4) !== beside.slice(0, 4)) return formatMonth(month, locale);
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(monthStart(month));
}
