import type { Findable } from '../../src/domain/similar/findable';
import { saysTheSame } from '../../src/domain/similar/findable';

const pumps: Findable = { key: 'pumps', title: 'Pumps', purpose: 'What flows.', tags: ['water', 'oil'] };

test.each<[string, Findable | undefined, boolean]>([
  ['itself', pumps, true],
  ['a copy', { ...pumps, tags: ['water', 'oil'] }, true],
  ['one of another key', { ...pumps, key: 'other' }, true],
  ['another title', { ...pumps, title: 'Valves' }, false],
  ['another purpose', { ...pumps, purpose: 'What stands.' }, false],
  ['a tag less', { ...pumps, tags: ['water'] }, false],
  ['both tags in one', { ...pumps, tags: ['water oil'] }, false],
  ['tags that read alike only side by side', { ...pumps, tags: ['wateroil', ''] }, false],
  ['nothing', undefined, false]
])('an entry is found by the same texts as %s: %s', (_what, other, same) => {
  expect(saysTheSame(pumps, other)).toBe(same);
});
