import { checkHistory } from '../../bench/soak/checkHistory';
import type { Act, History, StoredRow } from '../../bench/soak/history';

const noon = Date.parse('2026-11-22T12:00:00Z');
const minute = 60_000;

/** An act that began `minutes` after noon and was told two seconds later. */
function act(operation: string, kind: Act['kind'], minutes: number, facts: Partial<Act> = {}): Act {
  const invoked = noon + minutes * minute;
  return { operation, kind, invoked, returned: invoked + 2000, told: 'done', ...facts };
}

/** The row of an act, stamped one second after it began. */
function row(id: number, operation: string, kind: string, minutes: number, facts: Partial<StoredRow> = {}): StoredRow {
  const created = noon + minutes * minute + 1000;
  const list = kind === 'join' || kind === 'leave' ? 'Memberships' : 'Contributions';
  return { list, id, operation, kind, author: 7, editor: 7, created, modified: created, version: 1, ...facts };
}

/** In at noon, a question at ten past, corrected, thanks at twenty past, out at half past, and in again for two minutes. */
const good: History = {
  person: 7,
  acts: [
    act('a', 'join', 0),
    act('b', 'question', 10),
    act('c', 'correction', 15, { supersedes: 'b' }),
    act('d', 'thanks', 20),
    act('e', 'leave', 30),
    act('f', 'join', 40),
    act('g', 'leave', 42)
  ],
  rows: [
    row(1, 'a', 'join', 0),
    row(1, 'b', 'question', 10),
    row(2, 'c', 'correction', 15, { supersedes: 'b' }),
    row(3, 'd', 'thanks', 20),
    row(2, 'e', 'leave', 30),
    row(5, 'f', 'join', 40),
    row(6, 'g', 'leave', 42)
  ],
  looks: [
    { at: noon - 1000, until: noon - 500, since: undefined },
    { at: noon + 5 * minute, until: noon + 5 * minute + 300, since: noon + 1000 },
    { at: noon + 35 * minute, until: noon + 36 * minute, since: undefined }
  ],
  end: {
    counted: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    stays: [{ joined: noon + 1000, left: noon + 30 * minute + 1000 }]
  }
};

const withAct = (operation: string, facts: Partial<Act>): History => ({
  ...good,
  acts: good.acts.map(one => (one.operation === operation ? { ...one, ...facts } : one))
});
const withRow = (operation: string, facts: Partial<StoredRow>): History => ({
  ...good,
  rows: good.rows.map(one => (one.operation === operation ? { ...one, ...facts } : one))
});
const without = (operation: string): Pick<History, 'rows' | 'end'> => ({
  rows: good.rows.filter(one => one.operation !== operation),
  end: { ...good.end, counted: good.end.counted.filter(one => one !== operation) }
});
const wrongs = (history: History): string[] => checkHistory(history).map(({ wrong }) => wrong);

describe('The history checker', () => {
  test.each<[string, History]>([
    ['everything told done and there', good],
    ['a row delivered twice that counts once', { ...good, rows: [...good.rows, row(4, 'd', 'thanks', 20)] }],
    ['an unknown outcome whose row is there', withAct('d', { told: 'unknown' })],
    ['an unknown outcome whose row is not', { ...withAct('d', { told: 'unknown' }), ...without('d') }],
    ['a failure that left nothing', { ...withAct('d', { told: 'failed' }), ...without('d') }],
    ['a client that ended before it knew', withAct('g', { told: undefined, returned: undefined })],
    [
      'two rows sent in one batch, in either order',
      {
        ...good,
        acts: [...good.acts, act('h', 'thanks', 50), act('i', 'thanks', 50)],
        rows: [...good.rows, row(9, 'h', 'thanks', 50), row(8, 'i', 'thanks', 50)],
        end: { ...good.end, counted: [...good.end.counted, 'h', 'i'] }
      }
    ],
    [
      'a reading that began before the join was told: with it',
      { ...good, looks: [{ at: noon + 500, until: noon + 1500, since: noon + 1000 }] }
    ],
    ['and without it', { ...good, looks: [{ at: noon + 500, until: noon + 1500, since: undefined }] }]
  ])('accepts %s', (_what, history) => {
    expect(checkHistory(history)).toEqual([]);
  });

  test.each<[string, History, string[]]>([
    ['acts of one person overlap', withAct('d', { returned: noon + 31 * minute }), ['acts of one person overlap']],
    [
      'a row nobody intended',
      { ...good, rows: [...good.rows, row(9, 'x', 'thanks', 50)], end: { ...good.end, counted: [...good.end.counted, 'x'] } },
      ['a row nobody intended']
    ],
    ['told done, no row', { ...good, ...without('d') }, ['told done, no row']],
    ['told failed, row there', withAct('d', { told: 'failed' }), ['told failed, row there']],
    ['the row says something else', withRow('d', { kind: 'question' }), ['the row says something else']],
    ['it corrects another question than meant', withRow('c', { supersedes: 'd' }), ['the row says something else']],
    ['stamped with another name', withRow('d', { author: 8 }), ['stamped with another name']],
    ['changed after it was written', withRow('d', { version: 2 }), ['changed after it was written']],
    ['stored before it was sent', withRow('d', { created: noon, modified: noon }), ['stored before it was sent']],
    [
      'stored after it was told',
      withRow('d', { created: noon + 25 * minute, modified: noon + 25 * minute }),
      ['stored after it was told']
    ],
    ['rows contradict the order of acts', withRow('d', { id: 0 }), ['rows contradict the order of acts']],
    ['a correction of nothing', { ...withAct('b', { told: 'unknown' }), ...without('b') }, ['a correction of nothing']],
    [
      'an operation counted twice',
      { ...good, end: { ...good.end, counted: [...good.end.counted, 'd'] } },
      ['an operation counted twice']
    ],
    [
      'an operation not counted',
      { ...good, end: { ...good.end, counted: good.end.counted.filter(one => one !== 'd') } },
      ['an operation not counted']
    ],
    [
      'a leave undone wrongly',
      { ...good, end: { ...good.end, stays: [...good.end.stays, { joined: noon + 40 * minute + 1000, left: noon + 42 * minute + 1000 }] } },
      ['a leave undone wrongly']
    ],
    [
      'the last reading contradicts the rows',
      { ...good, end: { ...good.end, stays: [...good.end.stays, { joined: noon + 40 * minute + 1000 }] } },
      ['the last reading contradicts the rows']
    ],
    [
      'a reading does not show what was told done before it began',
      { ...good, looks: [{ at: noon + 2500, until: noon + 2600, since: undefined }] },
      ['a reading contradicts the rows then']
    ],
    [
      'a reading shows what was stored after it',
      { ...good, looks: [{ at: noon - 5000, until: noon, since: noon + 1000 }] },
      ['a reading contradicts the rows then']
    ]
  ])('rejects a history in which %s', (_what, history, expected) => {
    expect(wrongs(history)).toEqual(expected);
  });
});
