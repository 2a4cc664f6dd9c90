import type { ReportedUnit } from '../../domain/report/monthReport';
import type { MonthSummary } from '../../domain/report/reportIndex';
import { leftOutTogether, wholeOf } from '../../domain/report/reportIndex';
import type { UtcMonth } from '../../domain/time';
import { monthAfter } from '../../domain/time';
import { formatMonth, formatMonthName } from '../../ui/format';
import { meaningOf } from './meaningOf';
import { unitTitle } from './unitTitle';
import { reporting } from '../../words/reporting';

const words = reporting.participation.headline;

/** Above this many equals, naming them says nothing. */
const mostEquals = 3;

/** A month in words: what to remember of it, and what stands behind it where anything can be said. */
export interface Headline {
  readonly first: string;
  readonly second: string | undefined;
}

/**
 * A month in a few sentences: how many people took part, compared with the month before; then what to make of it (`meaningOf`);
 * then where most of that change comes from, or which business unit had the most, unless that is nothing new. Made of
 * published numbers only; what is left out is neither told nor estimated. `before` is the report of the month before, and passed over if it is of
 * any other month; `published` are the months that the index tells of, earliest first.
 */
export function headline(report: MonthSummary, before: MonthSummary | undefined, locale: string, published: readonly MonthSummary[] = []): Headline {
  const monthBefore = before !== undefined && monthAfter(before.month) === report.month ? before : undefined;
  const meaning = meaningOf(report, monthBefore, published);
  const where = changeSentence(report, monthBefore) ?? (meaning === undefined || isNewLead(report, monthBefore) ? unitSentence(report, locale) : undefined);
  const second = [meaning, where].flatMap(sentence => sentence ?? []).join(' ');
  return { first: peopleSentence(report, monthBefore, locale), second: second === '' ? undefined : second };
}

/** Whether any number of the month could be shown. If none, a left-out group need not be small. */
export function showsAnything(report: MonthSummary): boolean {
  return wholeOf(report) !== null || report.communitiesShown > 0 || report.units.some(({ people }) => people !== null);
}

function peopleSentence(report: MonthSummary, before: MonthSummary | undefined, locale: string): string {
  const month = formatMonth(report.month, locale);
  if (!showsAnything(report)) return words.nothingShown({ month });
  return peopleOf(wholeOf(report), report.month, before && { month: before.month, people: wholeOf(before) }, locale);
}

/** How many people took part in a month, compared with the month before where that is published. */
export function peopleOf(people: number | null, of: UtcMonth, before: { readonly month: UtcMonth; readonly people: number | null } | undefined, locale: string): string {
  const month = formatMonth(of, locale);
  if (people === null) return words.peopleLeftOut({ month });
  if (before === undefined) return words.people({ people, month });
  const values = { people, month, before: shortMonth(before.month, of, locale) };
  if (before.people === null) return words.notComparable(values);
  const difference = Math.abs(people - before.people);
  if (difference === 0) return words.asMany(values);
  return people > before.people ? words.more({ ...values, difference }) : words.fewer({ ...values, difference });
}

/** A change of fewer people is not worth a reason. */
const leastChange = 3;

/** Where at least half of the change of the company comes from, if that is one business unit whose numbers are shown in both months. */
function changeSentence({ company, units }: MonthSummary, before: MonthSummary | undefined): string | undefined {
  if (company === null || before === undefined || before.company === null || units.filter(({ key }) => key !== '').length < 2) return undefined;
  const change = company - before.company;
  if (Math.abs(change) < leastChange) return undefined;
  const changes = units.flatMap(unit => {
    const from = before.units.find(({ key }) => key === unit.key)?.people ?? null;
    if (unit.key === '' || unit.people === null || from === null) return [];
    return [{ unit: unitTitle(unit), from, to: unit.people, share: (unit.people - from) / change }];
  });
  const [most, next] = changes.sort((a, b) => b.share - a.share);
  if (most === undefined || most.share < 0.5 || most.share === next?.share) return undefined;
  return change > 0 ? words.rise(most) : words.drop(most);
}

/** Whether others have most people than in the month before, or that is not known. The largest unit is ahead most of the time, and that is no news. */
function isNewLead(report: MonthSummary, before: MonthSummary | undefined): boolean {
  return before === undefined || leadersOf(report).some(({ key }) => !leadersOf(before).some(leader => leader.key === key));
}

/** The units with most people; none where those that are left out can have had as many. */
function leadersOf(report: MonthSummary): readonly ReportedUnit[] {
  const named = report.units.filter(({ key }) => key !== '');
  const most = Math.max(0, ...named.map(({ people }) => people ?? 0));
  return (leftOutTogether(report) ?? 0) >= most ? [] : named.filter(({ people }) => people === most);
}

function unitSentence(report: MonthSummary, locale: string): string | undefined {
  const leaders = leadersOf(report);
  const most = leaders[0]?.people ?? 0;
  if (report.units.filter(({ key }) => key !== '').length < 2 || leaders.length === 0 || leaders.length > mostEquals) return undefined;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(leaders.map(unitTitle));
  return leaders.length > 1 ? words.unitsEach({ names, most }) : words.unit({ names, most });
}

/** “September”, or “December 2025” where the year changes. */
function shortMonth(month: UtcMonth, beside: UtcMonth, locale: string): string {
  if (month.slice(0, 4) !== beside.slice(0, 4)) return formatMonth(month, locale);
  return formatMonthName(month, locale);
}
