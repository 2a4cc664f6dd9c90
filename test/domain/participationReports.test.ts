import { storiesByQuarter } from '../../src/domain/report/storiesTold';
import { communityKey, departmentKey, operationId, personKey, unitKey } from '../../src/domain/identity';
import type { HistoryEntry } from '../../src/domain/log/history';
import type { LogRow } from '../../src/domain/log/logRow';
import type { Assignment, Organisation } from '../../src/domain/organisation/organisation';
import { activityByMonth, firstAnswers } from '../../src/domain/report/activity';
import type { MonthReport } from '../../src/domain/report/monthReport';
import type { Period } from '../../src/domain/report/periods';
import type { ReportInput, Reports } from '../../src/domain/report/participationReports';
import { participationReports } from '../../src/domain/report/participationReports';
import type { Rows } from './foldAll';
import { foldAll } from './foldAll';
import { foundedBody, row } from './rows';

const at = (text: string): number => Date.parse(text);
const organisation: Organisation = {
  units: [
    { key: unitKey('field'), title: 'Field', headcount: 400 },
    { key: unitKey('research'), title: 'Research', headcount: undefined }
  ],
  departments: [
    { key: departmentKey('service'), title: 'Service', unit: unitKey('field'), headcount: 400 },
    { key: departmentKey('labs'), title: 'Labs', unit: unitKey('research'), headcount: undefined }
  ]
};
const works = (person: number, department: string, from = '2020-01-01T00:00:00Z', until?: string): Assignment => ({
  person: personKey(String(person)),
  department: departmentKey(department),
  from: at(from),
  ...(until === undefined ? {} : { until: at(until) })
});
let id = 1;
const entry = (person: number, when: string, kind: HistoryEntry['kind'] = 'contribution', community = 'pumps'): HistoryEntry => ({
  id: id++,
  kind,
  person: personKey(String(person)),
  community: communityKey(community),
  actedAt: at(when),
  operation: operationId(`h${id}`)
});
const decisions = [
  row({ id: 1, kind: 'founded', by: '2', community: 'pumps', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7') }),
  row({ id: 2, kind: 'founded', by: '2', community: 'valves', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Valves', '7') })
];
/** One act in each of the two communities, so that no table tells of another. */
const inBoth = (person: number, when: string): HistoryEntry[] => [entry(person, when), entry(person, when, 'proposal', 'valves')];
const people = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** Nine of Field and ten of Research, so that Research is shown: nobody of no known department is, and Field is left out with them. */
const others = people(40, 58);
const ofOthers = others.map(person => works(person, person < 49 ? 'service' : 'labs'));

/** The reports of rows, as the publisher makes them. */
function reportsOf(rows: Partial<Rows>, now: string, { assignments = [], ...input }: Partial<ReportInput> = {}): Reports {
  const folded = foldAll({ decisions, ...rows });
  const { communities, counted } = folded;
  return participationReports({
    entries: folded.entries,
    acts: folded.participation,
    activity: activityByMonth(communities, counted.contributions, firstAnswers(counted.contributions), counted.acts, at(now)),
    stories: storiesByQuarter(communities, counted.contributions),
    answers: firstAnswers(counted.contributions),
    organisation,
    assignments,
    minimum: 5,
    now: at(now),
    ...input
  });
}

const months = (history: HistoryEntry[], now: string, assignments: readonly Assignment[] = []): readonly MonthReport[] => reportsOf({ history }, now, { assignments }).months;
const unitsOf = ({ units }: MonthReport): (number | null)[] => units.map(unit => unit.people);
const communitiesOf = ({ communities }: MonthReport): [string, number | null][] => communities.map(({ key, people: count }) => [key, count]);

describe('Monthly participation reports', () => {
  test('people are counted once in the company, and in the unit they worked in at the time of the act', () => {
    const history = [
      ...people(10, 18).flatMap(person => [...inBoth(person, '2026-02-03T10:00:00Z'), entry(person, '2026-02-20T10:00:00Z')]),
      ...people(20, 24).flatMap(person => inBoth(person, '2026-02-10T10:00:00Z'))
    ];
    const assignments = [...people(10, 18).map(person => works(person, 'service')), ...people(20, 24).map(person => works(person, 'labs'))];
    const nothing = { questions: 0, answered: 0, answerHours: null, sessions: 0, attendances: null, stories: 0, confirmations: 0 };
    expect(months(history, '2026-03-02T00:00:00Z', assignments)).toEqual([
      {
        schema: 2,
        month: '2026-02',
        minimum: 5,
        company: 14,
        units: [
          { key: 'field', title: 'Field', headcount: 400, people: null },
          { key: 'research', title: 'Research', headcount: null, people: 5 },
          { key: '', title: 'Department unknown', headcount: null, people: null }
        ],
        communities: [
          { key: 'pumps', title: 'Pumps', unit: 'field', open: true, people: 14 },
          { key: 'valves', title: 'Valves', unit: 'field', open: true, people: 14 }
        ],
        contributors: { company: 14, communities: [14, 14] },
        activity: nothing,
        communityActivity: [nothing, nothing]
      }
    ]);
  });

  test('a reorganisation does not rewrite history', () => {
    const assignments = people(10, 14).flatMap(person => [
      works(person, 'service', '2020-01-01T00:00:00Z', '2026-03-01T00:00:00Z'),
      works(person, 'labs', '2026-03-01T00:00:00Z')
    ]);
    const history = [...people(10, 14), ...others].flatMap(person => [...inBoth(person, '2026-02-28T23:59:59Z'), ...inBoth(person, '2026-03-01T00:00:00Z')]);
    expect(months(history, '2026-04-02T00:00:00Z', [...assignments, ...ofOthers]).map(unitsOf)).toEqual([
      [null, 10, null],
      [null, 15, null]
    ]);
  });

  test('somebody who moves within a month counts in the unit of the last act, so that units add up to the company', () => {
    const assignments = people(10, 15).flatMap(person => [
      works(person, 'service', '2020-01-01T00:00:00Z', '2026-02-10T00:00:00Z'),
      works(person, 'labs', '2026-02-10T00:00:00Z')
    ]);
    const history = [...people(10, 15), ...others].flatMap(person => [...inBoth(person, '2026-02-20T10:00:00Z'), ...inBoth(person, '2026-02-01T10:00:00Z')]);
    expect(months(history, '2026-03-02T00:00:00Z', [...assignments, ...ofOthers]).map(unitsOf)).toEqual([[null, 16, null]]);
  });

  test('people of whom no department is known are shown as such and never dropped', () => {
    const history = people(10, 25).flatMap(person => inBoth(person, '2026-02-10T10:00:00Z'));
    const [report] = months(history, '2026-03-02T00:00:00Z', people(10, 19).map(person => works(person, person < 15 ? 'service' : 'labs')));
    expect(report?.units.map(({ title, people: count }) => [title, count])).toEqual([
      ['Field', 5],
      ['Research', 5],
      ['Department unknown', 6]
    ]);
  });

  test('joining is taking part, but not contributing; a join that was undone is neither', () => {
    const memberships = people(30, 35).flatMap(person => [
      row({ kind: 'join', by: String(person), at: '2026-02-10T10:00:00Z' }),
      row({ kind: 'join', by: String(person), at: '2026-02-10T10:00:00Z', community: 'valves' })
    ]);
    const undone = [row({ kind: 'join', by: '36', at: '2026-02-10T10:00:00Z' }), row({ kind: 'leave', by: '36', at: '2026-02-10T10:01:00Z' })];
    const [report] = reportsOf({ memberships: [...memberships, ...undone] }, '2026-03-02T00:00:00Z').months as [MonthReport];
    expect(communitiesOf(report)).toEqual([['pumps', 6], ['valves', 6]]);
    expect(report.contributors).toEqual({ company: null, communities: [null, null] });
  });

  test('asking and answering is contributing, and is told as what happened', () => {
    const said = (person: number, kind: string, body: unknown, community: string): LogRow => row({ kind, by: String(person), at: '2026-02-10T10:00:00Z', community, body });
    const contributions = ['pumps', 'valves'].flatMap(community => [
      row({ id: community === 'pumps' ? 9001 : 9002, kind: 'question', by: '30', at: '2026-02-10T09:00:00Z', community, body: { title: 'How?' } }),
      ...people(31, 36).map(person => ({ ...said(person, 'answer', { question: community === 'pumps' ? 9001 : 9002, text: 'So.' }, community), id: 9100 + person + (community === 'pumps' ? 0 : 100) }))
    ]);
    const [report] = reportsOf({ contributions }, '2026-03-02T00:00:00Z').months as [MonthReport];
    expect(report.contributors).toEqual({ company: 7, communities: [7, 7] });
    expect(report.activity).toEqual({ questions: 2, answered: 2, answerHours: null, sessions: 0, attendances: null, stories: 0, confirmations: 0 });
    expect(report.communityActivity).toEqual([1, 1].map(count => ({ questions: count, answered: count, answerHours: null, sessions: 0, attendances: null, stories: 0, confirmations: 0 })));
  });

  test('readers are told only of months that were recorded as a whole and are not past their time, and take no part by reading', () => {
    const acts = people(10, 15).flatMap(person => ['pumps', 'valves'].map(community => ({ person: personKey(String(person)), community: communityKey(community), at: at('2026-02-03'), kind: 'read' as const })));
    const of = (since?: string, now = '2026-03-02T00:00:00Z'): MonthReport | undefined => reportsOf({}, now, { acts, visitsSince: since === undefined ? undefined : at(since) }).months[0];
    expect(of()).not.toHaveProperty('readers');
    expect(of('2026-02-01T00:00:01Z')).not.toHaveProperty('readers');
    expect(of('2026-02-01', '2027-03-01T00:00:00Z')).not.toHaveProperty('readers');
    const [whole, kept] = [of('2026-02-01'), of('2026-01-01', '2027-02-28T23:59:59Z')];
    expect(kept?.readers).toEqual(whole?.readers);
    expect(whole?.readers).toEqual({ company: 6, units: [null, null, null], communities: [6, 6] });
    expect(whole?.communities.map(each => each.people)).toEqual([null, null]);
  });

  test.each([
    ['of its quarter', '2026-02', '2026-03', [null, 7, null]],
    ['of another quarter', '2026-03', '2026-04', [5, 7, 5]]
  ])('a month tells nothing of an earlier one %s', (_of, first, second, shown) => {
    const assignments = [...people(10, 14).map(person => works(person, 'service')), ...people(20, 26).map(person => works(person, 'labs'))];
    const took = (month: string, unknown: number): HistoryEntry[] => [...people(10, 14), ...people(20, 26), ...people(30, 29 + unknown)].flatMap(person => inBoth(person, `${month}-10T10:00:00Z`));
    // Seventeen in both: five of Field, seven of Research, five others, who were four before.
    const reports = months([...took(first, 4), ...took(second, 5)], '2026-05-01T00:00:00Z', assignments).filter(({ month }) => [first, second].includes(month));
    expect(reports.map(unitsOf)).toEqual([[null, 7, null], shown]);
  });

  test('the running month is not published, and months in which nothing happened are, as empty as those with few', () => {
    const history = [entry(10, '2026-01-10T10:00:00Z'), entry(10, '2026-03-10T10:00:00Z'), entry(10, '2026-04-01T00:00:00Z')];
    const published = months(history, '2026-04-15T00:00:00Z');
    expect(published.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(new Set(published.map(({ month: _month, ...numbers }) => JSON.stringify(numbers))).size).toBe(1);
  });

  test('where nobody ever took part, the last complete month is published, with nobody', () => {
    const published = months([], '2026-03-15T00:00:00Z');
    expect(published.map(each => [each.month, unitsOf(each), communitiesOf(each)])).toEqual([['2026-02', [null, null, null], [['pumps', null], ['valves', null]]]]);
  });

  test('a community that ended is listed like any other, whether somebody took part afterwards or not', () => {
    const ending = row({ id: 3, kind: 'state', by: '2', community: 'valves', folder: 'field', at: '2026-02-15T00:00:00Z', body: { state: 'closed', reason: 'Done.', recap: 'It ran.' } });
    const listed = (history: HistoryEntry[]): unknown[] =>
      reportsOf({ decisions: [...decisions, ending], history }, '2026-04-02T00:00:00Z').months.map(({ month, communities }) => [month, communities.map(({ key, open, people: count }) => [key, open, count])]);
    const quiet = listed([entry(10, '2026-02-10T10:00:00Z')]);
    expect(listed([entry(10, '2026-02-10T10:00:00Z'), entry(10, '2026-03-10T10:00:00Z', 'contribution', 'valves')])).toEqual(quiet);
    expect(quiet).toEqual([
      ['2026-02', [['pumps', true, null], ['valves', true, null]]],
      ['2026-03', [['pumps', true, null], ['valves', false, null]]]
    ]);
  });

  test('a community is listed from the month of its founding on, in the order of the foundings', () => {
    const later = row({ id: 3, kind: 'founded', by: '2', community: 'bearings', folder: 'field', at: '2026-02-28T23:00:00Z', body: foundedBody('Bearings', '7') });
    const listed = reportsOf({ decisions: [...decisions, later], history: [entry(10, '2026-01-10T10:00:00Z')] }, '2026-03-01T00:00:00Z').months;
    expect(listed.map(({ month, communities }) => [month, communities.map(({ key }) => key)])).toEqual([
      ['2026-01', ['pumps', 'valves']],
      ['2026-02', ['pumps', 'valves', 'bearings']]
    ]);
  });

  test('people of different units and communities are counted once in each, and once in the company', () => {
    const history = [...people(10, 15).flatMap(person => inBoth(person, '2026-02-10T10:00:00Z')), ...people(20, 29).map(person => entry(person, '2026-02-11T10:00:00Z'))];
    const assignments = [...people(10, 18).map(person => works(person, 'service')), ...people(20, 24).map(person => works(person, 'labs'))];
    const [report] = months(history, '2026-03-02T00:00:00Z', assignments) as [MonthReport];
    expect([report.company, unitsOf(report), communitiesOf(report)]).toEqual([16, [6, 5, 5], [['pumps', 16], ['valves', 6]]]);
  });

  test('acts in a community that no decision founded count nowhere', () => {
    const history = people(10, 20).map(person => entry(person, '2026-02-10T10:00:00Z', 'contribution', 'ghost'));
    expect(months(history, '2026-03-02T00:00:00Z').map(communitiesOf)).toEqual([[['pumps', null], ['valves', null]]]);
  });

  test('an administrator may raise the minimum', () => {
    const history = people(10, 16).flatMap(person => inBoth(person, '2026-02-10T10:00:00Z'));
    const [report] = reportsOf({ history }, '2026-03-02T00:00:00Z', { minimum: 8 }).months as [MonthReport];
    expect([report.minimum, communitiesOf(report)]).toEqual([8, [['pumps', null], ['valves', null]]]);
  });

  test('what is published keeps its minimum, and a longer period is at least as protected as those in it', () => {
    const history = ['01', '02', '03', '04'].flatMap(month => people(10, 16).flatMap(person => inBoth(person, `2026-${month}-10T10:00:00Z`)));
    const minimums = (published: [Period, number][], minimum: number): (string | number)[][] => {
      const reports = reportsOf({ history }, '2027-01-02T00:00:00Z', { minimum, published: new Map(published) });
      return [...reports.months.slice(0, 4).map(report => [report.month, report.minimum]), ...reports.quarters.slice(0, 2).map(report => [report.quarter, report.minimum]), ...reports.years.map(report => [report.year, report.minimum])];
    };
    const months = ['2026-01', '2026-02'] as Period[];
    expect(minimums(months.map(month => [month, 5]), 8)).toEqual([['2026-01', 5], ['2026-02', 5], ['2026-03', 8], ['2026-04', 8], ['2026-Q1', 8], ['2026-Q2', 8], ['2026', 8]]);
    expect(minimums(months.map(month => [month, 8]), 5)).toEqual([['2026-01', 8], ['2026-02', 8], ['2026-03', 5], ['2026-04', 5], ['2026-Q1', 8], ['2026-Q2', 5], ['2026', 8]]);
    expect(minimums([['2026-Q1' as Period, 6]], 7)).toEqual([['2026-01', 7], ['2026-02', 7], ['2026-03', 7], ['2026-04', 7], ['2026-Q1', 6], ['2026-Q2', 7], ['2026', 7]]);
  });

  test('the same rows give the same bytes', () => {
    const history = people(10, 20).map(person => entry(person, '2026-02-10T10:00:00Z'));
    const twice = [...history].reverse().concat(history);
    expect(JSON.stringify(reportsOf({ history: twice }, '2026-03-02T00:00:00Z'))).toBe(JSON.stringify(reportsOf({ history }, '2026-03-09T00:00:00Z')));
  });
});

describe('Reports of quarters and years', () => {
  test('tell how much came from few, where a published month says that a tenth of the contributors are enough', () => {
    const contributions = (who: readonly number[], community: string, times: number): HistoryEntry[] =>
      who.flatMap(person => Array.from({ length: times }, (_, at) => entry(person, `2026-02-${10 + at}T09:00:00Z`, 'contribution', community)));
    const concentration = (minimum: number): unknown =>
      reportsOf({ history: [...contributions(people(101, 136), 'pumps', 1), ...contributions(people(137, 141), 'pumps', 12), ...contributions(people(101, 140), 'valves', 1)] }, '2026-04-02T00:00:00Z', { minimum }).quarters[0]?.concentration;
    expect(concentration(5)).toEqual({ company: 'belowHalf', communities: [{ key: 'pumps', band: 'belowThreeQuarters' }] });
    expect(concentration(6)).toEqual({ company: null, communities: [] });
  });

  const periods = (history: HistoryEntry[], now: string): unknown => {
    const { quarters, years } = reportsOf({ history }, now);
    return [quarters.map(({ quarter }) => quarter), years.map(({ year }) => year)];
  };

  test.each<[string, string, unknown]>([
    ['2026-02-10T10:00:00Z', '2026-04-02T00:00:00Z', [['2026-Q1'], []]],
    ['2026-01-10T10:00:00Z', '2026-03-31T23:59:59Z', [[], []]],
    ['2026-01-10T10:00:00Z', '2026-04-01T00:00:00Z', [['2026-Q1'], []]],
    ['2026-05-10T10:00:00Z', '2026-11-01T00:00:00Z', [['2026-Q2', '2026-Q3'], []]],
    ['2026-05-10T10:00:00Z', '2027-01-01T00:00:00Z', [['2026-Q2', '2026-Q3', '2026-Q4'], ['2026']]],
    ['2026-01-10T10:00:00Z', '2027-01-01T00:00:00Z', [['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'], ['2026']]]
  ])('with the first act on %s, at %s, are those that are over: %j', (first, now, expected) => {
    expect(periods([entry(10, first)], now)).toEqual(expected);
  });

  test('tell how people changed from one quarter to the next', () => {
    // A third in one community, a third in the other, a third in both.
    const took = (month: string, from: number, to: number): HistoryEntry[] =>
      people(from, to).flatMap(person => inBoth(person, `${month}-10T10:00:00Z`).filter((_entry, index) => person % 3 === 2 || person % 3 === index));
    const history = [
      ...took('2026-02', 10, 34), ...took('2026-03', 20, 49),
      ...took('2026-05', 30, 54), ...took('2026-06', 40, 69),
      // The first five came in the first quarter and in the third, but not in between.
      ...took('2026-08', 10, 14), ...took('2026-08', 60, 79), ...took('2026-09', 70, 99)
    ];
    expect(reportsOf({ history }, '2026-10-01T00:00:00Z').quarters.map(({ movement }) => movement)).toEqual([
      { people: 40, new: null, returning: null, before: null, retained: null, lapsed: null },
      { people: 40, new: 20, returning: 20, before: 40, retained: 20, lapsed: 20 },
      { people: 45, new: 30, returning: 15, before: 40, retained: 10, lapsed: 30 }
    ]);
  });

  test('tell nothing of few who are new by a community of more people than ever took part', () => {
    const sums = (added: number): unknown => {
      const history = [...people(10, 29).flatMap(person => inBoth(person, '2026-02-10T10:00:00Z')), ...people(10, 29 + added).flatMap(person => inBoth(person, '2026-05-10T10:00:00Z'))];
      return reportsOf({ history }, '2026-07-01T00:00:00Z').quarters.map(({ people: { columnTotals }, movement }) => [...columnTotals, movement.people]);
    };
    expect([sums(4), sums(5)]).toEqual([
      [[20, 20, 20], [null, null, null]],
      [[20, 20, 20], [25, 25, 25]]
    ]);
  });

  test('have units, communities and departments in the order of the organisation and of the foundings', () => {
    const { quarters: [quarter], years: [year] } = reportsOf({ history: [entry(10, '2026-01-10T10:00:00Z')] }, '2027-01-01T00:00:00Z');
    expect(quarter?.units.map(({ key }) => key)).toEqual(['field', 'research', '']);
    expect(year?.departments.map(({ key }) => key)).toEqual(['service', 'labs', '']);
    expect([quarter, year].map(report => report?.communities.map(({ key }) => key))).toEqual([['pumps', 'valves'], ['pumps', 'valves']]);
    expect([quarter?.people.rows, quarter?.helping.rows, quarter?.helping.columns, year?.people.rows]).toEqual([
      ['field', 'research', ''],
      ['field', 'research', ''],
      ['field', 'research', ''],
      ['service', 'labs', '']
    ]);
  });

  test('tell of nobody’s quarter no number, and of no answers no crossing', () => {
    const [quarter] = reportsOf({ history: [entry(10, '2026-01-10T10:00:00Z')] }, '2026-04-01T00:00:00Z').quarters;
    expect([quarter?.people.shown, quarter?.people.total, quarter?.helping.shown, quarter?.crossing]).toEqual([[], null, [], null]);
  });

  test('tell how much answers crossed units, by where people worked then', () => {
    const assignments = [...people(10, 19).map(person => works(person, 'service')), ...people(20, 29).map(person => works(person, 'labs'))];
    const pairs: [number, number][] = people(0, 9).flatMap(n => [[10 + n, 20 + n], [10 + n, 10 + ((n + 1) % 10)], [20 + n, 20 + ((n + 1) % 10)]] as [number, number][]);
    const contributions = pairs.flatMap(([asker, answerer], at_) => [
      row({ id: 5000 + 2 * at_, kind: 'question', by: String(asker), at: '2026-02-10T09:00:00Z', body: { title: 'How?' } }),
      row({ id: 5001 + 2 * at_, kind: 'answer', by: String(answerer), at: '2026-02-10T10:00:00Z', body: { question: 5000 + 2 * at_, text: 'So.' } })
    ]);
    // 10 of 30 crossed; by chance (20·10 + 10·20) / 30² would have stayed within.
    const { quarters: [quarter], years: [year] } = reportsOf({ contributions, history: [entry(10, '2026-01-10T10:00:00Z')] }, '2027-01-01T00:00:00Z', { assignments });
    expect([quarter?.crossing, year?.crossing]).toEqual([0.6, 0.6]);
    // Nobody of Labs was answered by Service, and nothing is known of nobody: the quarter leaves out where that would follow.
    expect([quarter?.helping.total, quarter?.helping.shown]).toEqual([30, []]);
    expect(year?.helping).toEqual({ rows: ['service', 'labs', ''], columns: ['service', 'labs', ''], shown: [], rowTotals: [null, null, null], columnTotals: [null, null, null], total: 30 });
  });
});
