import { bandPath, chartGeometry, incidencePath, labelHeight, margin, plotHeight, spreadLabels, survivalPath } from '../../../../src/features/participation/survival/chartGeometry';
import { daysPerMonth, monthTicks, wholeMonths } from '../../../../src/features/participation/survival/months';
import { survivalView } from '../../../../src/features/participation/survival/survivalView';
import { livedMonths, now } from './spans';

const view = survivalView(livedMonths('10 20c'), now, 'all', () => 'All');
const [group] = view.drawn;

/** Places to a hundredth of a pixel: the last digits depend on how months were divided today. */
const rounded = (path: string | undefined): string | undefined => path?.replace(/\d+\.\d+/g, number => String(Math.round(Number(number) * 100) / 100));

describe('Where lines run', () => {
  test('survival falls in steps from everything, to the end of what is known', () => {
    const geometry = chartGeometry(view.drawn, 640, false);
    const [start, middle, end] = [48, 270, 492];
    const [top, half, bottom] = [margin.top, margin.top + plotHeight / 2, margin.top + plotHeight];
    const corners = (path: string | undefined): string[] => [...new Set(rounded(path)?.slice(1).split('L'))];
    expect(corners(group && survivalPath(group.curve, geometry))).toEqual([`${start},${top}`, `${middle},${top}`, `${middle},${half}`, `${end},${half}`, `${end},${bottom}`]);
    expect(corners(group?.completed && incidencePath(group.completed, geometry))).toEqual([`${start},${bottom}`, `${middle},${bottom}`, `${end},${bottom}`, `${end},${half}`]);
  });

  test('the band is there where there is an interval: from the first end to where nobody is left', () => {
    const geometry = chartGeometry(view.drawn, 640, false);
    const { lower = NaN, upper = NaN } = group?.curve.steps[0] ?? {};
    const [above, below] = [geometry.y(upper), geometry.y(lower)];
    expect(rounded(group && bandPath(group.curve, geometry))).toBe(rounded(`M270,${above}L492,${above}L492,${below}L270,${below}Z`));
  });

  test('from right to left the same lines are mirrored', () => {
    const [x, mirrored] = [chartGeometry(view.drawn, 640, false), chartGeometry(view.drawn, 640, true)];
    for (const month of x.ticks) expect(mirrored.x(month * daysPerMonth)).toBeCloseTo(640 - x.x(month * daysPerMonth), 9);
    expect([x.labelsAt, mirrored.labelsAt]).toEqual([500, 140]);
  });

  test('a narrow chart leaves less room for labels and has fewer marks', () => {
    const slim = chartGeometry(view.drawn, 320, false);
    expect(slim.across).toEqual([48, 236]);
    expect(slim.ticks.length).toBeLessThanOrEqual(5);
  });
});

test.each([
  ['stay where they are with room enough', [20, 100], [20, 100]],
  ['move apart where two lines end together', [100, 100], [100, 100 + labelHeight]],
  ['keep the order of their lines', [104, 100], [100 + labelHeight, 100]],
  ['stay above the axis', [250, 252], [252 - labelHeight, 252]]
])('Labels %s', (_what, heights, spread) => {
  expect(spreadLabels(heights)).toEqual(spread);
});

test.each([
  [0, 8, 9, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
  [0, 35, 9, [0, 6, 12, 18, 24, 30]],
  [0, 100, 9, [0, 12, 24, 36, 48, 60, 72, 84, 96]],
  [0, 110, 9, [0, 24, 48, 72, 96]],
  [14, 40, 9, [15, 18, 21, 24, 27, 30, 33, 36, 39]]
])('From month %d to %d, an axis of at most %d marks has %j', (begins, ends, most, ticks) => {
  expect(monthTicks(begins * daysPerMonth, (ends + 0.01) * daysPerMonth, most)).toEqual(ticks);
});

test.each([
  [3, 1],
  [46, 2],
  [365.25, 12]
])('%d days are %d months', (days, months) => {
  expect(wholeMonths(days)).toBe(months);
});
