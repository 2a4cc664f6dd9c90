import fc from 'fast-check';
import type { SurvivalCurve, SurvivalStep } from '../../../src/domain/survival/kaplanMeier';
import { kaplanMeier, survivalAt } from '../../../src/domain/survival/kaplanMeier';
import type { Subject } from '../../../src/domain/survival/subject';
import { channingMen, maintained, nonmaintained, placebo, sixMp, watched } from './published';
import { Rational } from './rational';
import { lives } from './randomLives';

function curveOf(subjects: readonly Subject[], least?: number): SurvivalCurve {
  const curve = kaplanMeier(subjects, least === undefined ? {} : { least });
  if (curve === undefined) throw new Error('Nobody was watched.');
  return curve;
}

const eventSteps = ({ steps }: SurvivalCurve): SurvivalStep[] => steps.filter(({ events }) => events > 0);

/** Survival and Greenwood's variance in exact fractions, by definition: one look at everybody for every time. */
function exactly(subjects: readonly Subject[], begins = 0): { time: number; survival: Rational; variance: Rational | undefined }[] {
  let survival = Rational.of(1);
  let sum: Rational | undefined = Rational.of(0);
  const times = [...new Set(subjects.filter(({ event, exit, entry }) => event && exit > begins && exit > entry).map(({ exit }) => exit))];
  return times
    .sort((a, b) => a - b)
    .map(time => {
      const n = subjects.filter(({ entry, exit }) => entry < time && time <= exit).length;
      const d = subjects.filter(({ entry, exit, event }) => event && entry < time && exit === time).length;
      survival = survival.times(Rational.of(n - d, n));
      sum = n === d ? undefined : sum?.plus(Rational.of(d, n * (n - d)));
      return { time, survival, variance: sum && survival.times(survival).times(sum) };
    });
}

describe('The survival of the leukaemia patients of Freireich', () => {
  // Klein & Moeschberger, table 4.1A; the same figures by R's summary(survfit(...)) of the data set drug6mp.
  const table: [number, number, number, number, string, string][] = [
    [6, 21, 3, 0.857, '6/7', '0.0764'],
    [7, 17, 1, 0.807, '96/119', '0.0869'],
    [10, 15, 1, 0.753, '64/85', '0.0963'],
    [13, 12, 1, 0.69, '176/255', '0.1068'],
    [16, 11, 1, 0.627, '32/51', '0.1141'],
    [22, 7, 1, 0.538, '64/119', '0.1282'],
    [23, 6, 1, 0.448, '160/357', '0.1346']
  ];
  const exact = exactly(sixMp);

  test.each(table)('after week %i is the published one and the exact fraction', (time, atRisk, events, survival, fraction, standardError) => {
    const step = curveOf(sixMp).steps.find(each => each.time === time);
    const truth = exact.find(each => each.time === time);
    expect(step).toMatchObject({ atRisk, events });
    expect(truth?.survival.toString()).toBe(fraction);
    expect(step?.survival).toBeCloseTo(survival, 3);
    expect(step?.survival).toBeCloseTo(truth?.survival.toNumber() ?? NaN, 12);
    expect(step?.standardError.toFixed(4)).toBe(standardError);
    expect(step?.standardError).toBeCloseTo(Math.sqrt(truth?.variance?.toNumber() ?? NaN), 12);
  });

  // The first two rows are printed for these data with four digits; all are checked against exp(-exp(log(-log S) ± z σ)).
  test.each([
    [6, '0.6197', '0.9516'],
    [7, '0.5631', '0.9228']
  ])('has the log-log limits after week %i that were published', (time, lower, upper) => {
    const step = curveOf(sixMp).steps.find(each => each.time === time);
    expect([step?.lower?.toFixed(4), step?.upper?.toFixed(4)]).toEqual([lower, upper]);
  });

  test.each([
    ['6-MP', sixMp],
    ['placebo', placebo],
    ['maintained', maintained],
    ['not maintained', nonmaintained]
  ])('has limits by the formula on the log-log scale: %s', (_name, subjects) => {
    for (const { time, survival, variance } of exactly(subjects)) {
      const step = curveOf(subjects).steps.find(each => each.time === time);
      const s = survival.toNumber();
      if (s === 0) continue;
      const scale = Math.log(-Math.log(s));
      const spread = (1.959963984540054 * Math.sqrt(variance?.toNumber() ?? NaN)) / s / Math.log(s);
      expect(step?.lower).toBeCloseTo(Math.exp(-Math.exp(scale - spread)), 12);
      expect(step?.upper).toBeCloseTo(Math.exp(-Math.exp(scale + spread)), 12);
    }
  });

  test('of those on placebo is their share, as none was censored', () => {
    // Cox & Oakes: the estimate of survival at ten weeks is 8/21, with standard error 0.106.
    const curve = curveOf(placebo);
    expect(survivalAt(curve, 10)).toBeCloseTo(8 / 21, 12);
    expect(curve.steps.find(({ time }) => time === 8)?.standardError).toBeCloseTo(Math.sqrt((8 * 13) / 21 ** 3), 12);
    expect(Math.sqrt((8 * 13) / 21 ** 3).toFixed(3)).toBe('0.106');
  });
});

