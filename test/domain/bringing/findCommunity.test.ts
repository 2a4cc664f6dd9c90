import { communityFinder } from '../../../src/domain/bringing/findCommunity';
import { communityKey } from '../../../src/domain/identity';

const communities = [
  { key: communityKey('pumps'), title: 'Pumps and Seals' },
  { key: communityKey('cafe'), title: 'Café talks' },
  { key: communityKey('valves'), title: 'pumps' }
];

describe('which community a name means', () => {
  const find = communityFinder(communities, new Map([['Old Pumps', communityKey('pumps')], ['Café talks', communityKey('nowhere')]]));
  it.each([
    ['a key, though another has it as its title', 'pumps', 'pumps'],
    ['a title, case and punctuation aside', 'PUMPS, and seals', 'pumps'],
    ['a name that somebody chose', 'old pumps', 'pumps'],
    ['a title for which somebody chose none', 'Cafe Talks', undefined],
    ['its key, which nobody chose', 'cafe', 'cafe'],
    ['nothing known', 'Bridges', undefined]
  ])('%s', (_what, name, expected) => {
    expect(find(name)).toBe(expected);
  });
  it('finds a title without its accents', () => {
    expect(communityFinder(communities)('CAFE TALKS')).toBe('cafe');
  });
});
