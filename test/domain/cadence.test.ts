import { cadenceDays, cadences, cadencesBetween } from '../../src/domain/community/cadence';
import { day } from '../../src/domain/time';

describe('A cadence', () => {
  test('is one of five, from weekly to quarterly, in days', () => {
    expect(cadences.map(cadence => [cadence, cadenceDays[cadence]])).toEqual([
      ['weekly', 7],
      ['everyTwoWeeks', 14],
      ['monthly', 30.4],
      ['everyTwoMonths', 60.8],
      ['quarterly', 91.3]
    ]);
  });

  test.each([
    ['weekly', 13.9, 1],
    ['weekly', 14, 2],
    ['monthly', 60.7, 1],
    ['monthly', 60.8, 2],
    ['quarterly', 91, 0]
  ] as const)('%s: after %d days, %i have passed', (cadence, days, passed) => {
    expect(cadencesBetween(cadence, 1000, 1000 + days * day)).toBe(passed);
  });

  test('none has passed before it began', () => {
    expect(cadencesBetween('weekly', 50 * day, 0)).toBe(0);
  });
});
