import { foldEverything } from '../../src/domain/directory/projectDirectory';
import type { HistoryEntry } from '../../src/domain/log/history';
import { communityKey, departmentKey, operationId, personKey, unitKey } from '../../src/domain/identity';
import type { Assignment, Organisation } from '../../src/domain/organisation/organisation';
import { publishedMonths } from '../../src/domain/report/publishedMonths';
import type { MonthReport } from '../../src/domain/report/monthReport';
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

function reports(history: HistoryEntry[], assignments: Assignment[], now: string): MonthReport[] {
  const folded = foldEverything({ decisions, acts: [], memberships: [], proposals: [], history });
  return publishedMonths(folded, organisation, assignments, 5, at(now));
}

describe('Monthly participation reports', () => {
  test('people are counted once in the company, and in the unit they worked in at the time of the act', () => {
    const history = [
      ...people(10, 15).flatMap(person => [...inBoth(person, '2026-02-03T10:00:00Z'), entry(person, '2026-02-20T10:00:00Z')]),
      ...people(20, 24).flatMap(person => inBoth(person, '2026-02-10T10:00:00Z'))
    ];
    const assignments = [...people(10, 15).map(person => works(person, 'service')), ...people(20, 24).map(person => works(person, 'labs'))];
    expect(reports(history, assignments, '2026-03-02T00:00:00Z')).toEqual([
      {
        schema: 1,
        month: '2026-02',
        minimum: 5,
        company: null,
        units: [
          { key: 'field', title: 'Field', headcount: 400, people: 6 },
          { key: 'research', title: 'Research', headcount: null, people: 5 },
          { key: '', title: 'Department unknown', headcount: null, people: null }
        ],
        communities: [
          { key: 'pumps', title: 'Pumps', unit: 'field', open: true, people: 11 },
          { key: 'valves', title: 'Valves', unit: 'field', open: true, people: 11 }
        ]
      }
    ]);
  });

  test('a reorganisation does not rewrite history', () => {
    const assignments = people(10, 14).flatMap(person => [
      works(person, 'service', '2020-01-01T00:00:00Z', '2026-03-01T00:00:00Z'),
      works(person, 'labs', '2026-03-01T00:00:00Z')
    ]);
    const history = people(10, 14).flatMap(person => [...inBoth(person, '2026-02-28T23:59:59Z'), ...inBoth(person, '2026-03-01T00:00:00Z')]);
    const units = reports(history, assignments, '2026-04-02T00:00:00Z').map(report => report.units.map(unit => unit.people));
    expect(units).toEqual([
      [5, null, null],
      [null, 5, null]
    ]);
  });

  test('people of whom no department is known are shown as such and never dropped', () => {
    const history = people(10, 16).flatMap(person => inBoth(person, '2026-02-10T10:00:00Z'));
    const report = reports(history, people(10, 10).map(person => works(person, 'labs')), '2026-03-02T00:00:00Z')[0];
    expect(report?.units.map(({ title, people: count }) => [title, count])).toEqual([
      ['Field', null],
      ['Research', null],
      ['Department unknown', 6]
    ]);
  });

  test('joining is taking part; a join that was undone is not', () => {
    const memberships = people(30, 35).flatMap(person => [
      row({ kind: 'join', by: String(person), at: '2026-02-10T10:00:00Z' }),
      row({ kind: 'join', by: String(person), at: '2026-02-10T10:00:00Z', community: 'valves' })
    ]);
    const undone = [row({ kind: 'join', by: '36', at: '2026-02-10T10:00:00Z' }), row({ kind: 'leave', by: '36', at: '2026-02-10T10:01:00Z' })];
    const folded = foldEverything({ decisions, acts: [], memberships: [...memberships, ...undone], proposals: [], history: [] });
    expect(folded.entries[0]?.members).toBe(6);
    expect(publishedMonths(folded, organisation, [], 5, at('2026-03-02T00:00:00Z'))[0]?.communities[0]?.people).toBe(6);
  });

  test('the running month is not published, and months in which nothing happened are, as empty as those with few', () => {
    const history = [entry(10, '2026-01-10T10:00:00Z'), entry(10, '2026-03-10T10:00:00Z'), entry(10, '2026-04-01T00:00:00Z')];
    const months = reports(history, [], '2026-04-15T00:00:00Z');
    expect(months.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(new Set(months.map(({ company, units, communities }) => JSON.stringify([company, units, communities.map(c => c.people)]))).size).toBe(1);
  });

  test('a community that ended is listed like any other, whether somebody took part afterwards or not', () => {
    const ending = row({ id: 3, kind: 'state', by: '2', community: 'valves', folder: 'field', at: '2026-02-15T00:00:00Z', body: { state: 'closed', reason: 'Done.', recap: 'It ran.' } });
    const listed = (history: HistoryEntry[]): unknown[] => {
      const folded = foldEverything({ decisions: [...decisions, ending], acts: [], memberships: [], proposals: [], history });
      const months = publishedMonths(folded, organisation, [], 5, at('2026-04-02T00:00:00Z'));
      return months.map(({ month, communities }) => [month, communities.map(({ key, open, people: count }) => [key, open, count])]);
    };
    const quiet = listed([entry(10, '2026-02-10T10:00:00Z')]);
    expect(listed([entry(10, '2026-02-10T10:00:00Z'), entry(10, '2026-03-10T10:00:00Z', 'contribution', 'valves')])).toEqual(quiet);
    expect(quiet).toEqual([
      ['2026-02', [['pumps', true, null], ['valves', true, null]]],
      ['2026-03', [['pumps', true, null], ['valves', false, null]]]
    ]);
  });

  test('a community is listed from the month of its founding on', () => {
    const later = row({ id: 3, kind: 'founded', by: '2', community: 'bearings', folder: 'field', at: '2026-02-28T23:00:00Z', body: foundedBody('Bearings', '7') });
    const folded = foldEverything({ decisions: [...decisions, later], acts: [], memberships: [], proposals: [], history: [entry(10, '2026-01-10T10:00:00Z')] });
    const listed = publishedMonths(folded, organisation, [], 5, at('2026-03-01T00:00:00Z')).map(({ month, communities }) => [month, communities.map(({ key }) => key)]);
    expect(listed).toEqual([
      ['2026-01', ['pumps', 'valves']],
      ['2026-02', ['bearings', 'pumps', 'valves']]
    ]);
  });

  test('people of different units and communities are counted once in each, and once in the company', () => {
    const acts = [...people(10, 15).flatMap(person => inBoth(person, '2026-02-10T10:00:00Z')), ...people(20, 29).map(person => entry(person, '2026-02-11T10:00:00Z'))];
    const assignments = [...people(10, 15).map(person => works(person, 'service')), ...people(20, 24).map(person => works(person, 'labs'))];
    const [report] = reports(acts, assignments, '2026-03-02T00:00:00Z');
    expect([report?.company, report?.units.map(({ people: count }) => count), report?.communities.map(({ people: count }) => count)]).toEqual([16, [6, 5, 5], [16, 6]]);
  });

  test('acts in a community that no decision founded count nowhere', () => {
    expect(reports(people(10, 20).map(person => entry(person, '2026-02-10T10:00:00Z', 'contribution', 'ghost')), [], '2026-03-02T00:00:00Z').flatMap(report => report.communities.map(c => c.people))).toEqual([null, null]);
  });

  test('the same rows give the same bytes', () => {
    const history = people(10, 20).map(person => entry(person, '2026-02-10T10:00:00Z'));
    const twice = [...history].reverse().concat(history);
    expect(JSON.stringify(reports(twice, [], '2026-03-02T00:00:00Z'))).toBe(JSON.stringify(reports(history, [], '2026-03-09T00:00:00Z')));
  });
});
