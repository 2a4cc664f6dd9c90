import { hiddenRows, hideReasonLimit, hiding } from '../../src/domain/contribution/hidden';
import { personKey } from '../../src/domain/identity';
import type { RowSketch } from './rows';
import { row } from './rows';

const roles = [{ role: 'manager' as const, person: { key: personKey('7'), name: 'Ana' }, from: Date.parse('2026-01-01T00:00:00Z'), until: Date.parse('2026-06-01T00:00:00Z') }];
const hide = (id: number, body: unknown, more: RowSketch = {}): ReturnType<typeof row> => row({ id, kind: 'hide', body, ...more });
const because = { row: 5, isHidden: true, reason: 'Elsewhere.' };

describe('What keepers hid', () => {
  const cases: [string, readonly ReturnType<typeof row>[], readonly number[]][] = [
    ['nothing', [], []],
    ['a row, with a reason', [hide(1, because)], [5]],
    ['no row without a reason', [hide(1, { row: 5, isHidden: true }), hide(2, { row: 5, isHidden: true, reason: ' ' })], []],
    ['no row with a reason that is too long', [hide(1, { ...because, reason: 'x'.repeat(501) })], []],
    ['a row with the longest reason', [hide(1, { ...because, reason: 'x'.repeat(500) })], [5]],
    ['what is shown again', [hide(1, because), hide(2, { row: 5, isHidden: false })], []],
    ['what is hidden once more', [hide(1, because), hide(2, { row: 5, isHidden: false }), hide(3, because)], [5]],
    ['no row of no name', [hide(1, { ...because, row: 'five' }), hide(2, { ...because, row: 0 })], []],
    ['nothing by other acts', [row({ id: 1, kind: 'charter', body: because })], []],
    ['nothing by somebody without a role', [hide(1, because, { by: '8' })], []],
    ['nothing by a keeper whose term is over', [hide(1, because, { at: '2026-06-01T00:00:00Z' })], []],
    ['what a keeper hid, whoever would show it again', [hide(1, because), hide(2, { row: 5, isHidden: false }, { by: '8' })], [5]],
    ['what is hidden by anything that is not plainly “shown”', [hide(1, because), hide(2, { row: 5, isHidden: 'no' })], []]
  ];
  test.each(cases)('is %s', (_what, acts, hidden) => {
    expect([...hiddenRows(acts, roles)]).toEqual(hidden);
  });

  test('is added with a reason of at most so many characters', () => {
    expect(hideReasonLimit).toBe(500);
    expect(hiding(5, true, 'Elsewhere.')).toEqual({ kind: 'hide', summary: 'Hid 5', says: because });
    expect(hiding(5, false, '')).toEqual({ kind: 'hide', summary: 'Showed 5 again', says: { row: 5, isHidden: false, reason: '' } });
  });
});
