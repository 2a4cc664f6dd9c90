import fc from 'fast-check';
import type { Concerns, Weights } from '../../../src/domain/warning/concern';
import { concernsOf, halfAt, scoreOf, signNames } from '../../../src/domain/warning/concern';
import type { Counts, Signs } from '../../../src/domain/warning/signs';

const lively: Counts = { activeDays: 12, people: 4, departments: 3, newcomers: 2 };
const signs = (more: Partial<Signs> = {}, year: Partial<Counts> = {}): Signs => ({
  silentDays: 90, cadenceDays: 30, year: { ...lively, ...year }, daysOfYear: 365, lately: lively, ...more
});

describe('The concern that a sign gives', () => {
  test('is a half where the rule says so', () => {
    expect(halfAt).toEqual({ pace: 12, silence: 3, people: 4, departments: 3, newcomers: 2 });
    expect(concernsOf(signs())).toEqual({ pace: 0.5, silence: 0.5, breadth: 0.5, newcomers: 0.5 });
  });

  test.each<[string, Signs, Concerns]>([
    ['all where nobody did anything', signs({}, { activeDays: 0, people: 0, departments: 0, newcomers: 0 }), { pace: 1, silence: 0.5, breadth: 1, newcomers: 1 }],
    ['little where much was done', signs({}, { activeDays: 36, people: 36, departments: 27, newcomers: 18 }), { pace: 0.25, silence: 0.5, breadth: 0.1, newcomers: 0.1 }],
    ['none of silence where it was heard of now', signs({ silentDays: 0 }), { pace: 0.5, silence: 0, breadth: 0.5, newcomers: 0.5 }],
    ['more of silence for nine cadences than for three', signs({ silentDays: 270 }), { pace: 0.5, silence: 0.75, breadth: 0.5, newcomers: 0.5 }],
    ['less of the same silence where the cadence is slow', signs({ cadenceDays: 90 }), { pace: 0.5, silence: 0.25, breadth: 0.5, newcomers: 0.5 }],
    ['of pace, as a whole year would give', signs({ daysOfYear: 91.25 }, { activeDays: 9 }), { pace: 0.25, silence: 0.5, breadth: 0.5, newcomers: 0.5 }],
    ['of breadth, of people and departments alike', signs({}, { people: 12 }), { pace: 0.5, silence: 0.5, breadth: 0.375, newcomers: 0.5 }],
    ['of replies, the share without one', signs({ replied: 0.75 }), { pace: 0.5, silence: 0.5, breadth: 0.5, newcomers: 0.5, replies: 0.25 }]
  ])('is %s', (_what, given, concerns) => {
    expect(concernsOf(given)).toEqual(concerns);
  });

  test('is of people alone where no department is known', () => {
    const { departments: _none, ...year } = lively;
    expect(concernsOf({ ...signs(), year: { ...year, people: 12 } }).breadth).toBe(0.25);
  });

  test('never grows with what is done, and never shrinks with silence', () => {
    const some = fc.record({ activeDays: fc.nat(365), people: fc.nat(50), departments: fc.nat(20), newcomers: fc.nat(30) });
    fc.assert(fc.property(some, fc.nat(900), fc.nat(20), fc.constantFrom('activeDays', 'people', 'departments', 'newcomers'), (year, silentDays, more, which) => {
      const before = concernsOf(signs({ silentDays }, year));
      const after = concernsOf(signs({ silentDays: silentDays + more }, { ...year, [which]: year[which as keyof typeof year] + more }));
      expect(after.pace).toBeLessThanOrEqual(before.pace ?? 0);
      expect(after.breadth).toBeLessThanOrEqual(before.breadth ?? 0);
      expect(after.newcomers).toBeLessThanOrEqual(before.newcomers ?? 0);
      expect(after.silence).toBeGreaterThanOrEqual(before.silence ?? 1);
    }));
  });
});

describe('The score', () => {
  const weights: Weights = { pace: 3, silence: 1, breadth: 1, newcomers: 1, replies: 2 };
  test.each<[string, Concerns, number]>([
    ['is the weighted mean', { pace: 0.5, silence: 1, breadth: 0, newcomers: 0.5, replies: 0.25 }, 0.4375],
    ['leaves out what is not known, and its weight', { pace: 0.5, silence: 1, breadth: 0, newcomers: 0.5 }, 0.5],
    ['is 1 where everything gives concern', { pace: 1, silence: 1, breadth: 1, newcomers: 1, replies: 1 }, 1]
  ])('%s', (_what, concerns, score) => {
    expect(scoreOf(concerns, weights)).toBe(score);
  });

  test('knows these signs, in this order', () => {
    expect(signNames).toEqual(['pace', 'silence', 'breadth', 'newcomers', 'replies']);
  });
});
