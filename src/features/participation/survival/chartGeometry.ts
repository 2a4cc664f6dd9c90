import type { IncidenceCurve } from '../../../domain/survival/cumulativeIncidence';
import type { SurvivalCurve } from '../../../domain/survival/kaplanMeier';
import { monthTicks } from './months';
import type { SurvivalGroup } from './survivalView';

/** Pixels around the lines: for shares at the axis, and for labels at the end of the lines. */
export const margin = { top: 12, bottom: 28, axis: 48 } as const;
export const plotHeight = 240;
/** Below this width, labels have less room and the axis fewer marks. */
export const narrow = 480;
/** Height of a label, which keeps labels apart. */
export const labelHeight = 16;

export interface Geometry {
  /** Where the lines begin and end across, in the direction of time. */
  readonly across: readonly [start: number, end: number];
  /** Where a day since founding stands, across. */
  readonly x: (days: number) => number;
  /** Where a share stands, from the top. */
  readonly y: (share: number) => number;
  /** Whole months at which the axis is marked. */
  readonly ticks: readonly number[];
  /** Where the labels stand, beyond the lines. */
  readonly labelsAt: number;
}

/** Where everything stands in a chart as wide as there is room; from right to left, time runs to the left. */
export function chartGeometry(groups: readonly SurvivalGroup[], width: number, isRightToLeft: boolean): Geometry {
  const ends = Math.max(1, ...groups.map(({ curve }) => curve.ends));
  const isNarrow = width < narrow;
  const [start, end] = [margin.axis, width - (isNarrow ? 84 : 148)];
  const mirrored = (x: number): number => (isRightToLeft ? width - x : x);
  return {
    across: [mirrored(start), mirrored(end)],
    x: days => mirrored(start + ((end - start) * days) / ends),
    y: share => margin.top + plotHeight * (1 - share),
    ticks: monthTicks(0, ends, isNarrow ? 5 : 9),
    labelsAt: mirrored(end + 8)
  };
}

interface Point {
  readonly time: number;
  readonly value: number;
}

/** The corners of steps: each value holds until the next time. */
function cornersOf(points: readonly Point[], { x, y }: Geometry): string[] {
  return points.flatMap(({ time, value }, index) => {
    const before = points[index - 1];
    return [...(before === undefined ? [] : [`${x(time)},${y(before.value)}`]), `${x(time)},${y(value)}`];
  });
}

function pathOf(points: readonly Point[], geometry: Geometry): string {
  return `M${cornersOf(points, geometry).join('L')}`;
}

/** A survival curve as steps, from where it begins to where nothing more is known. */
export function survivalPath({ begins, ends, steps }: SurvivalCurve, geometry: Geometry): string {
  const points = [{ time: begins, value: 1 }, ...steps.map(({ time, survival }) => ({ time, value: survival }))];
  return pathOf([...points, { time: ends, value: points.at(-1)?.value ?? 1 }], geometry);
}

/** A cumulative incidence as steps. */
export function incidencePath({ begins, ends, steps }: IncidenceCurve, geometry: Geometry): string {
  const points = [{ time: begins, value: 0 }, ...steps.map(({ time, incidence }) => ({ time, value: incidence }))];
  return pathOf([...points, { time: ends, value: points.at(-1)?.value ?? 0 }], geometry);
}

/** The confidence band of a curve, step by step; there is none where there is no interval. */
export function bandPath({ ends, steps }: SurvivalCurve, { x, y }: Geometry): string {
  return steps
    .map(({ time, lower, upper }, index) => {
      if (lower === undefined || upper === undefined) return '';
      const until = x(steps[index + 1]?.time ?? ends);
      return `M${x(time)},${y(upper)}L${until},${y(upper)}L${until},${y(lower)}L${x(time)},${y(lower)}Z`;
    })
    .join('');
}

/** Heights of labels, as near to where their lines end as they can be without covering each other. */
export function spreadLabels(heights: readonly number[]): number[] {
  const bottom = margin.top + plotHeight;
  const order = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const spread = [...heights];
  let floor = -Infinity;
  for (const index of order) {
    floor = Math.max(spread[index] ?? 0, floor + labelHeight);
    spread[index] = floor;
  }
  let ceiling = bottom + labelHeight;
  for (const index of order.reverse()) {
    ceiling = Math.min(spread[index] ?? 0, ceiling - labelHeight);
    spread[index] = ceiling;
  }
  return spread;
}
