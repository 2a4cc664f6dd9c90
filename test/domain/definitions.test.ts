import { definitions } from '../../src/domain/report/definitions';

/** The rules of counting, as the reader of a number is told them. */
describe('The definition of', () => {
  const told: [keyof typeof definitions, string, string[]][] = [
    ['peopleTakingPart', 'People taking part', ['Different people', 'joined a community, proposed or contributed', 'active in two communities counts once', 'calendar months in UTC']],
    ['unitPeople', 'People taking part, by business unit', ['The same people', 'on the day of the act', 'shown as “Department unknown”']],
    ['unitReach', 'Reach of a business unit', ['People of the unit taking part in the month', 'headcount as kept by administrators']],
    ['communityPeople', 'People taking part, by community', ['Different people', 'in this community in the month']],
    ['communitiesShown', 'Communities with enough people to show', ['at least the minimum number of different people', 'out of all communities that existed in it']],
    ['reach', 'Reach', ['Different people who took part in the period', 'share of the headcount']],
    ['retention', 'Retention', ['took part in the period before', 'took part in this one again']],
    ['openAfterYear', 'Survival', ['still open a year after they were founded', 'Completed communities are not counted as ended']],
    ['crossing', 'Flow across borders', ['went to another business unit', '1× is chance']],
    ['fewerThanMinimum', 'Too few to show', ['below the minimum size are left out, zero included', 'would give a left-out group away is left out too']]
  ];
  test.each(told)('%s is headed “%s” and says %j', (measure, title, parts) => {
    expect(definitions[measure].title).toBe(title);
    expect(parts.filter(part => !definitions[measure].means.includes(part))).toEqual([]);
  });

  test('every measure is told here', () => {
    expect(told.map(([measure]) => measure)).toEqual(Object.keys(definitions));
  });
});
