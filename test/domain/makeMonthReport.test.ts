import type { PersonKey } from '../../src/domain/identity';
import { personKey, unitKey } from '../../src/domain/identity';
import type { Organisation } from '../../src/domain/organisation/organisation';
import type { Activity } from '../../src/domain/report/activity';
import { noActivity } from '../../src/domain/report/activity';
import type { CountedMonth } from '../../src/domain/report/makeMonthReport';
import { makeMonthReport, namedUnit, reported } from '../../src/domain/report/makeMonthReport';
import type { UtcMonth } from '../../src/domain/time';
import { byKey, communityNamed, countedMonth } from './counted';
import { oneWay } from './oneWay';

const organisation: Organisation = {
  units: [
    { key: unitKey('u0'), title: 'Field', headcount: 400 },
    { key: unitKey('u1'), title: 'Research', headcount: undefined }
  ],
  departments: []
};
const communities = byKey(communityNamed('c0'), communityNamed('c1', { title: 'Valves', unit: unitKey('u1') }), communityNamed('c2'));
const make = (counts: CountedMonth): ReturnType<typeof makeMonthReport> => makeMonthReport(counts, 5, organisation, communities);
const hour = 3_600_000;
const people = (count: number): PersonKey[] => Array.from({ length: count }, (_, at) => personKey(String(at + 1)));
const happened: Activity = { questions: 3, answered: 2, answerTimes: [1, 2].map(hours => hours * hour), answerers: people(5), sessions: 1, attendees: [...people(5), ...people(2)], attendable: 2, stories: 4, confirmations: 5 };

describe('The report of a month', () => {
  test('has names and sizes beside protected numbers, and what happened in all and in each community', () => {
    const counts = { ...countedMonth({ units: [20, 9, 0], communities: [25, 7, 0], activity: { c1: happened } }), contributors: oneWay([9, 6, 0], [9, 6, 0]) };
    const nothing = { questions: 0, answered: 0, answerHours: null, sessions: 0, attendances: null, stories: 0, confirmations: 0 };
    const valves = { questions: 3, answered: 2, answerHours: 2, sessions: 1, attendances: 7, stories: 4, confirmations: 5 };
    expect(make(counts)).toEqual({
      schema: 2,
      month: '2026-02',
      minimum: 5,
      company: 29,
      units: [
        { key: 'u0', title: 'Field', headcount: 400, people: null },
        { key: 'u1', title: 'Research', headcount: null, people: 9 },
        { key: 'u2', title: 'Department unknown', headcount: null, people: null }
      ],
      communities: [
        { key: 'c0', title: 'C0', unit: 'u0', open: true, people: 25 },
        { key: 'c1', title: 'Valves', unit: 'u1', open: true, people: 7 },
        { key: 'c2', title: 'C2', unit: 'u0', open: true, people: null }
      ],
      contributors: { company: 15, communities: [9, 6, null] },
      activity: valves,
      communityActivity: [nothing, valves, nothing]
    });
  });

  test('adds up what happened in communities', () => {
    const counts = countedMonth({ units: [20], communities: [20, 9, 5], activity: { c0: happened, c1: { ...happened, answerTimes: [5, 50, 60].map(hours => hours * hour) } } });
    const { activity } = make({ ...counts, contributors: oneWay([9], [9, 9, 5]) });
    expect(activity).toEqual({ questions: 6, answered: 4, answerHours: 5, sessions: 2, attendances: 14, stories: 8, confirmations: 10 });
  });

  test('tells of readers only where they are counted, whoever took part', () => {
    const counts = countedMonth({ units: [3, 0], communities: [3, 0] });
    expect(make(counts)).not.toHaveProperty('readers');
    expect(make({ ...counts, readers: oneWay([30, 9], [30, 9]) }).readers).toEqual({ company: 39, units: [30, 9], communities: [30, 9] });
  });

  test.each<[string, string | undefined, boolean]>([
    ['never ended', undefined, true],
    ['ended in the month', '2026-02', true],
    ['ended later', '2026-03', true],
    ['ended before', '2026-01', false]
  ])('says of a community that %s whether it was open then', (_what, endedIn, open) => {
    const ended = byKey(communityNamed('c0', { endedIn: endedIn as UtcMonth | undefined }));
    expect(makeMonthReport(countedMonth({ units: [9], communities: [9] }), 5, organisation, ended).communities.map(each => each.open)).toEqual([open]);
  });

  test('protects with the minimum it is given, and says so', () => {
    const { minimum, units } = makeMonthReport(countedMonth({ units: [20, 9, 30], communities: [45, 25] }), 10, organisation, communities);
    expect([minimum, units.map(({ people }) => people)]).toEqual([10, [null, null, 30]]);
  });
});

