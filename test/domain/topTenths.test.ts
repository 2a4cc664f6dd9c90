import fc from 'fast-check';
import { communityKey, personKey } from '../../src/domain/identity';
import { topTenthShare } from '../../src/domain/report/concentration';
import { actBook, actKind } from '../../src/domain/report/counting/actColumns';
import type { ActKind } from '../../src/domain/report/counting/actColumns';
import { topTenths } from '../../src/domain/report/counting/topTenths';
import { quarterOf } from '../../src/domain/report/periods';
import type { UtcMonth } from '../../src/domain/time';
import { monthOf } from '../../src/domain/time';

type Told = readonly [person: number, community: string, at: string, kind: ActKind];
const communities = [
  { key: communityKey('pumps'), foundedIn: '2026-01' as UtcMonth },
  { key: communityKey('valves'), foundedIn: '2026-04' as UtcMonth }
];
const last = '2026-09' as UtcMonth;

function shares(acts: readonly Told[]) {
  const book = actBook();
  for (const [person, community, at, kind] of acts) book.add(personKey(String(person)), communityKey(community), Date.parse(at), kind);
  return [...topTenths(book, communities, last)].map(([quarter, { company, communities: by }]) => [quarter, company, Object.fromEntries(by)]);
}
const { contributed, joined, read } = actKind;

describe('What the most active tenth contributed, by quarter', () => {
  test.each<[string, readonly Told[], unknown[]]>([
    ['nobody', [], []],
    ['only contributing counts', [[1, 'pumps', '2026-02-01', joined], [1, 'pumps', '2026-02-01', read]], []],
    ['each contribution counts, of one person in one place too', [[1, 'pumps', '2026-02-01', contributed], [1, 'pumps', '2026-02-01', contributed], [2, 'pumps', '2026-03-31T23:59:59.999Z', contributed]], [['2026-Q1', 2 / 3, { pumps: 2 / 3 }]]],
    ['of the company people are put together across communities', [[1, 'pumps', '2026-04-01', contributed], [1, 'valves', '2026-05-01', contributed], [2, 'valves', '2026-06-01', contributed]], [['2026-Q2', 2 / 3, { pumps: 1, valves: 1 / 2 }]]],
    ['whoever only joined is no contributor, and in no tenth', [...Array.from({ length: 10 }, (_, index): Told => [index, 'pumps', '2026-02-01', contributed]), [10, 'pumps', '2026-02-01', joined]], [['2026-Q1', 1 / 10, { pumps: 1 / 10 }]]],
    ['before the founding, in an unknown community or after the last month nothing counts', [[1, 'valves', '2026-03-31', contributed], [1, 'ghosts', '2026-05-01', contributed], [1, 'pumps', '2026-10-01', contributed], [1, 'pumps', '2025-12-31', contributed]], []],
    ['quarters between them stay out', [[1, 'pumps', '2026-07-01', contributed], [2, 'pumps', '2026-01-01', contributed]], [['2026-Q1', 1, { pumps: 1 }], ['2026-Q3', 1, { pumps: 1 }]]]
  ])('%s', (_what, acts, told) => {
    expect(shares(acts)).toEqual(told);
  });

  test('is what counting with maps gives, in any order', () => {
    const act = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('pumps', 'valves'), fc.constantFrom('2026-02-03', '2026-04-05', '2026-08-09'), fc.constantFrom(contributed, contributed, joined));
    fc.assert(fc.property(fc.array(act, { maxLength: 200 }), acts => {
      const byMaps = new Map<string, Map<number, number>>();
      for (const [person, community, at, kind] of acts) {
        if (kind !== contributed || (community === 'valves' && at < '2026-04')) continue;
        for (const group of [`${quarterOf(monthOf(Date.parse(at)))}`, `${quarterOf(monthOf(Date.parse(at)))} ${community}`]) {
          const people = byMaps.get(group) ?? new Map<number, number>();
          byMaps.set(group, people.set(person, (people.get(person) ?? 0) + 1));
        }
      }
      const found = shares(acts).flatMap(([quarter, company, by]) => [[quarter, company], ...Object.entries(by as object).map(([community, share]) => [`${quarter as string} ${community}`, share])]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries([...byMaps].map(([group, people]) => [group, topTenthShare([...people.values()])])));
    }));
  });
});
