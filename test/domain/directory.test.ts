import type { Directory } from '../../src/domain/directory/directory';
import { emptyDirectory, highestId, listOfVerdicts, verdictsByKey, withNewerRows } from '../../src/domain/directory/directory';
import type { Verdict } from '../../src/domain/community/verdicts';
import { unitKey } from '../../src/domain/identity';
import { projectDirectory } from '../../src/domain/directory/projectDirectory';
import { nothingProposed } from '../../src/domain/proposal/proposal';

import { foldAll } from './foldAll';
import { foundedBody, row } from './rows';

const at = (text: string): number => Date.parse(text);
const decisions = [
  row({ id: 1, kind: 'founded', by: '2', community: 'pumps', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7') }),
  row({ id: 2, kind: 'founded', by: '2', community: 'cafe', folder: 'field', at: '2026-01-06T09:00:00Z', body: foundedBody('Café culture', '7', { type: 'club' }) }),
  row({ id: 3, kind: 'founded', by: '3', community: 'labs', folder: 'research', at: '2026-01-07T09:00:00Z', body: foundedBody('Lab notes') }),
  row({ id: 4, kind: 'state', by: '3', community: 'labs', folder: 'research', at: '2026-02-07T09:00:00Z', body: { state: 'closed', reason: 'Done.', recap: 'It ran.' } })
];
const memberships = [
  row({ id: 1, kind: 'join', by: '8', community: 'pumps', at: '2026-02-01T00:00:00Z' }),
  row({ id: 2, kind: 'join', by: '9', community: 'cafe', at: '2026-03-01T00:00:00Z' })
];
const acts = [row({ id: 1, kind: 'charter', by: '7', community: 'pumps', at: '2026-02-02T00:00:00Z', body: { purpose: 'Quieter pumps.' } })];

function projection(rows: { decisions: typeof decisions; memberships: typeof memberships; acts: typeof acts }): Directory {
  const highest = (list: readonly { id: number }[]): number => Math.max(0, ...list.map(({ id }) => id));
  const folded = foldAll(rows);
  return projectDirectory({ ...folded, founded: folded.communities }, folded.entries, { decisions: highest(rows.decisions), acts: highest(rows.acts), memberships: highest(rows.memberships), proposals: 0 }, at('2026-03-05T00:00:00Z'));
}

describe('The directory', () => {
  const whole = (): Directory => projection({ decisions, memberships, acts });

  test('tells of each community its state, members and last act', () => {
    expect(whole().entries.map(({ key, state, members, lastAct, charter }) => ({ key, state, members, lastAct, purpose: charter.purpose }))).toEqual([
      { key: 'pumps', state: 'active', members: 1, lastAct: at('2026-02-01T00:00:00Z'), purpose: 'Quieter pumps.' },
      { key: 'cafe', state: 'active', members: 1, lastAct: at('2026-03-01T00:00:00Z'), purpose: 'Keep pumps running.' },
      { key: 'labs', state: 'closed', members: 0, lastAct: undefined, purpose: 'Keep pumps running.' }
    ]);
  });

  test.each([0, 1, 2, 3, 4])('with %i decisions folded by the publisher and the rest by the reader, it says the same', folded => {
    const early = projection({ decisions: decisions.slice(0, folded), memberships: [], acts: [] });
    const read = withNewerRows(early, { decisions, memberships, acts, proposals: [] });
    expect(read.entries).toEqual(whole().entries);
    expect(read.watermarks).toEqual(whole().watermarks);
  });

  test('a join that was taken back leaves no trace, neither in members nor in the last act', () => {
    const undone = [
      row({ id: 3, kind: 'join', by: '7', community: 'pumps', at: '2026-03-04T00:00:00Z' }),
      row({ id: 4, kind: 'leave', by: '7', community: 'pumps', at: '2026-03-04T00:00:08Z' })
    ];
    expect(withNewerRows(whole(), { decisions, memberships: [...memberships, ...undone], acts, proposals: [] }).entries).toEqual(whole().entries);
  });

  test('a decision or a word that was folded already does not undo what came after it', () => {
    const state = (id: number, name: string) => row({ id, kind: 'state', by: '2', community: 'pumps', folder: 'field', at: '2026-02-20T00:00:00Z', body: { state: name, reason: 'Done.', recap: 'It ran.' } });
    const words = (id: number, purpose: string) => row({ id, kind: 'charter', by: '7', community: 'pumps', at: '2026-02-20T00:00:00Z', body: { purpose } });
    const folded = projection({ decisions: [...decisions, state(5, 'closed'), state(6, 'seeding')], memberships, acts: [words(1, 'Old.'), words(2, 'New.')] });
    for (const [decision, word] of [[5, 1], [6, 2]] as const) {
      const again = withNewerRows(folded, { decisions: [state(decision, 'closed')], memberships: [], acts: [words(word, 'Old.')], proposals: [] });
      expect(again).toEqual(folded);
    }
  });

  test('rows that were folded already change nothing when they come again', () => {
    expect(withNewerRows(whole(), { decisions, memberships, acts, proposals: [] }).entries).toEqual(whole().entries);
  });

  test('says how far it has folded, and when it was published', () => {
    expect(whole()).toMatchObject({ publishedAt: at('2026-03-05T00:00:00Z'), watermarks: { decisions: 4, acts: 1, memberships: 2, proposals: 0 } });
    expect(withNewerRows(whole(), { decisions: [], acts: [], memberships: [], proposals: [] })).toEqual(whole());
  });

  test('starts empty, folded nowhere and published never', () => {
    expect(emptyDirectory).toEqual({ publishedAt: undefined, watermarks: { decisions: 0, acts: 0, memberships: 0, proposals: 0 }, entries: [], verdicts: [], proposed: nothingProposed });
  });

  const early = (): Directory => projection({ decisions, memberships: memberships.slice(0, 1), acts: [] });
  const pumps = (newer: ReturnType<typeof row>[]): unknown => {
    const entry = withNewerRows(early(), { decisions: [], acts: [], memberships: newer, proposals: [] }).entries.find(({ key }) => key === 'pumps');
    return [entry?.members, entry?.lastAct];
  };
  const newerJoins: [string, ReturnType<typeof row>[], [number, string]][] = [
    ['nobody', [], [1, '2026-02-01T00:00:00Z']],
    ['one who joins', [row({ id: 5, by: '9', at: '2026-03-01T00:00:00Z' })], [2, '2026-03-01T00:00:00Z']],
    ['two who join, the later stamp first', [row({ id: 5, by: '9', at: '2026-03-02T00:00:00Z' }), row({ id: 6, by: '6', at: '2026-03-01T00:00:00Z' })], [3, '2026-03-02T00:00:00Z']],
    ['one whose stamp is older than what was folded', [row({ id: 5, by: '9', at: '2026-01-20T00:00:00Z' })], [2, '2026-02-01T00:00:00Z']],
    ['one who leaves', [row({ id: 5, kind: 'leave', by: '8', at: '2026-03-01T00:00:00Z' })], [0, '2026-02-01T00:00:00Z']],
    ['two who leave a count of one', [row({ id: 5, kind: 'leave', by: '8' }), row({ id: 6, kind: 'leave', by: '9' })], [0, '2026-02-01T00:00:00Z']],
    ['a row at the watermark', [row({ id: 1, by: '9', at: '2026-03-01T00:00:00Z' })], [1, '2026-02-01T00:00:00Z']]
  ];
  test.each(newerJoins)('with %s on top, has these members and last act', (_who, newer, [members, lastAct]) => {
    expect(pumps(newer)).toEqual([members, at(lastAct)]);
  });

  test('without a projection the rows alone give it', () => {
    expect(withNewerRows(emptyDirectory, { decisions, memberships, acts, proposals: [] }).entries).toEqual(whole().entries);
  });

  test.each<[number[], number, number]>([
    [[], 3, 3],
    [[2], 3, 3],
    [[4, 9, 5], 3, 9]
  ])('of the ids %j above %i the highest is %i', (ids, floor, highest) => {
    expect(highestId(ids.map(id => ({ id })), floor)).toBe(highest);
  });
});

describe('Asking, admitting and inviting', () => {
  const founded = row({ id: 1, kind: 'founded', by: '2', community: 'pumps', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7', { access: 'onRequest' }) });
  const admission = (id: number, person: string, isAdmitted: boolean, when: string) => row({ id, kind: 'admission', by: '7', community: 'pumps', at: when, body: { person, isAdmitted } });
  const asks = (id: number, by: string, when: string, inviter?: string) =>
    row({ id, by, community: 'pumps', at: when, ...(inviter !== undefined && { body: { via: 'invitation', by: inviter } }) });
  const all = {
    decisions: [founded],
    memberships: [
      asks(1, '11', '2026-02-01T00:00:00Z', '7'),
      asks(2, '12', '2026-02-02T00:00:00Z'),
      asks(3, '13', '2026-02-03T00:00:00Z', '7'),
      asks(4, '14', '2026-02-04T00:00:00Z', '9'),
      row({ id: 5, kind: 'leave', by: '14', community: 'pumps', at: '2026-02-04T00:04:00Z' }),
      asks(6, '15', '2026-02-05T00:00:00Z', '9'),
      row({ id: 7, kind: 'leave', by: '12', community: 'pumps', at: '2026-02-09T00:00:00Z' })
    ],
    acts: [admission(1, '11', true, '2026-02-06T00:00:00Z'), admission(2, '13', false, '2026-02-06T00:00:00Z'), admission(3, '15', true, '2026-02-07T00:00:00Z'), admission(4, '13', true, '2026-02-08T00:00:00Z')]
  };
  const truth = { members: 3, asked: undefined, invited: [{ by: '7', people: 2 }, { by: '9', people: 1 }], lastAct: at('2026-02-05T00:00:00Z') };
  const tell = ({ entries }: Pick<Directory, 'entries'>): unknown => entries.map(({ members, asked, invited, lastAct }) => ({ members, asked, invited, lastAct }))[0];

  test('tells who is in, who asks and through whom people came', () => {
    expect(tell(projection(all))).toEqual(truth);
    expect(tell(projection({ ...all, acts: [] }))).toEqual({
      members: 0,
      asked: [
        { person: '11', since: at('2026-02-01T00:00:00Z'), invitedBy: '7' },
        { person: '13', since: at('2026-02-03T00:00:00Z'), invitedBy: '7' },
        { person: '15', since: at('2026-02-05T00:00:00Z'), invitedBy: '9' }
      ],
      invited: undefined,
      lastAct: undefined
    });
  });

  const splits = [0, 1, 2, 3, 4, 5, 6, 7].flatMap(rows => [0, 1, 2, 3, 4].map(acts => [rows, acts] as const));
  test.each(splits)('with %i memberships and %i acts folded by the publisher and the rest by the reader, it says the same', (rows, acts) => {
    const early = projection({ decisions: [founded], memberships: all.memberships.slice(0, rows), acts: all.acts.slice(0, acts) });
    expect(tell(withNewerRows(early, { ...all, proposals: [] }))).toEqual(truth);
  });
});

describe('Verdicts', () => {
  const verdict = (id: number, unit: string, proposal: number): Verdict =>
    ({ id, kind: 'question', unit: unitKey(unit), proposal: { row: proposal, version: 1 }, by: '5', at: id, text: 'Why?' }) as unknown as Verdict;

  test('are looked up by unit and proposal, in the order of their rows, and kept in that order', () => {
    const kept = [verdict(1, 'research', 7), verdict(2, 'sales', 7), verdict(3, 'research', 7), verdict(4, 'research', 8)];
    const byKey = verdictsByKey(kept);
    expect([...byKey.values()].map(each => each.map(({ id }) => id))).toEqual([[1, 3], [2], [4]]);
    expect(listOfVerdicts({ verdicts: byKey })).toEqual(kept);
  });
});

test('A newer row of a proposal is folded once it is above the watermark, and only then', () => {
  const at = (watermark: number): Directory => ({ ...emptyDirectory, watermarks: { ...emptyDirectory.watermarks, proposals: watermark } });
  const rows = { decisions: [], acts: [], memberships: [], proposals: [row({ id: 5, kind: 'proposal', body: {} })] };
  expect([4, 5, 6].map(watermark => withNewerRows(at(watermark), rows).watermarks.proposals)).toEqual([5, 5, 6]);
  expect(withNewerRows(at(0), { ...rows, proposals: [] }).watermarks.proposals).toBe(0);
});
