import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { standingOf } from '../../src/domain/directory/standing';
import { foldAll } from './foldAll';
import { foundedBody, row } from './rows';

const now = Date.parse('2026-11-10T12:00:00Z');
const person = (key: string): object => ({ key, name: `Person ${key}` });
const founded = (community: string, roles: readonly object[], extra: object = {}): ReturnType<typeof row> =>
  row({ kind: 'founded', by: '2', community, folder: 'field', at: '2026-01-05T09:00:00Z', body: { ...(foundedBody(community) as object), roles, ...extra } });
const entries = (...decisions: readonly ReturnType<typeof row>[]): readonly DirectoryEntry[] =>
  foldAll({ decisions }).entries;

const pumps = founded('pumps', [{ role: 'manager', person: person('7'), hours: 4 }, { role: 'deputy', person: person('8'), hours: 2 }, { role: 'sponsor', person: person('9'), hours: 99 }]);
const valves = founded('valves', [{ role: 'manager', person: person('7') }]);
const nothing = { open: 0, seeding: 0, ended: 0, noManager: 0, noDeputy: 0, openRoles: 0, hours: 0 };
const nobodyLeft = (): boolean => false;

describe('How communities stand', () => {
  test('is nothing where there are none', () => {
    expect(standingOf([], nobodyLeft, now)).toEqual(nothing);
  });

  test('tells those that live by state, roles that nobody holds, and hours of managers and deputies', () => {
    const of = standingOf(entries(pumps, valves), nobodyLeft, now);
    expect([of.open + of.seeding, of.ended, of.noManager, of.noDeputy, of.openRoles, of.hours]).toEqual([2, 0, 0, 1, 1, 6]);
  });

  test('lists the role of somebody who left', () => {
    expect(standingOf(entries(pumps), key => key === '7', now).openRoles).toBe(1);
  });

  test('counts an ended community as ended, and none of its roles and hours', () => {
    const [entry] = entries(pumps);
    const ended = { ...(entry as DirectoryEntry), state: 'closed' as const };
    expect(standingOf([ended], nobodyLeft, now)).toEqual({ ...nothing, ended: 1 });
  });
});
