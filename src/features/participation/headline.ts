import type { MonthReport, ReportedUnit } from '../../domain/report/monthReport';
import type { UtcMonth } from '../../domain/time';
import { monthAfter, monthStart } from '../../domain/time';
import { formatMonth, formatNumber } from '../../ui/format';

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
export function headline(report: MonthReport, before: MonthReport | undefined, locale: string): Headline {
  const monthBefore = before !== undefined && monthAfter(before.month) === report.month ? before : undefined;
  return { first: peopleSentence(report, monthBefore, locale), second: unitSentence(report.units, locale) };
}

/** Whether any number of the month could be shown. If none, a left-out group need not be small. */
export function showsAnything(report: MonthReport): boolean {
  return report.company !== null || [...report.units, ...report.communities].some(({ people }) => people !== null);
}

function peopleSentence(report: MonthReport, before: MonthReport | undefined, locale: string): string {
  const month = formatMonth(report.month, locale);
  if (!showsAnything(report)) return `For ${month} every number is left out, so that nobody is singled out.`;
  if (report.company === null)
    return `How many people took part in ${month} is left out, so that no small group stands out.`;
  const people = `${formatNumber(report.company, locale)} people took part in ${month}`;
  if (before === undefined) return `${people}.`;
  const name = shortMonth(before.month, report.month, locale);
  return before.company === null
    ? `${people}. The number for ${name} is left out, so there is nothing to compare it with.`
    : `${people}, ${comparison(report.company - before.company, name, locale)}.`;
}

function comparison(difference: number, monthBefore: string, locale: string): string {
  if (difference === 0) return `as many as in ${monthBefore}`;
  return `${formatNumber(Math.abs(difference), locale)} ${difference > 0 ? 'more' : 'fewer'} than in ${monthBefore}`;
}

/** The unit with most people. Units left out have fewer than any that is shown, so this gives none of them away. */
function unitSentence(units: readonly ReportedUnit[], locale: string): string | undefined {
  const named = units.filter(({ key }) => key !== '');
  const most = Math.max(0, ...named.map(({ people }) => people ?? 0));
  const leaders = named.filter(({ people }) => people !== null && people === most);
  if (named.length < 2 || leaders.length === 0 || leaders.length > mostEquals) return undefined;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(leaders.map(({ title }) => title));
  const each = leaders.length > 1 ? ' each' : '';
  return `Of the business units, ${names} had the most: ${formatNumber(most, locale)}${each}.`;
}

/** “September”, or “December 2025” where the year changes. */
function shortMonth(month: UtcMonth, beside: UtcMonth, locale: string): string {
  if (month.slice(0, 4) !== beside.slice(0, 4)) return formatMonth(month, locale);
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(monthStart(month));
}
