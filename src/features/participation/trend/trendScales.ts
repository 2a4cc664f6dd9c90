import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { UtcMonth } from '../../../domain/time';
import type { TrendPoint } from './trendPoints';

/** Where everything of the chart is, in pixels. */
export interface TrendScales {
  readonly width: number;
  readonly height: number;
  /** The sides between which lines run: of numbers on the axis, and of the other end. */
  readonly start: number;
  readonly end: number;
  readonly bottom: number;
  /** Width of a month. */
  readonly band: number;
  /** Left side and middle of a month. */
  readonly leftOf: (month: UtcMonth) => number;
  readonly middleOf: (month: UtcMonth) => number;
  readonly heightOf: (people: number) => number;
  readonly ticks: readonly number[];
  /** Months that have a name on the axis. */
  readonly named: readonly UtcMonth[];
}

const height = 260;
const top = 12;
const below = 44;
const axis = 52;
const other = 12;
/** Room that the name of a month needs. */
const nameWidth = 44;

/** Time runs as the page is read: from right to left where that is how. The axis of numbers begins at 0. */
export function trendScales(points: readonly TrendPoint[], width: number, isRightToLeft: boolean): TrendScales {
  const start = isRightToLeft ? width - axis : axis;
  const end = isRightToLeft ? other : width - other;
  const bottom = height - below;
  const months = scaleBand<UtcMonth>().domain(points.map(({ month }) => month)).range([start, end]);
  const most = points.reduce((so, { people, before }) => Math.max(so, people ?? 0, before ?? 0), 1);
  const people = scaleLinear().domain([0, most]).nice(4).range([bottom, top]);
  const band = months.bandwidth();
  const every = Math.max(1, Math.ceil(nameWidth / band));
  const leftOf = (month: UtcMonth): number => months(month) ?? 0;
  return {
    width, height, start, end, bottom, band, leftOf,
    middleOf: month => leftOf(month) + band / 2,
    heightOf: people,
    ticks: people.ticks(4).filter(Number.isInteger),
    // Counted from the newest, which everybody looks for.
    named: points.filter((_, index) => (points.length - 1 - index) % every === 0).map(({ month }) => month)
  };
}

/** A line through the numbers that are shown, with gaps where there is none. */
export function pathOf(points: readonly TrendPoint[], which: 'people' | 'before', { middleOf, heightOf }: TrendScales): string {
  const path = line<TrendPoint>()
    .defined(point => typeof point[which] === 'number')
    .x(({ month }) => middleOf(month))
    .y(point => heightOf(point[which] ?? 0));
  return path([...points]) ?? '';
}

/** The month whose middle is nearest to a place between the sides. */
export function nearest(points: readonly TrendPoint[], x: number, { middleOf }: TrendScales): number {
  const distances = points.map(({ month }) => Math.abs(middleOf(month) - x));
  return distances.indexOf(Math.min(...distances));
}
