import type { SurvivalCurve } from '../../../src/domain/survival/kaplanMeier';
import { kaplanMeier } from '../../../src/domain/survival/kaplanMeier';
import type { Subject } from '../../../src/domain/survival/subject';
import { survivalQuantile, survivalQuantiles } from '../../../src/domain/survival/survivalQuantiles';
import { maintained, nonmaintained, placebo, sixMp, watched } from './published';

const curveOf = (subjects: readonly Subject[]): SurvivalCurve => {
  const curve = kaplanMeier(subjects);
  if (curve === undefined) throw new Error('Nobody was watched.');
  return curve;
};

describe('By when a share has ended', () => {
  // 6-MP: 23 with log-log limits 13 and none, placebo: 8 with 4 and 11, as SAS (PROC LIFETEST, CONFTYPE=LOGLOG) prints for Freireich's
  // data. Miller's: medians 31 and 23 by R (package survival, tests/doaml.Rout.save), whose limits there are of another
  // kind; the log-log limits of survival, checked in kaplanMeier.test.ts, cross one half at the times given here.
  test.each([
    ['6-MP', sixMp, { time: 23, lower: 13, upper: undefined }],
    ['placebo', placebo, { time: 8, lower: 4, upper: 11 }],
    ['maintained', maintained, { time: 31, lower: 13, upper: undefined }],
    ['not maintained', nonmaintained, { time: 23, lower: 5, upper: 33 }]
  ])('the median is the published one: %s', (_name, subjects, median) => {
    expect(survivalQuantiles(curveOf(subjects)).median).toEqual(median);
  });

  test('quartiles are where a quarter and three quarters have ended; what the curve does not reach is open', () => {
    expect(survivalQuantiles(curveOf(sixMp))).toMatchObject({ first: { time: 13 }, third: { time: undefined, upper: undefined } });
    expect(survivalQuantiles(curveOf(placebo))).toMatchObject({ first: { time: 4 }, third: { time: 12 } });
  });

  test('a curve that comes to exactly one half has its median there, whatever the last digit says', () => {
    // 0.9 × 8/9 × … × 5/6 is one half but for rounding.
    const tenth = watched('1 2 3 4 5 6+ 6+ 6+ 6+ 6+');
    expect(curveOf(tenth).steps.find(({ time }) => time === 5)?.survival).toBeCloseTo(0.5, 12);
    expect(survivalQuantile(curveOf(tenth), 0.5).time).toBe(5);
  });

  test('limits are the first times at which the limits of survival come there', () => {
    const curve = curveOf(placebo);
    const { lower, upper } = survivalQuantile(curve, 0.25);
    const first = (pick: 'lower' | 'upper'): number | undefined => curve.steps.find(step => (step[pick] ?? 1) <= 0.75)?.time;
    expect([lower, upper]).toEqual([first('lower'), first('upper')]);
  });
});
