import { summaryOf } from '../../src/domain/report/summaryOf';
import { knownMonth } from './counted';

test('A summary of a month is the month without its communities, but with how many there are to tell of, and how many are shown', () => {
  const { report } = knownMonth({ units: [20, 4], communities: [20, 9, 0, 1] });
  const { communities, communityActivity, ...rest } = report;
  expect([communities.length, communityActivity.length]).toEqual([4, 4]);
  expect(summaryOf(report)).toEqual({ ...rest, communityCount: 4, communitiesShown: 2 });
});

test.each([
  ['open', true, 3],
  ['ended', false, 2]
])('A community that is %s and has too few is counted accordingly', (_what, open, count) => {
  const { report } = knownMonth({ units: [20], communities: [20, 9, 0] });
  const { communityCount, communitiesShown } = summaryOf({ ...report, communities: report.communities.map(each => ({ ...each, open })) });
  expect([communityCount, communitiesShown]).toEqual([count, 2]);
});
