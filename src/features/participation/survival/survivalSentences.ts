import { leastToCompare } from '../../../domain/survival/logRank';
import { survivalQuantile } from '../../../domain/survival/survivalQuantiles';
import { formatNumber } from '../../../ui/format';
import { charting } from '../../../words/charting';
import { daysPerMonth, wholeMonths } from './months';
import { strings } from './strings';
import type { SurvivalGroup, SurvivalView } from './survivalView';

const words = charting.survival;

/** From which chance on a difference counts as chance. */
const threshold = 0.05;
/** Chances below are told apart by nobody. */
const smallest = 0.001;

/** What the chart says in words: of all communities, then how the groups compare, then what it is not of. */
export function survivalSentences({ overall, comparison, groups, drawn }: SurvivalView, locale: string): string[] {
  if (overall === undefined) return [words.nothing];
  const { begins } = overall.curve;
  return [
    halfSentence(overall),
    ...(begins > 0 ? [words.fromAge({ months: wholeMonths(begins) })] : []),
    ...(comparison === undefined ? [] : [comparisonSentence(comparison, locale)]),
    ...(drawn.length < groups.length ? [strings.onlySome(drawn.length, groups.length)] : [])
  ];
}

function halfSentence({ curve }: SurvivalGroup): string {
  const { time, lower, upper } = survivalQuantile(curve, 0.5);
  if (time === undefined) return words.moreThanHalf({ months: Math.floor(curve.ends / daysPerMonth) });
  const months = wholeMonths(time);
  if (lower === undefined) return words.halfEnded({ months });
  if (upper === undefined) return words.halfEndedFrom({ months, lower: wholeMonths(lower) });
  return words.halfEndedBetween({ months, lower: wholeMonths(lower), upper: wholeMonths(upper) });
}

function comparisonSentence(comparison: NonNullable<SurvivalView['comparison']>, locale: string): string {
  if (comparison === 'tooFew') return strings.tooFew(leastToCompare.communities, leastToCompare.ends);
  const chance = chanceWords(comparison.pValue, locale);
  return comparison.pValue < threshold ? words.differ({ chance }) : words.alike({ chance });
}

/** “p = 0.012”, “p < 0.001”. */
export function chanceWords(chance: number, locale: string): string {
  const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, minimumFractionDigits: 3 });
  return chance < smallest ? words.chanceBelow({ value: digits.format(smallest) }) : words.chance({ value: digits.format(chance) });
}

/** By when half of a group had ended, in months: “26”, or that the curve does not come there. */
export function medianWords({ curve }: SurvivalGroup, locale: string): string {
  const { time } = survivalQuantile(curve, 0.5);
  return time === undefined ? words.notReached : formatNumber(wholeMonths(time), locale);
}

/** Between which months that can lie: “20 to 31”, “20 or more”; a dash where nothing is known. */
export function medianRangeWords({ curve }: SurvivalGroup, locale: string): string {
  const [lower, upper] = [survivalQuantile(curve, 0.5).lower, survivalQuantile(curve, 0.5).upper].map(days => (days === undefined ? undefined : formatNumber(wholeMonths(days), locale)));
  if (lower === undefined) return '–';
  return upper === undefined ? strings.orMore(lower) : strings.between(lower, upper);
}

/** A year of the Gregorian calendar, in which cohorts are made, in the digits of the reader. */
export function yearTitle(year: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { year: 'numeric', calendar: 'gregory', timeZone: 'UTC' }).format(Date.UTC(Number(year), 6, 1));
}
