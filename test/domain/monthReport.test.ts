import type { ReportedCommunityRow } from '../../src/domain/report/monthReport';
import { communitiesInView, departmentUnknown } from '../../src/domain/report/monthReport';
import { knownMonth } from './counted';

describe('A screen tells of a community', () => {
  test.each<[boolean, number | null, boolean]>([
    [true, null, true],
    [true, 9, true],
    [false, 9, true],
    [false, null, false]
  ])('that is open (%s) with the number %s: %s', (open, people, isTold) => {
    const { report } = knownMonth({ units: [9], communities: [9] });
    const [row] = report.communities as [ReportedCommunityRow];
    const communities = [{ ...row, open, people }];
    expect(communitiesInView({ ...report, communities })).toEqual(isTold ? communities : []);
  });
});

test('What is no unit has a name in reports', () => {
  expect(departmentUnknown).toBe('Department unknown');
});
