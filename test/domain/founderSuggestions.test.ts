import type { Community } from '../../src/domain/community/community';
import type { SuggestionSources } from '../../src/domain/community/founderSuggestions';
import { absentDepartments, founderSuggestions, suggestionLimit } from '../../src/domain/community/founderSuggestions';
import type { Relation } from '../../src/domain/community/relatedCommunities';
import type { RoleTerm } from '../../src/domain/community/roles';
import { communityKey, departmentKey, personKey, unitKey } from '../../src/domain/identity';
import type { Proposal } from '../../src/domain/proposal/proposal';
import { communityEntry } from '../ui/communityEntry';

const now = 1000;
const term = (role: RoleTerm['role'], person: string, change: Partial<RoleTerm> = {}): RoleTerm => ({ role, person: { key: personKey(person), name: person }, from: 0, ...change });
const community = (key: string, title: string, roles: RoleTerm[] = [], proposal?: string): Community =>
  communityEntry({ key, title, roles, ...(proposal !== undefined && { proposal: { key: communityKey(proposal), row: 1, version: 1 } }) });
const proposal = (key: string, ...supporters: string[]): Proposal =>
  ({ key, proposer: '1', versions: [], supporters: supporters.map(person => ({ person, at: 1 })), confirmed: [], agreements: [], replies: [] }) as unknown as Proposal;
const seals = community('seals', 'Seals', [term('manager', '30'), term('deputy', '31', { until: 500 }), term('sponsor', '32')], 'seals-p');
const joiners = (key: string, ...people: string[]) => new Map([[communityKey(key), people.map(person => ({ person: personKey(person) }))]]);

function suggest(change: Partial<SuggestionSources> = {}, relation: Relation = 'similar'): [string, ...string[]][] {
  const sources: SuggestionSources = {
    community: community('pumps', 'Pumps', [term('manager', '8')]),
    related: [{ community: seals, relation }],
    proposals: [],
    joiners: new Map(),
    founders: [],
    hasLeft: () => false,
    now,
    ...change
  };
  return founderSuggestions(sources).map(({ person, reasons }) => [person, ...reasons]);
}

describe('Who could be there from the beginning', () => {
  test('those who run a related community, or ran it; a sponsor only pays', () => {
    expect(suggest()).toEqual([
      ['30', 'Runs Seals, which is similar.'],
      ['31', 'Ran Seals, which is similar.']
    ]);
  });

  test('those who supported its proposal, then those who joined it lately', () => {
    const bare = { ...seals, roles: [] };
    expect(suggest({ related: [{ community: bare, relation: 'similar' }], proposals: [proposal('other', '40'), proposal('seals-p', '42', '41')], joiners: joiners('seals', '50') })).toEqual([
      ['41', 'Supported the proposal of Seals, which is similar.'],
      ['42', 'Supported the proposal of Seals, which is similar.'],
      ['50', 'Joined Seals lately, which is similar.']
    ]);
  });

  test.each<[Relation, string]>([
    ['whole', 'Runs Seals, which this is a part of.'],
    ['part', 'Runs Seals, which is a part of this.'],
    ['sameKind', 'Runs Seals, which is of the same kind in this unit.']
  ])('with the tie in words: %s', (relation, reason) => {
    expect(suggest({}, relation)[0]).toEqual(['30', reason]);
  });

  test('by one reason for one community, the strongest, and by several for several', () => {
    const rings = community('rings', 'Rings', []);
    const related = [{ community: seals, relation: 'similar' as const }, { community: rings, relation: 'part' as const }];
    expect(suggest({ related, proposals: [proposal('seals-p', '30', '41')], joiners: new Map([...joiners('seals', '30'), ...joiners('rings', '30', '41')]) })).toEqual([
      ['30', 'Runs Seals, which is similar.', 'Joined Rings lately, which is a part of this.'],
      ['31', 'Ran Seals, which is similar.'],
      ['41', 'Supported the proposal of Seals, which is similar.', 'Joined Rings lately, which is a part of this.']
    ]);
  });

  test('never those who are there, who keep it, or who have left', () => {
    const everybody = { proposals: [proposal('seals-p', '8', '41', '43')], founders: [{ person: personKey('41') }] };
    expect(suggest({ ...everybody, hasLeft: (person, at) => person === '30' && at === now })).toEqual([
      ['31', 'Ran Seals, which is similar.'],
      ['43', 'Supported the proposal of Seals, which is similar.']
    ]);
  });

  test('eight at most, so that the list is read', () => {
    const many = Array.from({ length: 20 }, (_each, index) => String(60 + index));
    expect(suggest({ joiners: joiners('seals', ...many) })).toHaveLength(suggestionLimit);
    expect(suggest({ joiners: joiners('seals', ...many) })[0]?.[0]).toBe('30');
  });
});

describe('Departments from which nobody is there', () => {
  const department = (key: string, unit: string) => ({ key: departmentKey(key), title: key.toUpperCase(), unit: unitKey(unit), headcount: 9 });
  const all = [department('a', 'sales'), department('b', 'field'), department('c', 'sales'), department('d', 'field')];
  const field = { unit: unitKey('field') };

  test('are named, those of the own unit first, three at a time', () => {
    expect(absentDepartments(field, [], all)).toBe('Nobody yet from B, D and A.');
    expect(absentDepartments(field, [{ person: personKey('1'), department: departmentKey('b') }, { person: personKey('2') }], all)).toBe('Nobody yet from D, A and C.');
  });

  test('are not told where there is none', () => {
    expect(absentDepartments(field, [{ person: personKey('1'), department: departmentKey('a') }], [department('a', 'sales')])).toBeUndefined();
    expect(absentDepartments(field, [], [])).toBeUndefined();
  });
});
