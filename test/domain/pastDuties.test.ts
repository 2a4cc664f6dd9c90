import type { Community } from '../../src/domain/community/community';
import { pastDutiesOf } from '../../src/domain/community/pastDuties';
import type { RoleTerm } from '../../src/domain/community/roles';
import { communityKey, personKey } from '../../src/domain/identity';

const mika = personKey('7');
const now = Date.parse('2026-11-27T00:00:00Z');
const year = (text: string): number => Date.parse(`${text}-01-01T00:00:00Z`);

function ran(title: string, term: Partial<RoleTerm>, change: Partial<Community> = {}) {
  const roles: readonly RoleTerm[] = [{ role: 'manager', person: { key: mika, name: 'Mika' }, from: year('2020'), ...term }];
  return { key: communityKey(title.toLowerCase()), charter: { title, purpose: '', audience: '' }, state: 'active' as const, stateSince: year('2019'), ...change, roles };
}

const found = (...communities: ReturnType<typeof ran>[]) => pastDutiesOf(communities, mika, now).map(({ community, until }) => [community.charter.title, new Date(until).getUTCFullYear()]);

describe('What somebody ran before', () => {
  test('are terms that are over, the latest first', () => {
    expect(found(ran('Pumps', { until: year('2022') }), ran('Valves', { role: 'deputy', until: year('2024') }))).toEqual([['Valves', 2024], ['Pumps', 2022]]);
  });

  test('are also terms that were over with the community, though nobody ended them', () => {
    expect(found(ran('Pumps', {}, { state: 'completed', stateSince: year('2023') }))).toEqual([['Pumps', 2023]]);
    expect(found(ran('Pumps', { until: year('2021') }, { state: 'closed', stateSince: year('2023') }))).toEqual([['Pumps', 2021]]);
  });

  test.each<[string, Partial<RoleTerm>]>([
    ['what the person runs now', {}],
    ['what is still to begin', { from: year('2030'), until: year('2031') }],
    ['what somebody else ran', { person: { key: personKey('8'), name: 'Dana' }, until: year('2022') }],
    ['what the person sponsored', { role: 'sponsor', until: year('2022') }]
  ])('are not %s', (_what, term) => {
    expect(found(ran('Pumps', term))).toEqual([]);
  });
});
