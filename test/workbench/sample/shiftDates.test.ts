import { shiftDates } from '../../../workbench/sample/shiftDates';
import type { Source } from '../../../workbench/sample/source';

const last = Date.parse('2026-08-18T23:25:28Z');
const day = 86_400_000;
const week = 7 * day;

const source: Source = {
  communities: [
    { key: 'pumps', title: 'Pumps', kind: 'Working group', mission: '', status: 'Retired', started: last - 30 * day, retired: last - day, managers: [] },
    { key: 'docks', title: 'Docks', kind: 'Working group', mission: '', status: 'Active', started: undefined, retired: undefined, managers: [] }
  ],
  events: [
    { line: 1, at: last - 30 * day, person: 'a', organisation: 'Unaffiliated', community: 'pumps', kind: 'proposal' },
    { line: 2, at: last, person: 'a', organisation: 'Unaffiliated', community: 'pumps', kind: 'contribution' }
  ]
};

describe('Dates of the sample', () => {
  it.each([
    ['a moment after the last event', last + 1, 0],
    ['a week after it', last + week, 0],
    ['a moment more than a week after it', last + week + 1, 1],
    ['a quarter later', Date.parse('2026-11-22T05:00:00Z'), 13],
    ['at the last event', last, -1],
    ['a year before it', last - 364 * day, -53]
  ])('move by whole weeks so that the last event lies in the week before loading: %s', (_when, loadedAt, weeks) => {
    const moved = shiftDates(source, loadedAt).events[1]?.at ?? 0;
    expect((moved - last) / week).toBe(weeks);
    expect(loadedAt - moved).toBeGreaterThan(0);
    expect(loadedAt - moved).toBeLessThanOrEqual(week);
  });

  it('all move by the same, and what is not known stays so', () => {
    const { communities, events } = shiftDates(source, last + week + 1);
    expect(events.map(({ at }) => at)).toEqual([last - 30 * day + week, last + week]);
    expect(communities.map(({ started, retired }) => [started, retired])).toEqual([
      [last - 23 * day, last + 6 * day],
      [undefined, undefined]
    ]);
  });
});
