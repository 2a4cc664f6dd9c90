import type { PlanItem } from '../../src/domain/community/plan';
import { planLimits } from '../../src/domain/community/plan';
import { withUnplanned } from '../../src/domain/community/unplanned';

const line = (key: string): PlanItem => ({ key, kind: 'task', title: key, isDone: false });

describe('Lines taken out of a plan', () => {
  test('are remembered once each, the latest last', () => {
    expect(withUnplanned(undefined, { removed: 'a' })).toEqual(['a']);
    expect(withUnplanned(['a', 'b'], { removed: 'a' })).toEqual(['b', 'a']);
  });

  test('are back once they are written again', () => {
    expect(withUnplanned(['a', 'b'], line('a'))).toEqual(['b']);
    expect(withUnplanned(undefined, line('a'))).toEqual([]);
  });

  test('are no more than a plan has lines: the oldest is forgotten', () => {
    const many = Array.from({ length: planLimits.items }, (_each, index) => `k${index}`);
    expect(withUnplanned(many, { removed: 'new' })).toEqual([...many.slice(1), 'new']);
  });
});
