import type { CommunityState } from '../../src/domain/community/communityState';
import { sponsoredBy } from '../../src/domain/community/sponsored';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';

const now = noon('2026-03-01');
const sponsor = termOf('sponsor', '9', '2025-01-01');
const entry = (key: string, change: Parameters<typeof communityEntry>[0] extends infer S ? Partial<S> : never = {}) => communityEntry({ key, roles: [sponsor], ...change });

describe('What a person sponsors', () => {
  test('is what names them so now, in the order given', () => {
    const entries = [
      entry('b'),
      entry('of-another', { roles: [termOf('sponsor', '8', '2025-01-01')] }),
      entry('a'),
      entry('managed', { roles: [termOf('manager', '9', '2025-01-01')] }),
      entry('over', { roles: [{ ...sponsor, until: noon('2026-02-01') }] }),
      entry('to-come', { roles: [termOf('sponsor', '9', '2026-04-01')] })
    ];
    expect(sponsoredBy(entries, person('9').key, now).map(({ key }) => key)).toEqual(['b', 'a']);
  });

  test.each<[CommunityState, boolean]>([
    ['seeding', true],
    ['active', true],
    ['completed', false],
    ['merged', false],
    ['closed', false]
  ])('holds one that is %s: %s', (state, isHeld) => {
    expect(sponsoredBy([entry('a', { state })], person('9').key, now)).toHaveLength(isHeld ? 1 : 0);
  });
});
