import fc from 'fast-check';
import { communityKey, departmentKey, personKey, unitKey } from '../../src/domain/identity';
import type { Assignment, Organisation } from '../../src/domain/organisation/organisation';
import type { CountedTable } from '../../src/domain/protection/protectedTable';
import type { ActKind } from '../../src/domain/report/counting/actColumns';
import { actBook, actKind } from '../../src/domain/report/counting/actColumns';
import type { FoundedCommunity } from '../../src/domain/report/counting/countableActs';
import { countPeriods } from '../../src/domain/report/counting/countPeriods';
import type { OneWay, PeriodCounts } from '../../src/domain/report/counting/periodCounts';
import type { UtcMonth } from '../../src/domain/time';
import type { KeyedAct } from './counting/countByMaps';
import { countByMaps } from './counting/countByMaps';

const { joined, contributed, read } = actKind;

const organisation: Organisation = {
  units: ['field', 'research'].map(key => ({ key: unitKey(key), title: key, headcount: undefined })),
  departments: [
    ['sales', 'field'],
    ['service', 'field'],
    ['labs', 'research'],
    ['dissolved', 'gone']
  ].map(([key = '', unit = '']) => ({ key: departmentKey(key), title: key, unit: unitKey(unit), headcount: undefined }))
};
const works = (person: string, department: string, from = '2020-01-01', until?: string): Assignment => ({
  person: personKey(person),
  department: departmentKey(department),
  from: Date.parse(from),
  until: until === undefined ? undefined : Date.parse(until)
});
/** Of person 9 nobody knows anything. */
const assignments = [
  works('1', 'sales'),
  works('2', 'sales'),
  works('3', 'service'),
  works('4', 'labs', '2026-03-01'),
  works('mover', 'sales', '2020-01-01', '2026-02-15'),
  works('mover', 'labs', '2026-02-15'),
  works('dissolver', 'dissolved'),
  works('misfiled', 'nowhere')
];
const founded = (key: string, foundedIn: string): FoundedCommunity => ({ key: communityKey(key), foundedIn: foundedIn as UtcMonth });
const communities = [founded('valves', '2026-02'), founded('pumps', '2025-12'), founded('tanks', '2026-06')];

const act = (person: string, at: string, community = 'pumps', kind: ActKind = joined): KeyedAct => ({ person: personKey(person), community: communityKey(community), at: Date.parse(at), kind });

function count(acts: readonly KeyedAct[], last: string, among = communities, where = assignments): PeriodCounts {
  const book = actBook();
  for (const { person, community, at, kind } of acts) book.add(person, community, at, kind);
  return countPeriods(book, organisation, where, among, last as UtcMonth);
}

/** Company; units; communities. */
const written = ({ company, units, communities: columns }: OneWay): string => `${company}; ${units.join(' ')}; ${columns.join(' ')}`;
const peopleByMonth = (acts: readonly KeyedAct[], last: string): string[][] => count(acts, last).months.map(({ month, people }) => [month, written(people)]);
const rowsOf = ({ rows, columns, cells }: CountedTable): string[] => [`: ${columns.join(' ')}`, ...rows.map((row, index) => `${row}: ${Array.from(cells).slice(index * columns.length, (index + 1) * columns.length).join(' ')}`)];

