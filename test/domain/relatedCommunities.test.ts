import { relatedCommunities } from '../../src/domain/community/relatedCommunities';
import { defaultPractice } from '../../src/domain/community/practice';
import { communityKey, unitKey } from '../../src/domain/identity';

interface Sketch {
  readonly unit?: string;
  readonly parent?: string;
  readonly template?: string;
}

const community = (key: string, { unit = 'field', parent, template = 'craft' }: Sketch = {}) => ({
  key: communityKey(key),
  unit: unitKey(unit),
  practice: { ...defaultPractice, template, ...(parent !== undefined && { parent: communityKey(parent) }) }
});
const elsewhere = { unit: 'research' } as const;
const pumps = community('pumps', { parent: 'machines' });
const tell = (all: ReturnType<typeof community>[], similar: string[] = []): string[] =>
  relatedCommunities(pumps, [pumps, ...all], similar.map(communityKey)).map(each => `${each.relation} ${each.community.key}`);

describe('Communities that have to do with one', () => {
  test('are the one it is a part of, its parts, similar ones, and those of the same kind in its unit, in this order', () => {
    const all = [community('seals'), community('valves', elsewhere), community('rings', { ...elsewhere, parent: 'pumps' }), community('machines', elsewhere)];
    expect(tell(all, ['valves'])).toEqual(['whole machines', 'part rings', 'similar valves', 'sameKind seals']);
  });

  test('are told once, by the closest tie, and never the community itself', () => {
    expect(tell([community('machines'), community('rings', { parent: 'pumps' })], ['pumps', 'machines', 'rings'])).toEqual(['whole machines', 'part rings']);
  });

  test('are not those of another unit or another template', () => {
    expect(tell([community('a', elsewhere), community('b', { template: 'research' })])).toEqual([]);
  });

  test('are similar in the order given, and only where they are there', () => {
    const all = ['a', 'b', 'c', 'd'].map(key => community(key, elsewhere));
    expect(tell(all, ['gone', 'd', 'b', 'c', 'a'])).toEqual(['similar d', 'similar b', 'similar c']);
  });

  test('are few: three parts, two of the same kind', () => {
    const parts = ['a', 'b', 'c', 'd'].map(key => community(key, { ...elsewhere, parent: 'pumps' }));
    const same = ['x', 'y', 'z'].map(key => community(key));
    expect(tell([...parts, ...same])).toEqual(['part a', 'part b', 'part c', 'sameKind x', 'sameKind y']);
  });

  test('are none above where it is a part of nothing', () => {
    expect(relatedCommunities(community('alone'), [community('machines', elsewhere)], [])).toEqual([]);
  });
});
