import fc from 'fast-check';
import { defaultPractice } from '../../src/domain/community/practice';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import type { Choices } from '../../src/domain/directory/directoryQuery';
import { noChoices } from '../../src/domain/directory/directoryQuery';
import { findableEntry, findInDirectory, listedByLife } from '../../src/domain/directory/findInDirectory';
import { unitKey } from '../../src/domain/identity';
import { textSearch } from '../../src/domain/similar/textSearch';
import { day } from '../../src/domain/time';
import { communityEntry } from '../ui/communityEntry';

const now = Date.parse('2026-11-28T12:00:00Z');
const ago = (days: number): number => now - days * day;
const weekly = { ...defaultPractice, cadence: 'weekly' as const };
const guild = (key: string, sketch: Parameters<typeof communityEntry>[0] = {}): DirectoryEntry => communityEntry({ key, title: key, purpose: '', lastAct: ago(1), practice: weekly, ...sketch });
const inOrder = (entries: readonly DirectoryEntry[]): string[] => listedByLife(entries, now).map(({ entry }) => entry.key);

describe('Where nothing is looked for, communities are listed', () => {
  test('by how they live, those that ended last', () => {
    const entries = [
      guild('ended', { state: 'closed' }),
      guild('dormant', { lastAct: ago(300) }),
      guild('quiet', { lastAct: ago(20) }),
      guild('starting', { state: 'seeding' }),
      guild('steady'),
      guild('growing', { members: 10, life: { joinedLately: 5 } })
    ];
    expect(inOrder(entries)).toEqual(['growing', 'steady', 'starting', 'quiet', 'dormant', 'ended']);
  });

  test('equally lively ones by whoever was heard of last, then by title; those never heard of behind', () => {
    const fresh = ago(0);
    const entries = [guild('never', { lastAct: undefined, stateSince: fresh }), guild('c', { lastAct: ago(2) }), guild('b', { lastAct: ago(2) }), guild('a', { lastAct: ago(3) }), guild('d', { lastAct: ago(9), life: { lastContribution: fresh } })];
    expect(inOrder(entries)).toEqual(['d', 'b', 'c', 'a', 'never']);
  });

  test('in one order, however they come', () => {
    const entries = ['a', 'b', 'c', 'd', 'e'].map((key, index) => guild(key, { lastAct: ago(index % 3), state: index === 4 ? 'merged' : 'active' }));
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 5 }), shuffled => {
        expect(inOrder(shuffled)).toEqual(inOrder(entries));
      })
    );
  });
});

const pumps = guild('pumps', { title: 'Pumps', purpose: 'Keep them quiet.', unit: 'field', lastAct: ago(3) });
const cafe = guild('cafe', { title: 'Café culture', purpose: 'Pumps for espresso.', audience: 'Baristas', type: 'club', unit: 'sales' });
const labs = guild('labs', { title: 'Lab notes', purpose: 'Written down.', state: 'closed', practice: { ...weekly, tags: ['chemistry'] } });
const listed = listedByLife([pumps, cafe, labs], now);
const search = textSearch([pumps, cafe, labs].map(entry => findableEntry(entry, entry.unit === 'field' ? 'Field Services' : '')));

describe('A query', () => {
  const keys = (text: string, choices: Partial<Choices> = {}, by: typeof search | undefined = search): string[] =>
    findInDirectory(listed, { text, choices: { ...noChoices, ...choices } }, by).listed.map(({ entry }) => entry.key);
  test.each<[string, string, Partial<Choices>, string[]]>([
    ['nothing: all, as they are listed', ' ', {}, ['cafe', 'pumps', 'labs']],
    ['a title before a purpose, whatever lives more', 'pumps', {}, ['pumps', 'cafe']],
    ['a word without its accent', 'cafe', {}, ['cafe']],
    ['the audience', 'barista', {}, ['cafe']],
    ['the unit by its name', 'services', {}, ['pumps']],
    ['a tag', 'chemistry', {}, ['labs']],
    ['a typo', 'pmups', {}, ['pumps']],
    ['a type', '', { type: ['club'] }, ['cafe']],
    ['a unit and a word', 'pumps', { unit: [unitKey('field')] }, ['pumps']],
    ['those that ended', '', { state: ['ended'] }, ['labs']],
    ['a word and a choice that do not go together', 'pumps', { state: ['ended'] }, []]
  ])('finds by %s', (_what, text, choices, expected) => {
    expect(keys(text, choices)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['PUM', ['cafe', 'pumps']],
    [' pumps  quiet ', ['pumps']],
    ['barista', ['cafe']],
    ['pumps notes', []],
    ['CAFÉ', ['cafe']],
    ['cafe', []]
  ])('as long as there is no search, words count as they are typed: “%s”', (text, expected) => {
    const finding = findInDirectory(listed, { text, choices: noChoices }, undefined);
    expect(finding.listed.map(({ entry }) => entry.key)).toEqual(expected);
    expect(finding.close).toEqual([]);
  });

  test('tells how each community lives, and what each choice would give among what was found', () => {
    const { listed: found, counts } = findInDirectory(listed, { text: 'pumps', choices: { ...noChoices, type: ['guild'] } }, search);
    expect(found).toEqual([{ entry: pumps, life: { liveliness: 'steady', lastHeard: ago(3) } }]);
    expect([...counts.type]).toEqual([['guild', 1], ['club', 1]]);
  });
});

describe('Where nothing is found, what comes close', () => {
  const close = (text: string, choices: Partial<Choices> = {}): string[] => findInDirectory(listed, { text, choices: { ...noChoices, ...choices } }, search).close.map(({ key }) => key);
  test.each<[string, string, Partial<Choices>, string[]]>([
    ['says some of it', 'chemistry of pianos', {}, ['labs']],
    ['says more of it first', 'notes on culture', {}, ['cafe', 'labs']],
    ['fits, but not what is chosen', 'pumps', { state: ['ended'] }, ['pumps', 'cafe']],
    ['is nothing where something was found', 'pumps', {}, []],
    ['is nothing where nothing was typed', ' ', { state: ['dormant'] }, []],
    ['is nothing where nothing is like it', 'xylophone', {}, []]
  ])('%s', (_what, text, choices, expected) => {
    expect(close(text, choices)).toEqual(expected);
  });

  test('is three at most', () => {
    const many = listedByLife(['a', 'b', 'c', 'd'].map(key => guild(key, { title: `Pumps ${key}` })), now);
    const over = textSearch(many.map(({ entry }) => findableEntry(entry, '')));
    expect(findInDirectory(many, { text: 'pumps for pianos', choices: noChoices }, over).close.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });
});
