import fc from 'fast-check';
import type { CommunityKey, PersonKey, UnitKey } from '../../src/domain/identity';
import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import type { Organisation } from '../../src/domain/organisation/organisation';
import type { Act } from '../../src/domain/report/act';
import type { MonthCounts } from '../../src/domain/report/participationReport';
import { countByMonth } from '../../src/domain/report/participationReport';
import type { UtcMonth } from '../../src/domain/time';

const organisation: Organisation = {
  units: ['field', 'research'].map(key => ({ key: unitKey(key), title: key, headcount: undefined })),
  departments: []
};
const communities = [
  { key: communityKey('pumps'), foundedIn: '2026-01' as UtcMonth },
  { key: communityKey('valves'), foundedIn: '2026-02' as UtcMonth }
];
const act = (person: string, at: string, community = 'pumps'): Act => ({ person: personKey(person), community: communityKey(community), at: Date.parse(at) });

/** Persons 1 to 3 work in Field, person 4 in Research from March on; nothing is known of the others. */
function unitOf(person: PersonKey, at: number): UnitKey | undefined {
  if (['1', '2', '3'].includes(person)) return unitKey('field');
  return person === '4' && at >= Date.parse('2026-03-01T00:00:00Z') ? unitKey('research') : undefined;
}

const count = (acts: readonly Act[], last = '2026-03'): unknown[] =>
  countByMonth(acts, organisation, unitOf, communities, last as UtcMonth).map(({ month, company, units, communities: rows }) => [
    month,
    company,
    units.map(({ key, people }) => `${key} ${people}`),
    rows.map(({ key, people }) => `${key} ${people}`)
  ]);

describe('People taking part', () => {
  test('are counted once in the company, once in their unit, and once in each of their communities', () => {
    const acts = [act('1', '2026-03-01T00:00:00Z'), act('1', '2026-03-02T00:00:00Z'), act('1', '2026-03-03T00:00:00Z', 'valves'), act('4', '2026-03-04T00:00:00Z', 'valves'), act('9', '2026-03-31T23:59:59Z')];
    expect(count(acts)).toEqual([['2026-03', 3, ['field 1', 'research 1', ' 1'], ['pumps 2', 'valves 2']]]);
  });

  test('are counted in the unit of the day: in both where somebody’s unit changed within the month', () => {
    const moving = countByMonth([act('5', '2026-03-01T00:00:00Z'), act('5', '2026-03-20T00:00:00Z')], organisation, (_person, at) => unitKey(at < Date.parse('2026-03-10T00:00:00Z') ? 'field' : 'research'), communities, '2026-03' as UtcMonth);
    expect(moving.map(({ company, units }) => [company, units.map(({ people }) => people)])).toEqual([[1, [1, 1, 0]]]);
  });

  test('are counted in every month from the first act to the last complete month, also in those without an act', () => {
    expect(count([act('2', '2026-03-10T00:00:00Z'), act('1', '2026-01-31T23:59:59Z')])).toEqual([
      ['2026-01', 1, ['field 1', 'research 0', ' 0'], ['pumps 1']],
      ['2026-02', 0, ['field 0', 'research 0', ' 0'], ['pumps 0', 'valves 0']],
      ['2026-03', 1, ['field 1', 'research 0', ' 0'], ['pumps 1', 'valves 0']]
    ]);
  });

  test('are not counted after the last complete month', () => {
    expect(count([act('1', '2026-03-31T23:59:59Z'), act('2', '2026-04-01T00:00:00Z')])).toEqual([['2026-03', 1, ['field 1', 'research 0', ' 0'], ['pumps 1', 'valves 0']]]);
  });

  test('where nobody ever did, are nobody in the last complete month', () => {
    expect(count([])).toEqual([['2026-03', 0, ['field 0', 'research 0', ' 0'], ['pumps 0', 'valves 0']]]);
  });

  test('of all units together are never fewer than of the company, of one unit or community never more', () => {
    const acts = fc.array(
      fc.record({ person: fc.constantFrom('1', '2', '3', '4', '9').map(personKey), community: fc.constantFrom<CommunityKey>(...communities.map(({ key }) => key)), at: fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-03-31T23:59:59Z') }) })
    );
    const holds = ({ company, units, communities: rows }: MonthCounts): boolean =>
      units.reduce((sum, { people }) => sum + people, 0) >= company && [...units, ...rows].every(({ people }) => people <= company);
    fc.assert(fc.property(acts, each => countByMonth(each, organisation, unitOf, communities, '2026-03' as UtcMonth).every(holds)));
  });
});