test.each<[string, unknown]>([
  ['u0', { key: 'u0', title: 'Field', headcount: 400 }],
  ['u1', { key: 'u1', title: 'Research', headcount: null }],
  ['gone', { key: 'gone', title: 'Department unknown', headcount: null }],
  ['', { key: '', title: 'Department unknown', headcount: null }]
])('The unit “%s” is named %j', (key, named) => {
  expect(namedUnit(key === '' ? '' : unitKey(key), organisation)).toEqual(named);
});

describe('The time to an answer', () => {
  test.each<[number[][], number | null]>([
    [[[7 * hour]], 7],
    [[[7 * hour, 9 * hour]], 8],
    [[[7 * hour, 9 * hour, 100 * hour]], 9],
    [[[9 * hour, 100 * hour], [7 * hour]], 9],
    [[[100 * hour], [9 * hour], [20 * hour], [hour]], 15],
    [[[1]], 1],
    [[[0]], 0],
    [[[hour + 1]], 2]
  ])('of %j milliseconds is %s whole hours: the one in the middle, rounded up', (times, median) => {
    expect(reported(times.map(answerTimes => ({ ...noActivity, answerTimes, answerers: people(5) })), 5).answerHours).toBe(median);
  });

  test.each<[string, (readonly PersonKey[])[], number, number | null]>([
    ['five, the minimum, answered', [people(5)], 5, 2],
    ['four answered', [people(4)], 5, null],
    ['five answered, in two communities', [people(3), people(5).slice(2)], 5, 2],
    ['the same four answered in two communities', [people(4), people(4)], 5, null],
    ['five answered, below a higher minimum', [people(5)], 6, null],
    ['nobody answered', [[]], 5, null]
  ])('is told by how many different people gave the first answers: where %s', (_what, answerers, minimum, hours) => {
    expect(reported(answerers.map(each => ({ ...noActivity, answerTimes: each.map(() => 2 * hour), answerers: each })), minimum).answerHours).toBe(hours);
  });

  test('is not told where contributors are left out, of the company or of a community', () => {
    const counts = countedMonth({ units: [20, 4], communities: [20, 9], activity: { c0: happened } });
    const of = (contributors: CountedMonth['contributors']): unknown => {
      const { activity, communityActivity } = make({ ...counts, contributors });
      return [activity?.answerHours, communityActivity[0]?.answerHours];
    };
    expect(of(oneWay([9, 0], [4, 6]))).toEqual([null, null]);
    expect(of(oneWay([9, 0], [4, 9]))).toEqual([2, null]);
    expect(of(oneWay([9, 0], [9, 4]))).toEqual([2, 2]);
  });
});

describe('Attendances', () => {
  test.each<[string, readonly PersonKey[], number, number | null]>([
    ['five, the minimum, were there', people(5), 5, 5],
    ['five were there, some of them often', [...people(5), ...people(3), ...people(3)], 5, 11],
    ['four were there, often', [...people(4), ...people(4), ...people(4)], 5, null],
    ['five were there, below a higher minimum', people(5), 6, null],
    ['nobody was there', [], 5, null]
  ])('are told by how many different people there were: where %s', (_what, attendees, minimum, told) => {
    expect(reported([{ ...noActivity, attendees }], minimum).attendances).toBe(told);
  });

  /** What is told of all, and of each of three communities, with one attendable session each where nothing else is said. */
  const told = (communitiesOf: readonly Partial<Activity>[], contributors = oneWay([40], [30, 20, 10])): unknown => {
    const activity = Object.fromEntries(communitiesOf.map((each, at) => [`c${at}`, { ...noActivity, attendable: 1, ...each }]));
    const report = make({ ...countedMonth({ units: [40], communities: [30, 20, 10], activity }), contributors });
    return [report.activity?.attendances, report.communityActivity.map(({ attendances }) => attendances)];
  };

  test('of all communities are told where each one is told', () => {
    expect(told([{ attendees: people(9) }, { attendees: people(5) }, { attendees: people(6) }])).toEqual([20, [9, 5, 6]]);
  });

  test('of all communities are told beside those that had nothing to attend', () => {
    expect(told([{ attendees: people(9) }, { attendable: 0 }])).toEqual([9, [9, null, null]]);
  });

  test('of all communities are left out where those of the one that is left out would follow', () => {
    expect(told([{ attendees: people(9) }, { attendees: people(5) }, { attendees: people(4) }])).toEqual([null, [9, 5, null]]);
  });

  test('of all communities are told where two that are left out can have made up for each other', () => {
    expect(told([{ attendees: people(9) }, { attendees: people(3) }, { attendees: people(1) }])).toEqual([13, [9, null, null]]);
  });

  test('are left out where contributors are, of the company or of a community', () => {
    const many = [{ attendees: people(9) }, { attendees: people(9) }, { attendees: people(9) }];
    expect(told(many, oneWay([40], [4, 30, 30]))).toEqual([null, [null, 9, 9]]);
    expect(told(many, oneWay([4], [4, 4, 4]))).toEqual([null, [null, null, null]]);
  });
});
