import fc from 'fast-check';
import { defaultPractice } from '../../src/domain/community/practice';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import type { Reason, SuggestionInput } from '../../src/domain/directory/suggestions';
import { fewestPeople, mostSuggestions, reasonWeights, setAsideIn, setAsideLimit, suggestFor, withSetAside } from '../../src/domain/directory/suggestions';
import type { CommunityKey } from '../../src/domain/identity';
import { communityKey, departmentKey, personKey, unitKey } from '../../src/domain/identity';
import { day } from '../../src/domain/time';
import { communityEntry } from '../ui/communityEntry';

const now = Date.parse('2026-11-28T12:00:00Z');
const eva = personKey('7');
const field = departmentKey('field');
const named = (...keys: string[]): CommunityKey[] => keys.map(communityKey);

type Sketch = Parameters<typeof communityEntry>[0] & { readonly parent?: string; readonly template?: string; readonly from?: string };

/** A steady community of the unit “research”, of a purpose of its own unless said otherwise. */
function guild(key: string, { parent, template = key, from, ...sketch }: Sketch = {}): DirectoryEntry {
  return communityEntry({
    key,
    title: key,
    lastAct: now - day,
    practice: { ...defaultPractice, template, ...(parent !== undefined && { parent: communityKey(parent) }) },
    ...(from !== undefined && { proposal: { key: communityKey(from), row: 1, version: 1 } }),
    ...sketch
  });
}

const input = (entries: readonly DirectoryEntry[], more: Partial<Omit<SuggestionInput, 'isIn' | 'hasAsked'>> & { readonly mine?: string[]; readonly asked?: string[] } = {}): SuggestionInput => ({
  person: eva,
  entries,
  isIn: key => more.mine?.includes(key) ?? false,
  hasAsked: key => more.asked?.includes(key) ?? false,
  proposals: [],
  recentJoins: [],
  similarTo: () => [],
  setAside: [],
  now,
  ...more
});

const inShort = ({ kind, ...rest }: Reason): string =>
  [kind, ...('people' in rest ? [rest.people] : []), ...('own' in rest ? [rest.own.key] : []), ...('whole' in rest ? [rest.whole.key] : []), ...('unit' in rest ? [rest.unit] : []), ...('department' in rest ? [rest.department] : [])].join(' ');
const told = (of: SuggestionInput): string[] => suggestFor(of).map(({ entry, reason }) => `${entry.key}: ${inShort(reason)}`);
const supporter = (person: string, department?: string) => ({ person: personKey(person), at: 0, ...(department !== undefined && { department: departmentKey(department) }) });
const joins = (...pairs: [person: string, community: string][]) => pairs.map(([person, community]) => ({ person: personKey(person), community: communityKey(community) }));
const merged = guild('old', { state: 'merged', decided: { state: 'merged', since: 0, reason: 'One.', into: communityKey('new') } });

describe('A community is suggested', () => {
  const proposals = [{ key: communityKey('p'), supporters: [supporter('7', 'field'), supporter('8', 'field'), supporter('9', 'field'), supporter('10', 'sales')] }];
  const others = [{ key: communityKey('p'), supporters: [supporter('8', 'field'), supporter('9', 'field'), supporter('10')] }];
  const cases: [string, SuggestionInput, string[]][] = [
    ['whose proposal somebody supported', input([guild('a', { from: 'p' })], { proposals }), ['a: supported']],
    ['whose proposal two of the department supported', input([guild('a', { from: 'p' })], { proposals: others, department: field }), ['a: department 2 field']],
    ['not where the department is not known', input([guild('a', { from: 'p' })], { proposals: others }), []],
    ['not where one of the department supported it', input([guild('a', { from: 'p' })], { proposals: [{ key: communityKey('p'), supporters: [supporter('8', 'field')] }], department: field }), []],
    ['not where the proposal became another one', input([guild('a', { from: 'q' })], { proposals }), []],
    ['into which one’s own merged', input([merged, guild('new')], { mine: ['old'] }), ['new: livesOn old']],
    ['not where one was never in what merged', input([merged, guild('new')]), []],
    ['to which two went who joined one’s own', input([guild('mine'), guild('a')], { mine: ['mine'], recentJoins: joins(['8', 'mine'], ['9', 'mine'], ['8', 'a'], ['9', 'a'], ['9', 'a'], ['10', 'a']) }), ['a: joiners 2 mine']],
    ['not where only one did', input([guild('mine'), guild('a')], { mine: ['mine'], recentJoins: joins(['8', 'mine'], ['8', 'a'], ['9', 'a']) }), []],
    ['not for one’s own joining', input([guild('mine'), guild('a')], { mine: ['mine'], recentJoins: joins(['8', 'mine'], ['7', 'mine'], ['8', 'a'], ['7', 'a']) }), []],
    ['that is a part of one’s own', input([guild('mine'), guild('a', { parent: 'mine' })], { mine: ['mine'] }), ['a: part mine']],
    ['that one’s own is a part of', input([guild('mine', { parent: 'a' }), guild('a')], { mine: ['mine'] }), ['a: whole mine']],
    ['that is a part of the same', input([guild('mine', { parent: 'w' }), guild('a', { parent: 'w' }), guild('w', { state: 'closed' })], { mine: ['mine'] }), ['a: sibling mine w']],
    ['not where the same is nowhere', input([guild('mine', { parent: 'w' }), guild('a', { parent: 'w' })], { mine: ['mine'] }), []],
    ['whose words are alike', input([guild('mine'), guild('a')], { mine: ['mine'], similarTo: ({ key }) => (key === 'mine' ? named('a') : []) }), ['a: similar mine']],
    ['of the same purpose in the same unit', input([guild('mine', { template: 'craft' }), guild('a', { template: 'craft' })], { mine: ['mine'] }), ['a: sameKind mine']],
    ['not from one’s own that ended', input([guild('mine', { state: 'closed' }), guild('a', { parent: 'mine' })], { mine: ['mine'] }), []],
    ['of one’s unit', input([guild('a'), guild('b', { unit: 'sales' })], { unit: unitKey('research') }), ['a: unit research']],
    ['to which two people came lately', input([guild('a', { life: { joinedLately: 2 } }), guild('b', { life: { joinedLately: 1 } })]), ['a: growing 2']],
    ['not without any reason', input([guild('a'), guild('b')]), []]
  ];
  test.each(cases)('%s', (_why, given, expected) => {
    expect(told(given)).toEqual(expected);
  });
});

