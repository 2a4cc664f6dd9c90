import fc from 'fast-check';
import { announcementLimit, announcing, isStanding, newestAnnouncement } from '../../src/domain/announcement/announcement';
import type { Cadence } from '../../src/domain/community/cadence';
import { entryBody, withdrawal } from '../../src/domain/contribution/entry';
import { personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import { rowsThatCount } from '../../src/domain/log/rowsThatCount';
import { day } from '../../src/domain/time';
import { row } from './rows';

const roles = [
  { role: 'manager' as const, person: { key: personKey('3'), name: 'Ana' }, from: Date.parse('2026-01-01T00:00:00Z') },
  { role: 'deputy' as const, person: { key: personKey('4'), name: 'Ben' }, from: Date.parse('2026-01-01T00:00:00Z'), until: Date.parse('2026-04-01T00:00:00Z') },
  { role: 'sponsor' as const, person: { key: personKey('5'), name: 'Cem' }, from: 0 }
];
const act = (id: number, at: string, text: unknown, sketch: { readonly by?: string; readonly corrects?: unknown } = {}): LogRow => {
  const { by = '3', ...rest } = sketch;
  return row({ id, kind: 'announcement', by, at, body: { text, ...rest } });
};
const newest = (rows: readonly LogRow[], cadence: Cadence = 'weekly'): unknown => newestAnnouncement(rows, roles, cadence);
const first = act(1, '2026-03-02T10:00:00Z', 'Hello.');
const at = Date.parse('2026-03-02T10:00:00Z');
const stands = { id: 1, author: '3', at, text: 'Hello.', until: Date.parse('2026-03-09T10:00:00Z') };

describe('An announcement', () => {
  test('is what a keeper says, and stands for one cadence', () => {
    expect(newest([first])).toEqual(stands);
    const cadences: [Cadence, number][] = [['weekly', 7], ['everyTwoWeeks', 14], ['monthly', 30.4], ['everyTwoMonths', 60.8], ['quarterly', 91.3]];
    for (const [cadence, days] of cadences) expect(newest([first], cadence)).toMatchObject({ until: at + Math.round(days * day) });
  });

  test('stands until its cadence is over, not a moment longer', () => {
    expect(isStanding(stands, stands.until - 1)).toBe(true);
    expect(isStanding(stands, stands.until)).toBe(false);
  });

  test('is written as it is read', () => {
    expect(newest([row({ id: 1, kind: 'announcement', by: '3', at: '2026-03-02T10:00:00Z', body: entryBody(announcing('Hello.')) })])).toEqual(stands);
    expect(entryBody(announcing('Hi.', 1))).toEqual({ text: 'Hi.', corrects: 1 });
  });

  test('comes once a cadence: a second one within it does not count, at its end it replaces the former', () => {
    expect(newest([first, act(2, '2026-03-09T09:59:59Z', 'Too soon.')])).toEqual(stands);
    expect(newest([first, act(2, '2026-03-09T10:00:00Z', 'In time.')])).toMatchObject({ id: 2, text: 'In time.', until: Date.parse('2026-03-16T10:00:00Z') });
  });

  test('that came too soon does not push the next one away', () => {
    expect(newest([first, act(2, '2026-03-08T10:00:00Z', 'Too soon.'), act(3, '2026-03-09T10:00:00Z', 'In time.')])).toMatchObject({ id: 3 });
  });

  test('is corrected by any keeper, and does not stand longer for it', () => {
    const corrected = act(2, '2026-03-05T10:00:00Z', 'Hello all.', { by: '4', corrects: 1 });
    expect(newest([first, corrected])).toEqual({ ...stands, text: 'Hello all.', correctedAt: Date.parse('2026-03-05T10:00:00Z') });
  });

  test('is taken back by its author alone, which makes room for another', () => {
    const takesBack = (by: string): LogRow => row({ id: 2, kind: 'withdraw', by, at: '2026-03-03T10:00:00Z', body: entryBody(withdrawal(1)) });
    expect(newest([first, takesBack('4')])).toEqual(stands);
    expect(newest([first, takesBack('3')])).toBeUndefined();
    expect(newest([first, takesBack('3'), act(3, '2026-03-04T10:00:00Z', 'Again.')])).toMatchObject({ id: 3, text: 'Again.' });
  });

  const ignored: [string, LogRow][] = [
    ['somebody without a role', act(2, '2026-03-20T10:00:00Z', 'Mine.', { by: '9' })],
    ['a sponsor', act(2, '2026-03-20T10:00:00Z', 'Mine.', { by: '5' })],
    ['a deputy whose term is over', act(2, '2026-04-01T00:00:00Z', 'Mine.', { by: '4' })],
    ['a correction by somebody without a role', act(2, '2026-03-03T10:00:00Z', 'Mine.', { by: '9', corrects: 1 })],
    ['a correction of something else', act(2, '2026-03-20T10:00:00Z', 'Mine.', { corrects: 7 })],
    ['a correction of nothing', act(2, '2026-03-20T10:00:00Z', 'Mine.', { corrects: 'x' })],
    ['no text', act(2, '2026-03-20T10:00:00Z', ' ')],
    ['something that is no text', act(2, '2026-03-20T10:00:00Z', { a: 1 })],
    ['a text that is too long', act(2, '2026-03-20T10:00:00Z', 'x'.repeat(announcementLimit + 1))],
    ['another kind of row', row({ id: 2, kind: 'charter', by: '3', at: '2026-03-20T10:00:00Z', body: { text: 'Mine.' } })]
  ];
  test.each(ignored)('is not made by %s', (_who, other) => {
    expect(newest([first, other])).toEqual(stands);
  });

  test('may be as long as the limit', () => {
    expect(announcementLimit).toBe(600);
    expect(newest([act(1, '2026-03-02T10:00:00Z', 'x'.repeat(600))])).toMatchObject({ text: 'x'.repeat(600) });
  });

  test('is the same in any order of arrival, doubled, and whatever strangers add', () => {
    const rows = [first, act(2, '2026-03-05T10:00:00Z', 'Soon.'), act(3, '2026-03-06T10:00:00Z', 'Hello all.', { corrects: 1 }), act(4, '2026-03-12T10:00:00Z', 'Next.')];
    const junk = fc.record({ id: fc.integer({ min: 100, max: 900 }), body: fc.oneof(fc.constant({ text: 'Junk' }), fc.constant({ text: 'Junk', corrects: 1 }), fc.constant({ row: 1 }), fc.anything()), kind: fc.constantFrom('announcement', 'withdraw') });
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), fc.subarray(rows), fc.uniqueArray(junk, { maxLength: 5, selector: ({ id }) => id }), (shuffled, doubled, strangers) => {
        const others = strangers.map(({ id, body, kind }) => row({ id, kind, by: '9', at: '2026-03-07T10:00:00Z', body }));
        expect(newest(rowsThatCount([...others, ...shuffled, ...doubled]).rows)).toMatchObject({ id: 4, text: 'Next.' });
      })
    );
  });
});
