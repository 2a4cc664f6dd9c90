import type { CommunityMonth } from '../../../commands/backtest/panel';
import { horizon, isJudged, panelOf } from '../../../commands/backtest/panel';
import { readRecord } from '../../../commands/backtest/readRecord';
import { actFile, communityFile } from './files';

/** The record begins with the community and ends with the last act of somebody elsewhere, on 2025-06-15. */
const panel = (status: string, started: string, retired: string, ...acts: readonly string[]): CommunityMonth[] => {
  const communities = communityFile(['pumps', status, started, retired], ['last', 'Active', '2025-06-15', '']);
  return panelOf(readRecord(communities, actFile(...acts.map(when => `${when},p1,,pumps,proposal`)))).filter(({ community }) => community === 'pumps');
};
const months = (of: readonly CommunityMonth[]): string[] => of.map(({ month }) => month);

describe('Months of a community', () => {
  test('are those that begin after it did, to the end of the record', () => {
    expect(months(panel('Active', '2025-03-01', ''))).toEqual(['2025-04', '2025-05', '2025-06']);
  });

  test('begin with its first act where that is earlier', () => {
    expect(months(panel('Active', '2025-03-01', '', '2025-02-28T23:59:59Z'))).toEqual(['2025-03', '2025-04', '2025-05', '2025-06']);
  });

  test('end with it: a month that begins on the day of its end is none, whatever happens later', () => {
    expect(months(panel('Retired', '2025-01-10', '2025-04-01', '2025-05-05'))).toEqual(['2025-02', '2025-03']);
    expect(months(panel('Retired', '2025-01-10', '2025-04-02', '2025-05-05'))).toEqual(['2025-02', '2025-03', '2025-04']);
  });

  test('are none where neither its beginning nor any act is known', () => {
    expect(panel('Retired', '', '2025-04-02')).toEqual([]);
  });

  test('know acts before their first instant only', () => {
    const [march] = panel('Active', '2025-02-10', '', '2025-02-28T23:59:59Z', '2025-03-01T00:00:00Z');
    expect(march?.signs.year.activeDays).toBe(1);
  });
});

describe('What became of a community', () => {
  const outcomes = (of: readonly CommunityMonth[]): Record<string, boolean | undefined> => Object.fromEntries(of.map(({ month, ends }) => [month, ends]));

  test('is told 365 days ahead', () => {
    expect(horizon).toBe(365);
  });

  test('is an end where it comes within the year, and none where it comes later', () => {
    expect(outcomes(panel('Retired', '2024-01-15', '2025-04-01'))).toMatchObject({ '2024-02': false, '2024-03': false, '2024-04': true, '2025-03': true });
  });

  test('is life where a year of the record follows, and not known where less does', () => {
    expect(outcomes(panel('Active', '2024-04-15', ''))).toMatchObject({ '2024-05': false, '2024-06': false, '2024-07': undefined, '2025-06': undefined });
  });

  test('is an end in the last year of the record too', () => {
    expect(outcomes(panel('Retired', '2025-01-15', '2025-05-05'))).toEqual({ '2025-02': true, '2025-03': true, '2025-04': true, '2025-05': true });
    expect(panel('Retired', '2024-05-15', '2025-05-05').map(({ isInFullView }) => isInFullView).slice(0, 2)).toEqual([true, false]);
  });

  test('is not known of an unlisted one, which is judged by in no month', () => {
    const unlisted = panel('Unlisted', '2023-01-15', '');
    expect(unlisted).toHaveLength(29);
    expect(unlisted.filter(isJudged)).toEqual([]);
  });

  test('is counted in days to the end', () => {
    expect(panel('Retired', '2025-01-15', '2025-05-05').map(({ daysLeft }) => daysLeft)).toEqual([93, 65, 34, 4]);
    expect(panel('Active', '2025-05-15', '').map(({ daysLeft }) => daysLeft)).toEqual([undefined]);
  });
});
