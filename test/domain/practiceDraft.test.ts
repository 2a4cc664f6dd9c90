import type { PracticeDraft } from '../../src/domain/community/practiceDraft';
import { practiceDraftOf, practiceProblems, toPractice } from '../../src/domain/community/practiceDraft';
import type { Practice } from '../../src/domain/community/practice';
import { defaultPractice } from '../../src/domain/community/practice';
import { communityKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';

const key = communityKey;
const practice: Practice = { ...defaultPractice, template: 'research', tags: ['water', 'steel'], link: 'https://teams.example/pumps', welcome: 'Hello.', notFor: 'Sales.', parent: key('field') };
const part = (child: string, parent?: string) => communityEntry({ key: child, practice: { ...defaultPractice, ...(parent !== undefined && { parent: key(parent) }) } });
const all = new Map(
  [part('pumps'), part('seals', 'pumps'), part('rings', 'seals'), part('field'), communityEntry({ key: 'old', state: 'closed' })].map(entry => [entry.key, entry])
);
const draft = (change: Partial<PracticeDraft> = {}): PracticeDraft => ({ ...practiceDraftOf(practice), ...change });

describe('How a community works, as it is filled in', () => {
  test('begins with how it works', () => {
    expect(practiceDraftOf(practice)).toEqual({ cadence: 'monthly', access: 'open', link: 'https://teams.example/pumps', welcome: 'Hello.', tags: 'water, steel', notFor: 'Sales.', parent: 'field', sectionsOff: [] });
  });

  test('is kept as it was where nothing was changed, without spaces around', () => {
    expect(toPractice(practice, draft())).toEqual(practice);
    expect(toPractice(practice, draft({ tags: ' water ,, water,pumps ', link: ' https://x.example ', welcome: ' Hi. ', notFor: ' ', parent: undefined }))).toEqual({
      template: 'research', cadence: 'monthly', access: 'open', link: 'https://x.example', welcome: 'Hi.', notFor: '', tags: ['water', 'pumps']
    });
  });

  test.each<[string, Partial<PracticeDraft>, Partial<Record<keyof PracticeDraft, string>>]>([
    ['good', {}, {}],
    ['good, with little in it', { link: ' ', welcome: '', tags: '', notFor: '', parent: undefined }, {}],
    ['a part of itself', { parent: key('pumps') }, { parent: 'That community is itself a part of this one. Choose another, or none.' }],
    ['a part of its part', { parent: key('seals') }, { parent: 'That community is itself a part of this one. Choose another, or none.' }],
    ['a part of a part of its part', { parent: key('rings') }, { parent: 'That community is itself a part of this one. Choose another, or none.' }],
    ['a part of one that ended', { parent: key('old') }, { parent: 'That community has ended. Choose another, or none.' }],
    ['a part of one that nobody knows', { parent: key('nowhere') }, { parent: 'That community has ended. Choose another, or none.' }],
    ['a script for a link', { link: 'javascript:alert(1)' }, { link: 'Paste the whole address. It begins with https://' }],
    ['half a link', { link: 'teams.example' }, { link: 'Paste the whole address. It begins with https://' }],
    ['the longest link', { link: `https://${'x'.repeat(392)}` }, {}],
    ['a link too long', { link: `https://${'x'.repeat(393)}` }, { link: 'This address has 401 characters. Keep it to 400.' }],
    ['the longest texts', { welcome: ` ${'w'.repeat(1000)} `, notFor: `${'n'.repeat(300)} ` }, {}],
    ['a pasted book', { welcome: 'w'.repeat(10_000), notFor: 'n'.repeat(301) }, { welcome: 'This text has 10000 characters. Keep it to 1000.', notFor: 'This text has 301 characters. Keep it to 300.' }],
    ['five tags', { tags: 'a,b,c,d,e,a' }, {}],
    ['six tags', { tags: 'a,b,c,d,e,f' }, { tags: 'Keep it to 5 tags.' }],
    ['a tag of 30', { tags: 't'.repeat(30) }, {}],
    ['a tag of 31', { tags: 't'.repeat(31) }, { tags: `“${'t'.repeat(30)}…” is long for a tag. Keep each to 30 characters.` }]
  ])('%s', (_which, change, problems) => {
    expect(practiceProblems(key('pumps'), draft(change), all)).toEqual(problems);
  });
});
