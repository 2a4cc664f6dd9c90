import type { PlanItem } from '../../src/domain/community/plan';
import { planLimits, readPlanItem, withPlanItem } from '../../src/domain/community/plan';
import { personKey } from '../../src/domain/identity';

const first: PlanItem = { key: 'first-session', kind: 'session', title: 'First session', isDone: false };

describe('A line of a plan', () => {
  const lines: [string, Record<string, unknown>, unknown][] = [
    ['with a title', { key: 'first-session', kind: 'session', title: ' First session ' }, first],
    ['with a name, a day and a tick', { ...first, person: { key: '7', name: 'Ana' }, due: 5, isDone: true }, { ...first, person: { key: '7', name: 'Ana' }, due: 5, isDone: true }],
    ['with a name and a day that are none', { ...first, person: 'Ana', due: 'soon', isDone: 'yes' }, first],
    ['of the greatest length', { ...first, key: 'k'.repeat(40), title: 't'.repeat(120) }, { ...first, key: 'k'.repeat(40), title: 't'.repeat(120) }],
    ['without a key', { ...first, key: '' }, undefined],
    ['with a key of 41 characters', { ...first, key: 'k'.repeat(41) }, undefined],
    ['without a title', { ...first, title: ' ' }, undefined],
    ['with a title of 121 characters', { ...first, title: 't'.repeat(121) }, undefined],
    ['of a kind nobody knows', { ...first, kind: 'party' }, undefined],
    ['that is removed', { ...first, removed: true }, { removed: 'first-session' }],
    ['that is removed without a key', { removed: true }, undefined],
    ['that says “removed” as a text', { ...first, removed: 'true' }, first]
  ];
  test.each(lines)('%s', (_what, body, line) => {
    expect(readPlanItem(body)).toEqual(line);
  });
});

describe('A plan', () => {
  const prompt: PlanItem = { key: 'prompt', kind: 'prompt', title: 'What is new?', isDone: false };

  test('takes a new line at its end', () => {
    expect(withPlanItem([first], prompt)).toEqual([first, prompt]);
  });

  test('has a line rewritten in its place', () => {
    const done = { ...first, isDone: true, person: { key: personKey('7'), name: 'Ana' } };
    expect(withPlanItem([first, prompt], done)).toEqual([done, prompt]);
  });

  test('loses a line that is removed, and stays as it is where there is none', () => {
    expect(withPlanItem([first, prompt], { removed: 'first-session' })).toEqual([prompt]);
    expect(withPlanItem([prompt], { removed: 'first-session' })).toEqual([prompt]);
  });

  test('that is full takes no new line, and has its lines rewritten all the same', () => {
    const full = Array.from({ length: planLimits.items }, (_, index) => ({ ...first, key: `line-${index}` }));
    expect(withPlanItem(full, prompt)).toEqual(full);
    expect(withPlanItem(full.slice(1), prompt)).toHaveLength(60);
    expect(withPlanItem(full, { ...first, key: 'line-3', isDone: true })[3]?.isDone).toBe(true);
  });
});
