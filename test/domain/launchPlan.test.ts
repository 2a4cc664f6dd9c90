import { launchPlan, writtenLine } from '../../src/domain/community/launchPlan';
import type { Planned } from '../../src/domain/community/launchPlan';
import type { PlanItem } from '../../src/domain/community/plan';
import { withUnplanned } from '../../src/domain/community/unplanned';
import type { Template } from '../../src/domain/community/template';
import { givenTemplates } from '../../src/domain/community/givenTemplates';
import { day } from '../../src/domain/time';

const approved = Date.parse('2026-03-02T09:00:00Z');
const decided = { state: 'seeding', since: approved, reason: '' } as const;
const [craft] = givenTemplates as [Template];
const template: Template = {
  ...craft,
  checklist: [
    { key: 'invite', kind: 'task', title: 'Invite', week: 1 },
    { key: 'session', kind: 'session', title: 'Meet', week: 4 },
    { key: 'prompt', kind: 'prompt', title: 'Talk', week: 2 }
  ]
};
const mika = { key: '8', name: 'Mika' } as PlanItem['person'];
const line = (key: string, change: Partial<PlanItem> = {}): PlanItem => ({ key, kind: 'task', title: key, isDone: false, ...change });
const plan = (planned: Partial<Planned> = {}): ReturnType<typeof launchPlan> => launchPlan({ decided, ...planned }, template);

describe('The plan of the first weeks', () => {
  test('is the checklist at first, by date, each line so many weeks after the approval', () => {
    expect(plan()).toEqual([
      { key: 'invite', kind: 'task', title: 'Invite', due: approved + 7 * day, isDone: false, isGiven: true },
      { key: 'prompt', kind: 'prompt', title: 'Talk', due: approved + 14 * day, isDone: false, isGiven: true },
      { key: 'session', kind: 'session', title: 'Meet', due: approved + 28 * day, isDone: false, isGiven: true }
    ]);
  });

  test('has what keepers wrote in place of a line of the checklist, and beside it', () => {
    const written = [line('prompt', { title: 'Argue', person: mika, due: approved + 9 * day }), line('cake', { due: approved + day })];
    expect(plan({ plan: written }).map(({ title, isGiven }) => [title, isGiven])).toEqual([
      ['cake', false],
      ['Invite', true],
      ['Argue', false],
      ['Meet', true]
    ]);
  });

  test('is without what keepers took out, and with it again once it is written again', () => {
    const removed = withUnplanned(undefined, { removed: 'prompt' });
    expect(plan({ unplanned: removed }).map(({ key }) => key)).toEqual(['invite', 'session']);
    const again = line('prompt', { due: approved });
    expect(plan({ plan: [again], unplanned: withUnplanned(removed, again) }).map(({ key }) => key)).toEqual(['prompt', 'invite', 'session']);
  });

  test('has lines without a date last, and lines of one day in the order of their keys', () => {
    expect(plan({ plan: [line('b'), line('a'), line('d', { due: approved }), line('c', { due: approved })] }).map(({ key }) => key)).toEqual(['c', 'd', 'invite', 'prompt', 'session', 'a', 'b']);
  });

  test('of a community that was revived begins anew: what was due before is history', () => {
    const before = [line('invite', { due: approved - 1, isDone: true }), line('old', { due: approved - 90 * day }), line('prompt', { due: approved, isDone: true })];
    expect(plan({ plan: before }).map(({ key, isDone, isGiven }) => [key, isDone, isGiven])).toEqual([
      ['prompt', true, false],
      ['invite', false, true],
      ['session', false, true]
    ]);
  });

  test('without a template is what keepers wrote', () => {
    expect(launchPlan({ decided }, undefined)).toEqual([]);
    expect(launchPlan({ decided, plan: [line('a')] }, undefined)).toEqual([{ ...line('a'), isGiven: false }]);
  });

  test('a line of it is written as keepers write lines', () => {
    expect(writtenLine({ ...line('a', { due: 7 }), isGiven: true })).toEqual(line('a', { due: 7 }));
  });
});
