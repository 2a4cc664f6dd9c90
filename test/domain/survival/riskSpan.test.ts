import fc from 'fast-check';
import { riskSpan } from '../../../src/domain/survival/riskSpan';
import { lives } from './randomLives';

const stay = (entry: number, exit: number, times = 1): { entry: number; exit: number }[] => new Array(times).fill({ entry, exit });

describe('The stretch of time that a curve speaks of', () => {
  test.each([
    ['is all of it where nobody enters late, however few there are', [...stay(0, 5, 2), ...stay(0, 9)], { begins: 0, ends: 9 }],
    ['begins where enough have entered', [...stay(0, 40, 2), ...stay(10, 50, 2), ...stay(20, 60)], { begins: 20, ends: 60 }],
    ['begins anew where the first were too few again before the others came', [...stay(0, 8, 6), ...stay(10, 60, 7)], { begins: 10, ends: 60 }],
    ['holds the most at risk, where others come much later', [...stay(0, 8, 7), ...stay(10, 60, 6)], { begins: 0, ends: 8 }],
    ['is the earlier of two with as many', [...stay(0, 8, 6), ...stay(10, 60, 6)], { begins: 0, ends: 8 }],
    ['runs to the end where few are left and nobody is still to enter', [...stay(0, 40, 5), ...stay(20, 80)], { begins: 0, ends: 80 }],
    ['goes on with exactly enough', [...stay(0, 30, 5), ...stay(20, 30)], { begins: 0, ends: 30 }],
    ['begins with the last who enters where there are never enough', [...stay(0, 40), ...stay(10, 50), ...stay(20, 60)], { begins: 20, ends: 60 }],
    ['counts those from before the beginning from the beginning', stay(-5, 7, 2), { begins: 0, ends: 7 }]
  ])('%s', (_what, subjects, span) => {
    expect(riskSpan(subjects, 5)).toEqual(span);
  });

  test('asks for five unless told otherwise', () => {
    expect(riskSpan([...stay(0, 50, 4), ...stay(10, 60)])).toEqual({ begins: 10, ends: 60 });
    expect(riskSpan([...stay(0, 50, 5), ...stay(10, 60)])).toEqual({ begins: 0, ends: 60 });
  });

  test('is none where nobody was watched', () => {
    expect(riskSpan([])).toBeUndefined();
    expect(riskSpan(stay(4, 4))).toBeUndefined();
  });

  test('always has enough at risk while somebody is still to enter, and somebody always', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 1, max: 8 }), (subjects, least) => {
        const span = riskSpan(subjects, least);
        if (span === undefined) return;
        const seen = subjects.filter(({ entry, exit }) => exit > entry);
        for (let time = span.begins; time < span.ends; time++) {
          const now = seen.filter(({ entry, exit }) => entry <= time && time < exit).length;
          const isThereMore = seen.some(({ entry }) => entry > time);
          expect(now).toBeGreaterThanOrEqual(isThereMore ? least : 1);
        }
      })
    );
  });
});
