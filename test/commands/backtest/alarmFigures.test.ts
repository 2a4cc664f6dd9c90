import { alarmFigures, levelOfSensitivity, quantile } from '../../../commands/backtest/alarmFigures';
import type { JudgedMonth } from '../../../commands/backtest/panel';

type Sketched = JudgedMonth & { readonly rings: boolean };

/** Months of a community, the alarm on where there is a `!`; it ends `left` days after the last, or never. Dots lie before its last year. */
function life(community: string, alarms: string, left?: number): Sketched[] {
  return [...alarms].map((sign, place) => {
    const daysLeft = left === undefined ? undefined : left + 30 * (alarms.length - 1 - place);
    return { community, rings: sign === '!', ends: daysLeft !== undefined && daysLeft <= 365, ...(daysLeft !== undefined && { daysLeft }) } as Sketched;
  });
}
const figures = (...lives: readonly Sketched[][]): ReturnType<typeof alarmFigures> => alarmFigures(lives.flat(), ({ rings }) => rings);

describe('Of an alarm', () => {
  test('it is counted what it catches, what it wrongly takes for an end, and how often it is right', () => {
    expect(figures(life('a', '-!!!', 10), life('b', '----!---!!--'))).toMatchObject({ sensitivity: 3 / 4, falseShare: 3 / 12, precision: 3 / 6 });
  });

  test('false ones are counted where they begin, for each year of months not before an end', () => {
    expect(figures(life('a', '!!-!!!-!----')).falsePerYear).toBe(3);
    expect(figures(life('a', '!!!!!!'), life('b', '!!!!!!')).falsePerYear).toBe(2);
  });

  test('one that began more than a year before the end is false, and one that begins within the year is not', () => {
    expect(figures(life('a', '--!!!!!!!!!!!!!!!!!', 10)).falsePerYear).toBeCloseTo(12 / 7, 12);
    expect(figures(life('a', '-------!!!!!!!!!!!!', 10)).falsePerYear).toBe(0);
  });

  test.each([
    ['counts from where it began to stay on', '-!-!!', 40],
    ['is nought where it was off in the last month', '!!!!-', 0],
    ['reaches back more than a year', '!!!!!!!!!!!!!!!!', 460]
  ])('the lead %s', (_what, alarms, days) => {
    const { lead, warned, ended } = figures(life('a', alarms, 10));
    expect([lead?.median, warned, ended]).toEqual([days, days > 0 ? 1 : 0, 1]);
  });

  test('the lead is told in quartiles over all that ended, with nought where nobody was warned', () => {
    expect(figures(life('a', '!!', 10), life('b', '!-', 10), life('c', '-!', 20), life('d', '!')).lead).toEqual({ lower: 10, median: 20, upper: 30 });
  });

  test('nothing is told of nothing', () => {
    expect(figures()).toEqual({ sensitivity: null, falseShare: null, precision: null, falsePerYear: null, ended: 0, warned: 0, lead: null });
  });
});

test.each([[0, 1], [0.25, 1.75], [0.5, 2.5], [1, 4]])('The quantile %s of one to four is %s', (at, value) => {
  expect(quantile([1, 2, 3, 4], at)).toBe(value);
});

describe('The level that is as sensitive as another alarm', () => {
  const months = [5, 4, 3, 2, 1].map(score => ({ ends: true, score })).concat({ ends: false, score: 9 }) as unknown as (JudgedMonth & { score: number })[];
  test.each([[1, 1], [0.8, 2], [0.6, 3], [0.61, 2], [0.2, 5], [0, 5]])('is, for %s, %s', (sensitivity, level) => {
    expect(levelOfSensitivity(months, ({ score }) => score, sensitivity)).toBe(level);
  });
  test('cannot be told without an end', () => {
    expect(levelOfSensitivity([], () => 1, 0.5)).toBeUndefined();
  });
});