describe('People of a month', () => {
  test('tell of the fewest of a unit where a community has more than all others', () => {
    // Each of the three is of another unit; all are in pumps, so somebody of each is.
    const acts = [act('1', '2026-03-01T00:00:00Z'), act('4', '2026-03-04T00:00:00Z'), act('9', '2026-03-05T00:00:00Z'), act('9', '2026-03-06T00:00:00Z', 'valves')];
    const [month] = count(acts, '2026-03').months;
    expect(month && [written(month.people), [...month.people.fewest], [...month.contributors.fewest], [...month.readers.fewest]]).toEqual(['3; 1 1 1; 3 1', [[0, 1], [1, 1], [2, 1]], [], []]);
  });

  test('are counted once in the company, once in their unit and once in each of their communities', () => {
    const acts = [act('1', '2026-03-01T00:00:00Z'), act('1', '2026-03-02T00:00:00Z'), act('1', '2026-03-03T00:00:00Z', 'valves'), act('4', '2026-03-04T00:00:00Z', 'valves'), act('9', '2026-03-31T23:59:59.999Z')];
    expect(count(acts, '2026-03')).toMatchObject({ units: ['field', 'research', ''], communities: ['pumps', 'valves'] });
    expect(peopleByMonth(acts, '2026-03')).toEqual([['2026-03', '3; 1 1 1; 2 2']]);
  });

  test.each([
    ['joined', joined, '1; 1 0 0; 1', '0; 0 0 0; 0', '0; 0 0 0; 0'],
    ['contributed', contributed, '1; 1 0 0; 1', '1; 1 0 0; 1', '0; 0 0 0; 0'],
    ['read', read, '0; 0 0 0; 0', '0; 0 0 0; 0', '1; 1 0 0; 1']
  ])('who %s are counted by what they did', (_title, kind, people, contributors, readers) => {
    const [january] = count([act('1', '2026-01-05', 'pumps', kind)], '2026-01').months;
    expect(january).toBeDefined();
    expect([january?.people, january?.contributors, january?.readers].map(each => each && written(each))).toEqual([people, contributors, readers]);
  });

  test.each([
    ['before the change', ['2026-02-01', '2026-02-14T23:59:59.999Z'], '1; 1 0 0; 1 0'],
    ['at the change', ['2026-02-01', '2026-02-15T00:00:00Z'], '1; 0 1 0; 1 0'],
    ['before the change, told last', ['2026-02-20', '2026-02-01'], '1; 0 1 0; 1 0']
  ])('who change unit are counted in the unit of their last act alone: %s', (_title, days, people) => {
    expect(peopleByMonth(days.map(at => act('mover', at)), '2026-02')).toEqual([['2026-02', people]]);
  });

  test('who change unit are counted, for each measure, in the unit of their last act of that measure', () => {
    const [february] = count([act('mover', '2026-02-01', 'pumps', contributed), act('mover', '2026-02-20'), act('mover', '2026-02-02', 'pumps', read)], '2026-02').months;
    expect([february?.people, february?.contributors, february?.readers].map(each => each && written(each))).toEqual(['1; 0 1 0; 1 0', '1; 1 0 0; 1 0', '1; 1 0 0; 1 0']);
  });

  test.each([
    ['nothing is known of', '9'],
    ['began to work later', '4'],
    ['are in a department that the organisation does not have', 'misfiled'],
    ['are in a unit that the organisation does not have', 'dissolver']
  ])('who %s are of unknown unit, and not dropped', (_title, person) => {
    expect(peopleByMonth([act(person, '2026-02-28T23:59:59Z')], '2026-02')).toEqual([['2026-02', '1; 0 0 1; 1 0']]);
  });

  test.each([
    ['2026-03-31', '1; 0 1 0; 1 0'],
    ['2026-04-30', '1; 1 0 0; 1 0'],
    ['2026-05-31', '1; 0 0 1; 1 0'],
    ['2026-06-30', '1; 0 1 0; 1 0 0']
  ])('whose assignments are told in no order, with a gap, are on %s where they worked then', (at, people) => {
    const told = [works('2', 'labs', '2026-06-01'), works('2', 'sales', '2026-04-01', '2026-05-01'), works('1', 'sales'), works('nobody', 'sales'), works('2', 'labs', '2026-03-01', '2026-04-01')];
    const { months } = count([act('2', at)], at.slice(0, 7), communities, told);
    expect(months.map(month => written(month.people))).toEqual([people]);
  });

  test('are counted in every month from the first act to the last month, also in those without an act', () => {
    expect(peopleByMonth([act('2', '2026-03-10'), act('1', '2025-12-31T23:59:59.999Z')], '2026-03')).toEqual([
      ['2025-12', '1; 1 0 0; 1'],
      ['2026-01', '0; 0 0 0; 0'],
      ['2026-02', '0; 0 0 0; 0 0'],
      ['2026-03', '1; 1 0 0; 1 0']
    ]);
  });

  test('are told together with those of earlier months of the quarter, each once, also where nobody did anything', () => {
    const acts = [act('1', '2025-12-31'), act('1', '2026-01-10'), act('2', '2026-01-10', 'pumps', contributed), act('2', '2026-03-10'), act('3', '2026-03-10'), act('4', '2026-03-10', 'pumps', read), act('4', '2026-04-10')];
    expect(count(acts, '2026-05').months.map(({ month, people, sinceQuarter }) => [month, people.company, sinceQuarter])).toEqual([
      ['2025-12', 1, 1],
      ['2026-01', 2, 2],
      ['2026-02', 0, 2],
      ['2026-03', 2, 3],
      ['2026-04', 1, 1],
      ['2026-05', 0, 1]
    ]);
  });

  test('are not counted after the last month, nor are acts told of that are refused there', () => {
    const acts = [act('1', '2026-03-31T23:59:59.999Z'), act('2', '2026-04-01'), act('3', '2026-04-01', 'tanks'), act('3', '2026-04-01', 'nowhere')];
    expect(peopleByMonth(acts, '2026-03')).toEqual([['2026-03', '1; 1 0 0; 1 0']]);
    expect(count(acts, '2026-03')).toMatchObject({ before: 0, unknown: 0 });
  });

  test('where nobody ever did anything, are nobody in the last month', () => {
    expect(peopleByMonth([], '2026-03')).toEqual([['2026-03', '0; 0 0 0; 0 0']]);
    expect(count([], '2026-03', []).months.map(({ people }) => written(people))).toEqual(['0; 0 0 0; ']);
  });
});

