import { openRolesOf } from '../../src/domain/erasing/openRolesOf';
import { personKey } from '../../src/domain/identity';
import { foundedBody, row } from './rows';

const eva = personKey('7');
const now = Date.parse('2026-06-01T00:00:00Z');
const founded = (community: string, roles: readonly unknown[]) => row({ kind: 'founded', by: '3', community, folder: 'field', body: foundedBody(community, undefined, { roles }) });
const term = (role: string, key: string, more: Readonly<Record<string, unknown>> = {}): unknown => ({ role, person: { key, name: `Person ${key}` }, ...more });

describe('The roles that end when somebody is erased', () => {
  test('are those that go on, and those that have not begun', () => {
    const decisions = [
      founded('pumps', [term('manager', '7'), term('deputy', '8')]),
      founded('valves', [term('sponsor', '7', { from: now + 1000 })]),
      founded('seals', [term('deputy', '7', { until: now + 1000 })])
    ];
    expect(openRolesOf(decisions, [], eva, now)).toEqual([
      { community: 'pumps', unit: 'field', role: 'manager' },
      { community: 'valves', unit: 'field', role: 'sponsor' },
      { community: 'seals', unit: 'field', role: 'deputy' }
    ]);
  });

  test('are none that has ended, also at this very moment, none of somebody else, and none of a community that has', () => {
    const decisions = [
      founded('pumps', [term('deputy', '7', { until: now })]),
      founded('valves', [term('manager', '8')]),
      founded('seals', [term('manager', '7')]),
      row({ kind: 'state', by: '3', community: 'seals', folder: 'field', body: { state: 'closed', reason: 'Done.', recap: 'It ran well.' } })
    ];
    expect(openRolesOf(decisions, [], eva, now)).toEqual([]);
  });

  test('follow from rows that count', () => {
    const [decision] = [founded('pumps', [term('manager', '7')])];
    expect(openRolesOf([{ ...decision!, folder: '' }], [], eva, now)).toEqual([]);
    expect(openRolesOf([{ ...decision!, version: 2 }], [], eva, now)).toEqual([]);
  });
});