describe('The survival of the patients of Miller', () => {
  // R, package survival, tests/doaml.Rout.save: summary(survfit(Surv(time, status) ~ x, aml)).
  test.each([
    ['maintained', maintained, [[9, 11, 0.909, 0.0867], [13, 10, 0.818, 0.1163], [18, 8, 0.716, 0.1397], [23, 7, 0.614, 0.1526], [31, 5, 0.491, 0.1642], [34, 4, 0.368, 0.1627], [48, 2, 0.184, 0.1535]], 3],
    ['not maintained', nonmaintained, [[5, 12, 0.8333, 0.1076], [8, 10, 0.6667, 0.1361], [12, 8, 0.5833, 0.1423], [23, 6, 0.4861, 0.1481], [27, 5, 0.3889, 0.147], [30, 4, 0.2917, 0.1387], [33, 3, 0.1944, 0.1219], [43, 2, 0.0972, 0.0919], [45, 1, 0, 0]], 4]
  ])('is as R prints it: %s', (_name, subjects, table, digits) => {
    const rows = eventSteps(curveOf(subjects)).map(({ time, atRisk, survival, standardError }) => [time, atRisk, Number(survival.toFixed(digits)), Number(standardError.toFixed(4))]);
    expect(rows).toEqual(table);
  });

  test('is the exact fraction at every time', () => {
    for (const subjects of [maintained, nonmaintained]) {
      const truth = exactly(subjects);
      expect(eventSteps(curveOf(subjects)).map(({ time }) => time)).toEqual(truth.map(({ time }) => time));
      eventSteps(curveOf(subjects)).forEach(({ survival }, index) => expect(survival).toBeCloseTo(truth[index]?.survival.toNumber() ?? NaN, 12));
    }
  });
});

describe('At the ends of the scale', () => {
  test('nobody ended yet: survival 1, standard error 0, no interval', () => {
    expect(curveOf(watched('3+ 5')).steps[0]).toEqual({ time: 3, atRisk: 2, events: 0, censored: 1, survival: 1, standardError: 0, lower: undefined, upper: undefined });
  });

  test('nobody is left: survival 0, standard error 0, no interval', () => {
    expect(curveOf(watched('3 5')).steps[1]).toEqual({ time: 5, atRisk: 1, events: 1, censored: 0, survival: 0, standardError: 0, lower: undefined, upper: undefined });
  });

  // R's figures for these sixteen times, as scikit-survival's tests (tests/test_nonparametric.py, data_all_uncensored) keep them.
  const lower = [0.632345441738904, 0.524604310826649, 0.404603278696107, 0.295426730710439, 0.198117175236982, 0.154226191252824, 0.113871208031829, 0.0775371047405283, 0.0206750254850577, 0.00409816532132047];
  const upper = [0.990953141744666, 0.935352257965829, 0.856279177922122, 0.76223865703927, 0.6556436847056, 0.597718461149743, 0.536497040068499, 0.471616563850962, 0.327984354552463, 0.246994462218279];
  test('in between, limits agree with R to all the digits it printed', () => {
    const { steps } = curveOf(watched('1 2 2 3 7 6 5 5 3 9 11 13 17 13 6 23'));
    steps.slice(0, -1).forEach((step, index) => {
      expect(step.lower).toBeCloseTo(lower[index] ?? NaN, 12);
      expect(step.upper).toBeCloseTo(upper[index] ?? NaN, 12);
    });
    expect(steps).toHaveLength(11);
  });
});

