import { numberAtRisk } from '../../../domain/survival/subject';
import { formatList, formatNumber } from '../../../ui/format';
import { daysPerMonth, monthTicks } from './months';
import { strings } from './strings';
import type { SurvivalView } from './survivalView';

/** Most ages that a caption names. */
const mostAges = 6;

/** How many communities of each group are observed at some ages, for a picture, which has no rows below its axis. */
export function riskCaption({ drawn, choice }: SurvivalView, locale: string): string {
  const ends = Math.max(1, ...drawn.map(({ curve }) => curve.ends));
  const months = monthTicks(0, ends, mostAges);
  const listed = (numbers: readonly number[]): string => formatList(numbers.map(each => formatNumber(each, locale)), locale);
  return [
    strings.captions[choice],
    ...drawn.map(({ title, subjects }) =>
      strings.observedAt({ group: title, months: listed(months), counts: listed(numberAtRisk(subjects, months.map(month => month * daysPerMonth))) })
    )
  ].join('. ');
}