describe('Suggestions', () => {
  const lively = { life: { joinedLately: 9 } };

  test.each<[string, DirectoryEntry, Parameters<typeof input>[1]]>([
    ['one the person is in', guild('a', lively), { mine: ['a'] }],
    ['one the person asked to join', guild('a', lively), { asked: ['a'] }],
    ['one that was set aside', guild('a', lively), { setAside: named('a') }],
    ['one that completed', guild('a', { ...lively, state: 'completed' }), {}],
    ['one that closed', guild('a', { ...lively, state: 'closed' }), {}],
    ['one that is dormant', guild('a', { ...lively, lastAct: now - 400 * day }), {}]
  ])('never name %s', (_what, entry, more) => {
    expect(told(input([guild('b', lively), entry], more))).toEqual(['b: growing 9']);
  });

  test('name a quiet one and one that is starting', () => {
    const quiet = guild('quiet', { ...lively, lastAct: now - 70 * day });
    expect(told(input([quiet, guild('young', { ...lively, state: 'seeding' })]))).toEqual(['young: growing 9', 'quiet: growing 9']);
  });

  test('give each community its weightiest reason, and are three at most', () => {
    const entries = [guild('mine', { parent: 'w' }), guild('w'), guild('s', { parent: 'w' }), guild('a', { parent: 'mine' }), guild('b'), guild('c', lively)];
    const given = input(entries, { mine: ['mine'], unit: unitKey('research'), similarTo: () => named('a', 'b') });
    expect(told(given)).toEqual(['a: part mine', 's: sibling mine w', 'w: whole mine']);
    expect(suggestFor(given, 5).map(({ entry }) => entry.key)).toEqual(['a', 's', 'w', 'b', 'c']);
    expect(mostSuggestions).toBe(3);
  });

  test('of one reason name the livelier first, then that of more people, then by key', () => {
    const growing = guild('z', { members: 20, life: { joinedLately: 3 } });
    expect(told(input([guild('c', { life: { joinedLately: 2 } }), guild('b', { life: { joinedLately: 2 } }), guild('d', { members: 100, life: { joinedLately: 4 } }), growing]))).toEqual(['z: growing 3', 'd: growing 4', 'b: growing 2']);
  });

  test('weigh what the person did before what colleagues did, and that before what is near by', () => {
    const kinds = Object.entries(reasonWeights).sort(([, a], [, b]) => b - a).map(([kind]) => kind);
    expect(kinds).toEqual(['supported', 'livesOn', 'department', 'joiners', 'part', 'sibling', 'whole', 'similar', 'unit', 'sameKind', 'growing']);
    expect(fewestPeople).toBe(2);
    // Life decides between communities of one reason, never between two reasons.
    const weights = Object.values(reasonWeights);
    expect(Math.min(...weights.flatMap(a => weights.map(b => Math.abs(a - b)).filter(Boolean)))).toBeGreaterThan(4);
  });

  test('look from twenty of one’s own at most', () => {
    const own = Array.from({ length: 21 }, (_, index) => guild(`own-${index}`));
    const asked: string[] = [];
    suggestFor(input([...own, guild('a')], { mine: own.map(({ key }) => key), similarTo: ({ key }) => (asked.push(key), []) }));
    expect(asked).toEqual(own.slice(0, 20).map(({ key }) => key));
  });

  test('are the same in whatever order the communities come', () => {
    const entries = [guild('mine', { parent: 'w', template: 't' }), guild('w'), guild('s', { parent: 'w' }), guild('a', { parent: 'mine' }), guild('b', { template: 'u' }), guild('c', lively), merged, guild('new')];
    const more = { mine: ['mine', 'old'], unit: unitKey('research') };
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), shuffled => {
        expect(told(input(shuffled, more))).toEqual(told(input(entries, more)));
      })
    );
  });
});

describe('“Not for me”', () => {
  test.each<[string | undefined, string, string]>([
    [undefined, 'a', 'a'],
    ['', 'a', 'a'],
    ['a,b', 'c', 'a,b,c'],
    ['a,b', 'a', 'b,a']
  ])('%j and then “%s” is kept as “%s”', (text, community, after) => {
    expect(withSetAside(text, communityKey(community))).toBe(after);
  });

  test('is remembered of the last sixty', () => {
    const all = Array.from({ length: 61 }, (_, index) => `c${index}`);
    const text = all.reduce<string>((kept, key) => withSetAside(kept, communityKey(key)), '');
    expect(setAsideIn(text)).toEqual(all.slice(1));
    expect(setAsideLimit).toBe(60);
    expect(setAsideIn(undefined)).toEqual([]);
  });
});