describe('Acts that cannot be', () => {
  test('count nowhere before the month of the founding, and are told of', () => {
    const acts = [act('1', '2026-01-31T23:59:59.999Z', 'valves'), act('2', '2026-02-01T00:00:00Z', 'valves')];
    expect(count(acts, '2026-02')).toMatchObject({ before: 1, unknown: 0 });
    expect(peopleByMonth(acts, '2026-02')).toEqual([['2026-02', '1; 1 0 0; 0 1']]);
  });

  test('count nowhere in a community that nobody knows, and are told of', () => {
    const acts = [act('1', '2026-01-31', 'nowhere'), act('2', '2026-02-01')];
    expect(count(acts, '2026-02')).toMatchObject({ before: 0, unknown: 1 });
    expect(peopleByMonth(acts, '2026-02')).toEqual([['2026-02', '1; 1 0 0; 1 0']]);
  });

  test('are told of once where they are told twice', () => {
    const acts = ['1', '1', '2'].flatMap(person => [act(person, '2026-01-01', 'valves'), act(person, '2026-01-01', 'nowhere'), act(person, '2026-01-01', 'nowhere', read)]);
    expect(count(acts, '2026-02')).toMatchObject({ before: 2, unknown: 4 });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('are refused at the instant %p', at => {
    const book = actBook();
    expect(() => book.add(personKey('1'), communityKey('pumps'), at, joined)).toThrow(expect.objectContaining({ kind: 'invalid' }));
    expect(book).toMatchObject({ length: 0, people: [], communities: [] });
  });
});

describe('A book of acts', () => {
  test('keeps every act by column and each key once, however many there are', () => {
    const book = actBook();
    for (let n = 0; n < 5000; n += 1) book.add(personKey(String(n % 7)), communityKey(String(n % 3)), n, ([joined, contributed, read] as const)[n % 3] as ActKind);
    expect([book.length, book.people, book.communities]).toEqual([5000, ['0', '1', '2', '3', '4', '5', '6'], ['0', '1', '2']]);
    expect([book.person, book.community, book.at, book.kind].map(column => [column.length, column[0], column[1023], column[1024], column[4999]])).toEqual([
      [5000, 0, 1, 2, 1],
      [5000, 0, 0, 1, 1],
      [5000, 0, 1023, 1024, 4999],
      [5000, joined, joined, contributed, contributed]
    ]);
  });
});

describe('Quarters', () => {
  const year = [act('1', '2025-12-31T23:59:59.999Z'), act('1', '2026-01-01'), act('1', '2026-03-31T23:59:59.999Z', 'valves'), act('2', '2026-04-01')];

  test.each([
    ['2025-11', []],
    ['2025-12', ['2025-Q4']],
    ['2026-02', ['2025-Q4']],
    ['2026-03', ['2025-Q4', '2026-Q1']],
    ['2026-07', ['2025-Q4', '2026-Q1', '2026-Q2']]
  ])('up to %s are those that are over: %p', (last, quarters) => {
    expect(count(year, last).quarters.map(({ quarter }) => quarter)).toEqual(quarters);
  });

  test('count a person once in each community of theirs, and list a community from the quarter of its founding on', () => {
    expect(count(year, '2026-07').quarters.map(({ people }) => rowsOf(people))).toEqual([
      [': pumps', 'field: 1', 'research: 0', ': 0'],
      [': pumps valves', 'field: 1 1', 'research: 0 0', ': 0 0'],
      [': pumps valves tanks', 'field: 1 0 0', 'research: 0 0 0', ': 0 0 0']
    ]);
  });

  test('count a person who changes unit in the unit of the last act there, community by community', () => {
    const acts = [act('mover', '2026-01-02'), act('mover', '2026-02-10'), act('mover', '2026-02-10', 'valves'), act('mover', '2026-03-10', 'valves'), act('9', '2026-03-10', 'valves')];
    const [quarter] = count(acts, '2026-03').quarters;
    expect(quarter && rowsOf(quarter.people)).toEqual([': pumps valves', 'field: 1 0', 'research: 0 1', ': 0 1']);
  });

  test('do not count who only read', () => {
    const [quarter] = count([act('1', '2026-01-02', 'pumps', read)], '2026-03').quarters;
    expect(quarter && rowsOf(quarter.people)).toEqual([': pumps valves', 'field: 0 0', 'research: 0 0', ': 0 0']);
    expect(quarter?.movement).toEqual({ people: 0, new: 0, returning: 0, before: 0, retained: 0, lapsed: 0 });
  });

  test('tell who is new, who returns, who is retained and who has lapsed', () => {
    const acts = [
      ...['1', '2', '3'].map(person => act(person, '2026-02-01')),
      ...['1', '4'].map(person => act(person, '2026-05-01', 'valves')),
      // Reading makes nobody retained.
      act('2', '2026-05-02', 'pumps', read),
      ...['1', '2', '9'].map(person => act(person, '2026-12-31', 'pumps', contributed))
    ];
    expect(count(acts, '2026-12').quarters.map(({ quarter, movement }) => [quarter, movement])).toEqual([
      ['2026-Q1', { people: 3, new: 3, returning: 0, before: 0, retained: 0, lapsed: 0 }],
      ['2026-Q2', { people: 2, new: 1, returning: 1, before: 3, retained: 1, lapsed: 2 }],
      ['2026-Q3', { people: 0, new: 0, returning: 0, before: 2, retained: 0, lapsed: 2 }],
      ['2026-Q4', { people: 3, new: 1, returning: 2, before: 0, retained: 0, lapsed: 0 }]
    ]);
  });
});

describe('Years', () => {
  test('are listed once they are over', () => {
    const acts = [act('1', '2025-12-31')];
    expect(['2025-11', '2025-12', '2026-11', '2026-12'].map(last => count(acts, last).years.map(({ year }) => year))).toEqual([[], ['2025'], ['2025'], ['2025', '2026']]);
  });

  test('count a person in the department of the last act of the year in each community', () => {
    const acts = [act('mover', '2026-01-02'), act('mover', '2026-11-30', 'valves'), act('3', '2026-07-01'), act('9', '2026-07-01'), act('dissolver', '2026-07-01'), act('1', '2025-12-31')];
    expect(count(acts, '2026-12').years.map(({ year, people }) => [year, rowsOf(people)])).toEqual([
      ['2025', [': pumps', 'sales: 1', 'service: 0', 'labs: 0', 'dissolved: 0', ': 0']],
      ['2026', [': pumps valves tanks', 'sales: 1 0 0', 'service: 1 0 0', 'labs: 0 1 0', 'dissolved: 1 0 0', ': 1 0 0']]
    ]);
  });
});

const anyAct = fc.record({
  person: fc.constantFrom('1', '2', '3', '4', '9', 'mover', 'dissolver', 'misfiled').map(personKey),
  community: fc.constantFrom('pumps', 'valves', 'tanks', 'nowhere').map(communityKey),
  // Few instants, so that some are the same, at edges of months and of assignments.
  at: fc.oneof(
    fc.integer({ min: Date.parse('2025-09-01'), max: Date.parse('2027-02-28') }),
    fc.constantFrom('2025-12-01', '2026-01-01', '2026-02-15', '2026-03-01', '2026-06-01', '2027-01-01').chain(at => fc.constantFrom(Date.parse(at) - 1, Date.parse(at)))
  ),
  kind: fc.constantFrom<ActKind>(joined, contributed, read)
});
const acts = fc.array(anyAct, { maxLength: 60, size: 'max' });
const lastMonth = fc.constantFrom('2025-11', '2025-12', '2026-03', '2026-05', '2026-12', '2027-01');

describe('Counts', () => {
  test('are those of plain Maps', () => {
    fc.assert(
      fc.property(acts, lastMonth, (each, last) => {
        expect(count(each, last)).toEqual(countByMaps(each, organisation, assignments, communities, last as UtcMonth));
      }),
      { numRuns: 300 }
    );
  });

  test('are those of plain Maps wherever people worked when, one assignment over another, or none', () => {
    // Few instants, so that assignments and acts often begin, end and happen at the same one.
    const instant = fc.constantFrom('2025-11-15', '2025-12-20', '2026-01-10', '2026-02-15', '2026-02-20', '2026-03-31', '2026-05-01').map(at => Date.parse(at));
    const assignment = fc.record<Assignment>({
      person: fc.constantFrom('1', 'mover').map(personKey),
      department: fc.constantFrom('sales', 'service', 'labs', 'dissolved', 'nowhere').map(departmentKey),
      from: instant,
      until: fc.option(instant, { nil: undefined })
    });
    const acting = fc.array(fc.record({ person: fc.constantFrom('1', 'mover').map(personKey), community: fc.constantFrom('pumps', 'valves').map(communityKey), at: instant, kind: anyAct.map(({ kind }) => kind) }), { maxLength: 25, size: 'max' });
    fc.assert(
      fc.property(acting, fc.array(assignment, { maxLength: 9, size: 'max' }), (each, where) => {
        expect(count(each, '2026-12', communities, where)).toEqual(countByMaps(each, organisation, where, communities, '2026-12' as UtcMonth));
      }),
      { numRuns: 500 }
    );
  });

  test('are those of plain Maps of 30,000 acts, which are more than are taken at a time', () => {
    const each = fc.sample(anyAct, { numRuns: 30_000, seed: 6 });
    expect(count(each, '2027-01')).toEqual(countByMaps(each, organisation, assignments, communities, '2027-01' as UtcMonth));
  });

  test('are those of plain Maps of more communities than two bytes tell apart by what is done there', () => {
    const many = Array.from({ length: 22_000 }, (_, index) => founded(`community-${String(index).padStart(5, '0')}`, '2026-01'));
    const each = fc.sample(anyAct, { numRuns: 200, seed: 6 }).map((told, index) => ({ ...told, community: (many[index % 2 === 0 ? index : many.length - index] as FoundedCommunity).key }));
    expect(count(each, '2026-01', many)).toEqual(countByMaps(each, organisation, assignments, many, '2026-01' as UtcMonth));
  });

  test('are the same in whatever order acts are told, and told twice', () => {
    const shuffled = acts.chain(each => fc.tuple(fc.constant(each), fc.shuffledSubarray([...each, ...each], { minLength: each.length * 2 })));
    fc.assert(fc.property(shuffled, lastMonth, ([each, again], last) => expect(count(again, last)).toEqual(count(each, last))));
  });

  test('of all units are together those of the company, and none of a unit or a community is more', () => {
    const holds = ({ company, units, communities: columns }: OneWay): boolean => units.reduce((sum, people) => sum + people, 0) === company && columns.every(people => people <= company);
    fc.assert(fc.property(acts, lastMonth, (each, last) => count(each, last).months.every(({ people, contributors, readers }) => [people, contributors, readers].every(holds))));
  });
});
