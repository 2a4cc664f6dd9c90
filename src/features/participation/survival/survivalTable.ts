import type { EndedState } from '../../../domain/community/communityState';
import type { ChartTable } from '../../../domain/report/export/chartTable';
import { incidenceAt } from '../../../domain/survival/cumulativeIncidence';
import { survivalAt } from '../../../domain/survival/kaplanMeier';
import { numberAtRisk } from '../../../domain/survival/subject';
import { formatNumber, formatPercent } from '../../../ui/format';
import { daysPerMonth, monthTicks } from './months';
import { strings } from './strings';
import { medianRangeWords, medianWords } from './survivalSentences';
import type { SurvivalGroup, SurvivalView } from './survivalView';

/** Most ages that a table of one curve lists. */
const mostRows = 13;

/** The figures of the chart: of all communities by age, of groups one by one. */
export function survivalTable(view: SurvivalView, locale: string): ChartTable {
  return view.choice === 'all' ? byAge(view.groups[0], locale) : byGroup(view.groups, locale);
}

const dash = '–';

function byAge(group: SurvivalGroup | undefined, locale: string): ChartTable {
  const header = [strings.months, strings.observed, strings.stillOpen, strings.confidence, strings.completed];
  if (group === undefined) return { header, rows: [] };
  const { curve, completed, subjects } = group;
  const rows = monthTicks(curve.begins, curve.ends, mostRows).map(month => {
    const time = month * daysPerMonth;
    const step = curve.steps.filter(each => each.time <= time).at(-1);
    const share = (value: number | undefined): string => (value === undefined ? dash : formatPercent(value, locale));
    const limits = step?.lower === undefined || step.upper === undefined ? dash : strings.between(share(step.lower), share(step.upper));
    const observed = formatNumber(numberAtRisk(subjects, [time])[0] ?? 0, locale);
    return [formatNumber(month, locale), observed, share(survivalAt(curve, time)), limits, share(completed && incidenceAt(completed, time))];
  });
  return { header, rows };
}

function byGroup(groups: readonly SurvivalGroup[], locale: string): ChartTable {
  const header = [strings.group, strings.count, strings.closed, strings.merged, strings.completed, strings.median, strings.range];
  const rows = groups.map(group => {
    const ended = (how: EndedState): string => formatNumber(group.subjects.filter(({ cause }) => cause === how).length, locale);
    const counts = [formatNumber(group.subjects.length, locale), ended('closed'), ended('merged'), ended('completed')];
    return [group.title, ...counts, medianWords(group, locale), medianRangeWords(group, locale)];
  });
  return { header, rows };
}
