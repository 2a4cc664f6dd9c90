import fc from 'fast-check';
import type { SubjectWithCause } from '../../../src/domain/survival/cumulativeIncidence';
import { cumulativeIncidence, incidenceAt } from '../../../src/domain/survival/cumulativeIncidence';
import { kaplanMeier, survivalAt } from '../../../src/domain/survival/kaplanMeier';
import { livesWithCauses } from './randomLives';

type Cause = 'disease' | 'other';

const from0 = (exit: number, cause?: Cause): SubjectWithCause<Cause> => (cause === undefined ? { entry: 0, exit } : { entry: 0, exit, cause });

describe('Cumulative incidence', () => {
  test('is that of the worked example of Satagopan and others', () => {
    // British Journal of Cancer 91 (2004), 1229-1235, table 2: the first nine of 305 breast cancer patients, months; printed in
    // per cent with one digit. Its last column adds the rounded incidences, so they are compared one by one.
    const others = new Array(296).fill(from0(100)) as SubjectWithCause<Cause>[];
    const patients = [
      from0(7), from0(10, 'disease'), from0(14), from0(16, 'disease'), from0(18, 'other'), from0(23, 'disease'), from0(24), from0(26, 'other'), from0(27, 'disease'), ...others
    ];
    const percent = (share: number | undefined): string => (100 * (share ?? NaN)).toFixed(1);
    const steps = cumulativeIncidence(patients, 'disease')?.steps ?? [];
    const rows = steps.map(({ time, atRisk, events, incidence }, index) => ({ time, atRisk, events, more: percent(incidence - (steps[index - 1]?.incidence ?? 0)) }));
    expect(rows.filter(({ events }) => events > 0)).toEqual([
      { time: 10, atRisk: 304, events: 1, more: '0.3' },
      { time: 16, atRisk: 302, events: 1, more: '0.3' },
      { time: 23, atRisk: 300, events: 1, more: '0.3' },
      { time: 27, atRisk: 297, events: 1, more: '0.3' }
    ]);
    const overall = kaplanMeier(patients.map(patient => ({ ...patient, event: patient.cause !== undefined })));
    expect([10, 16, 18, 23, 26, 27].map(time => percent(overall && survivalAt(overall, time)))).toEqual(['99.7', '99.3', '99.0', '98.7', '98.3', '98.0']);
    // The sum of survival just before each death of disease, over the number at risk.
    const before = [1, 303 / 304, (303 / 304) * (301 / 302) * (300 / 301), (303 / 304) * (301 / 302) * (300 / 301) * (299 / 300) * (297 / 298)];
    const sum = [304, 302, 300, 297].reduce((total, atRisk, index) => total + (before[index] ?? NaN) / atRisk, 0);
    expect(steps.at(-1)?.incidence).toBeCloseTo(sum, 12);
  });

  // Entries 0, 0, 1, 2 and 4: at 3 one of 4 ends of disease, at 5 one of 4 of the other, at 6 one of 3 of disease.
  const five: SubjectWithCause<Cause>[] = [
    from0(3, 'disease'), from0(5, 'other'), { entry: 1, exit: 6, cause: 'disease' }, { entry: 2, exit: 9 }, { entry: 4, exit: 8, cause: 'other' }
  ];

  test('with delayed entry follows from the risk sets, worked out by hand', () => {
    // Survival before 5 is 3/4, before 6 9/16, before 8 3/8. Disease: 1/4 + 9/16 × 1/3. Other: 3/4 × 1/4 + 3/8 × 1/2.
    const at = (cause: Cause, time: number): number | undefined => {
      const curve = cumulativeIncidence(five, cause, { least: 1 });
      return curve && incidenceAt(curve, time);
    };
    expect([3, 5, 6, 9].map(time => at('disease', time))).toEqual([0.25, 0.25, 0.4375, 0.4375]);
    expect([3, 5, 6, 9].map(time => at('other', time))).toEqual([0, 0.1875, 0.1875, 0.375]);
  });

  test('has the variance that its formula gives by hand under delayed entry', () => {
    // Variance of disease by the sum over times (Marubini & Valsecchi 1995, formula 10.12, with multinomial terms), which the
    // recursion solves: Σ [F(t) - F(s)]² d/(n(n-d)) + Σ S(s-)² d_k (n - d_k)/n³ - 2 Σ [F(t) - F(s)] S(s-) d_k/n², at t = 6.
    const end = 0.4375;
    const rows = [
      { n: 4, d: 1, k: 1, before: 1, after: 0.25 },
      { n: 4, d: 1, k: 0, before: 0.75, after: 0.25 },
      { n: 3, d: 1, k: 1, before: 0.5625, after: 0.4375 }
    ];
    const variance = rows.reduce(
      (sum, { n, d, k, before, after }) =>
        sum + ((end - after) ** 2 * d) / (n * (n - d)) + (before ** 2 * k * (n - k)) / n ** 3 - (2 * (end - after) * before * k) / n ** 2,
      0
    );
    const step = cumulativeIncidence(five, 'disease', { least: 1 })?.steps.find(({ time }) => time === 6);
    expect(step?.standardError).toBeCloseTo(Math.sqrt(variance), 12);
  });

  test('has limits on the log-log scale of those who did not end so, and none at 0', () => {
    const steps = cumulativeIncidence(five, 'other', { least: 1 })?.steps ?? [];
    const { incidence = 0, standardError = 0, lower, upper } = steps.find(({ time }) => time === 5) ?? {};
    const rest = 1 - incidence;
    const spread = Math.exp((1.959963984540054 * standardError) / (rest * Math.log(rest)));
    expect([lower, upper].map(limit => limit?.toFixed(12))).toEqual([1 - rest ** spread, 1 - rest ** (1 / spread)].map(limit => limit.toFixed(12)));
    expect((lower ?? 1) < incidence && incidence < (upper ?? 0)).toBe(true);
    expect(steps[0]).toMatchObject({ time: 3, incidence: 0, standardError: 0, lower: undefined, upper: undefined });
  });

  test('is unknown before its curve begins and after it ends', () => {
    const curve = { begins: 3, ends: 9, steps: [] };
    expect([2, 3, 9, 10].map(time => incidenceAt(curve, time))).toEqual([undefined, 0, 0, undefined]);
  });

  test('is none where nobody was watched', () => {
    expect(cumulativeIncidence([], 'disease')).toBeUndefined();
  });
});