describe('Events and censorings at the same time', () => {
  test('events come first: who is censored then was still at risk', () => {
    expect(curveOf(watched('4 4+ 6')).steps).toMatchObject([
      { time: 4, atRisk: 3, events: 1, censored: 1, survival: 2 / 3 },
      { time: 6, atRisk: 1, events: 1, censored: 0, survival: 0 }
    ]);
  });

  test('who enters at the time of an event is not at risk of it', () => {
    const subjects = [...watched('4 6+'), { entry: 4, exit: 8, event: true }, { entry: 3, exit: 9, event: false }];
    expect(curveOf(subjects, 1).steps.map(({ time, atRisk }) => [time, atRisk])).toEqual([[4, 3], [6, 3], [8, 2], [9, 1]]);
  });
});

describe('With delayed entry', () => {
  /** Six communities: two watched from the beginning, four that enter at 2, 3, 3 and 5. */
  const six: Subject[] = [
    { entry: 0, exit: 4, event: true },
    { entry: 0, exit: 9, event: false },
    { entry: 2, exit: 6, event: true },
    { entry: 3, exit: 7, event: false },
    { entry: 3, exit: 8, event: true },
    { entry: 5, exit: 8, event: true }
  ];

  test('survival follows from the risk sets, worked out by hand', () => {
    // At 4: in are all but the one that enters at 5, 1 of 5 ends. At 6: in are all but the one that ended, 1 of 5.
    // At 8: three are left, the one censored at 7 is not, 2 of 3 end.
    const byHand = [Rational.of(4, 5), Rational.of(4, 5).times(Rational.of(4, 5)), Rational.of(16, 25).times(Rational.of(1, 3))];
    const rows = eventSteps(curveOf(six, 1));
    expect(rows.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([[4, 5, 1], [6, 5, 1], [8, 3, 2]]);
    rows.forEach(({ survival }, index) => expect(survival).toBeCloseTo(byHand[index]?.toNumber() ?? NaN, 12));
    // Greenwood by hand: (16/75)² (1/20 + 1/20 + 2/3).
    expect(rows[2]?.standardError).toBeCloseTo(Math.sqrt((16 / 75) ** 2 * (1 / 20 + 1 / 20 + 2 / 3)), 12);
  });

  test('two men of Channing House who came young and died spoil the whole curve where nothing is asked of the risk set', () => {
    // Klein & Moeschberger, section 4.6: of the two men at risk at 777 months one dies, the other at 781; survival is 0 from there.
    const steps = eventSteps(curveOf(channingMen, 0));
    expect(steps.slice(0, 2)).toMatchObject([
      { time: 777, atRisk: 2, survival: 0.5 },
      { time: 781, atRisk: 1, survival: 0 }
    ]);
    expect(steps.at(-1)).toMatchObject({ time: 1139, survival: 0 });
  });

  test('the curve of those men is of those who lived until enough were at risk, and exact from there', () => {
    const curve = curveOf(channingMen);
    expect(curve).toMatchObject({ subjects: 96, begins: 821, ends: 1153 });
    const truth = exactly(channingMen, 821);
    expect(eventSteps(curve).map(({ time }) => time)).toEqual(truth.map(({ time }) => time));
    eventSteps(curve).forEach((step, index) => {
      expect(step.survival).toBeCloseTo(truth[index]?.survival.toNumber() ?? NaN, 12);
      expect(step.standardError).toBeCloseTo(Math.sqrt(truth[index]?.variance?.toNumber() ?? 0), 12);
    });
  });
});

describe('Survival at a time', () => {
  const curve = curveOf(sixMp);
  test.each([
    ['at the beginning it is 1', 0, 1],
    ['just before an event it is what it was', 5.99, 1],
    ['at an event it has dropped', 6, 6 / 7],
    ['where the watching ends it is the last', 35, 160 / 357],
    ['beyond, nothing is known', 35.1, undefined],
    ['before the curve begins, nothing either', -1, undefined]
  ])('%s', (_what, time, survival) => {
    const found = survivalAt(curve, time);
    if (survival === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(survival, 12);
  });

  test('beyond the last end nobody is left', () => {
    expect(survivalAt(curveOf(placebo), 100)).toBe(0);
  });
});

describe('Laws of the curve', () => {
  test('nobody was watched: there is none', () => {
    expect(kaplanMeier([])).toBeUndefined();
    expect(kaplanMeier([{ entry: 3, exit: 3, event: true }, { entry: 5, exit: 2, event: true }, { entry: 0, exit: NaN, event: true }])).toBeUndefined();
  });

  test('the order of subjects does not matter', () => {
    fc.assert(fc.property(lives, fc.func(fc.integer()), (subjects, place) => {
      const other = [...subjects].sort((a, b) => place(a) - place(b));
      expect(kaplanMeier(other)).toEqual(kaplanMeier(subjects));
    }));
  });

  test('it never rises, and stays within 0 and 1 and its limits', () => {
    fc.assert(fc.property(lives, fc.integer({ min: 1, max: 6 }), (subjects, least) => {
      let before = 1;
      for (const { survival, lower = 0, upper = 1, atRisk, events } of kaplanMeier(subjects, { least })?.steps ?? []) {
        expect(survival).toBeLessThanOrEqual(before);
        expect(survival).toBeGreaterThanOrEqual(lower);
        expect(survival).toBeLessThanOrEqual(upper);
        expect(atRisk).toBeGreaterThanOrEqual(Math.max(1, events));
        before = survival;
      }
    }));
  });

  test('without censoring and delayed entry it is the share that is left, with the binomial standard error', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 }), exits => {
      const n = exits.length;
      for (const step of curveOf(exits.map(exit => ({ entry: 0, exit, event: true }))).steps) {
        const share = exits.filter(exit => exit > step.time).length / n;
        expect(step.survival).toBeCloseTo(share, 12);
        expect(step.standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / n), 12);
      }
    }));
  });

  test('with everybody twice, survival is the same and its variance half', () => {
    fc.assert(fc.property(lives, subjects => {
      const once = kaplanMeier(subjects, { least: 3 })?.steps ?? [];
      const twice = kaplanMeier([...subjects, ...subjects], { least: 6 })?.steps ?? [];
      expect(twice.map(({ time }) => time)).toEqual(once.map(({ time }) => time));
      twice.forEach((step, index) => {
        expect(step.survival).toBeCloseTo(once[index]?.survival ?? NaN, 12);
        expect(step.standardError).toBeCloseTo((once[index]?.standardError ?? NaN) / Math.SQRT2, 12);
      });
    }));
  });

  test('it agrees with exact fractions, whoever enters when', () => {
    fc.assert(fc.property(lives, subjects => {
      const curve = kaplanMeier(subjects);
      if (curve === undefined) return;
      const truth = exactly(subjects, curve.begins).filter(({ time }) => time <= curve.ends);
      expect(eventSteps(curve).map(({ time }) => time)).toEqual(truth.map(({ time }) => time));
      eventSteps(curve).forEach(({ survival }, index) => expect(survival).toBeCloseTo(truth[index]?.survival.toNumber() ?? NaN, 12));
    }));
  });
});
