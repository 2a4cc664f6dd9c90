import { workingDaysBetween } from '../../src/domain/workingDays';

describe('Working days that began since', () => {
  test.each([
    ['the same day', '2026-11-23T08:00:00Z', '2026-11-23T23:59:59Z', 0],
    ['Monday to Tuesday, a minute over midnight', '2026-11-23T23:59:00Z', '2026-11-24T00:00:00Z', 1],
    ['Monday to Friday', '2026-11-23T08:00:00Z', '2026-11-27T08:00:00Z', 4],
    ['Friday to Saturday', '2026-11-27T08:00:00Z', '2026-11-28T08:00:00Z', 0],
    ['Friday to Sunday', '2026-11-27T08:00:00Z', '2026-11-29T08:00:00Z', 0],
    ['Friday to Monday', '2026-11-27T08:00:00Z', '2026-11-30T08:00:00Z', 1],
    ['Saturday to Monday', '2026-11-28T08:00:00Z', '2026-11-30T08:00:00Z', 1],
    ['a week', '2026-11-23T08:00:00Z', '2026-11-30T08:00:00Z', 5],
    ['four weeks', '2026-11-02T08:00:00Z', '2026-11-30T08:00:00Z', 20],
    ['backwards', '2026-11-30T08:00:00Z', '2026-11-23T08:00:00Z', 0]
  ])('%s', (_name, since, until, days) => {
    expect(workingDaysBetween(Date.parse(since), Date.parse(until))).toBe(days);
  });
});