describe('Laws of cumulative incidence', () => {
  test('at every time, all incidences and survival make up everything', () => {
    fc.assert(fc.property(livesWithCauses, subjects => {
      const curve = kaplanMeier(subjects.map(subject => ({ ...subject, event: 'cause' in subject })));
      if (curve === undefined) return;
      for (const { time } of curve.steps) {
        const parts = ['closed', 'completed', 'merged'].map(cause => {
          const own = cumulativeIncidence<string>(subjects, cause);
          return own === undefined ? NaN : incidenceAt(own, time) ?? NaN;
        });
        expect(parts.reduce((sum, part) => sum + part, survivalAt(curve, time) ?? NaN)).toBeCloseTo(1, 12);
      }
    }));
  });

  test('of a single cause it is what survival lacks, with the same variance', () => {
    fc.assert(fc.property(livesWithCauses, many => {
      const subjects = many.map(({ entry, exit, ...rest }) => ('cause' in rest ? { entry, exit, cause: 'closed' } : { entry, exit }));
      const curve = kaplanMeier(subjects.map(subject => ({ ...subject, event: 'cause' in subject })));
      const own = cumulativeIncidence<string>(subjects, 'closed');
      own?.steps.forEach((step, index) => {
        const same = curve?.steps[index];
        expect(step.incidence).toBeCloseTo(1 - (same?.survival ?? NaN), 12);
        expect(step.standardError ** 2).toBeCloseTo((same?.standardError ?? NaN) ** 2, 12);
      });
    }));
  });

  test('without censoring and delayed entry it is the share that ended so, with the binomial standard error', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom<Cause>('disease', 'other')), { minLength: 1, maxLength: 40 }), ends => {
      const n = ends.length;
      const subjects = ends.map(([exit, cause]) => ({ entry: 0, exit, cause }));
      for (const { time, incidence, standardError } of cumulativeIncidence<Cause>(subjects, 'disease')?.steps ?? []) {
        const share = ends.filter(([exit, cause]) => exit <= time && cause === 'disease').length / n;
        expect(incidence).toBeCloseTo(share, 12);
        expect(standardError ** 2).toBeCloseTo((share * (1 - share)) / n, 12);
      }
    }));
  });
});
