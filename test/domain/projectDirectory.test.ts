import { projectDirectory } from '../../src/domain/directory/projectDirectory';
import type { HistoryEntry } from '../../src/domain/log/history';
import { communityKey, operationId, personKey } from '../../src/domain/identity';
import { isoInstant } from '../../src/domain/time';
import { foldAll } from './foldAll';
import { foundedBody, row } from './rows';

const at = (text: string): number => Date.parse(text);
const decisions = [row({ id: 1, kind: 'founded', by: '2', community: 'pumps', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7') })];
const memberships = [row({ id: 1, kind: 'join', by: '8', community: 'pumps', at: '2026-02-01T00:00:00Z' })];
const acts = [row({ id: 1, kind: 'charter', by: '7', community: 'pumps', at: '2026-02-02T00:00:00Z', body: { purpose: 'Quieter pumps.' } })];

describe('What is told of everything that happened', () => {
  const entry = (id: number, kind: HistoryEntry['kind'], person: string, actedAt: string, community = 'pumps'): HistoryEntry => ({
    id,
    kind,
    person: personKey(person),
    community: communityKey(community),
    actedAt: at(actedAt),
    operation: operationId(`h${id}`)
  });
  const told = (history: HistoryEntry[], rows: ReturnType<typeof row>[] = []): unknown => {
    const { entries, participation } = foldAll({ decisions, acts: [], memberships: rows, proposals: [], contributions: [], history });
    return { ...entries.map(({ members, lastAct }) => ({ members, lastAct }))[0], participation: [...new Set(participation.map(({ person, at: when }) => `${person} ${isoInstant(when).slice(0, 10)}`))].sort() };
  };

  const cases: [string, HistoryEntry[], ReturnType<typeof row>[], unknown][] = [
    ['nothing', [], [], { members: 0, lastAct: undefined, participation: [] }],
    ['a join that was brought over', [entry(1, 'join', 'past-1', '2020-05-01')], [], { members: 1, lastAct: at('2020-05-01'), participation: ['past-1 2020-05-01'] }],
    ['a contribution that was brought over', [entry(1, 'contribution', 'past-1', '2020-05-01')], [], { members: 0, lastAct: at('2020-05-01'), participation: ['past-1 2020-05-01'] }],
    ['a later act before an earlier one', [entry(1, 'contribution', 'past-1', '2021-05-01'), entry(2, 'proposal', 'past-2', '2020-05-01')], [], { members: 0, lastAct: at('2021-05-01'), participation: ['past-1 2021-05-01', 'past-2 2020-05-01'] }],
    ['a join since then', [entry(1, 'contribution', 'past-1', '2020-05-01')], [row({ by: '8', at: '2026-02-01T00:00:00Z' })], { members: 1, lastAct: at('2026-02-01'), participation: ['8 2026-02-01', 'past-1 2020-05-01'] }],
    ['a stay that ended', [], [row({ id: 1, by: '8', at: '2026-02-01T00:00:00Z' }), row({ id: 2, kind: 'leave', by: '8', at: '2026-03-01T00:00:00Z' })], { members: 0, lastAct: at('2026-02-01'), participation: ['8 2026-02-01'] }],
    ['acts in a community that no decision founded', [entry(1, 'join', 'past-1', '2020-05-01', 'ghost')], [row({ by: '8', community: 'ghost' })], { members: 0, lastAct: undefined, participation: [] }]
  ];
  test.each(cases)('of %s', (_what, history, rows, expected) => {
    expect(told(history, rows)).toEqual(expected);
  });

  test('says of each act whether somebody came, or contributed', () => {
    const history = [entry(1, 'join', 'past-1', '2020-05-01'), entry(2, 'contribution', 'past-2', '2020-06-01'), entry(3, 'proposal', 'past-3', '2020-07-01')];
    const contributions = [row({ id: 1, kind: 'question', by: '9', at: '2026-02-03T00:00:00Z' }), row({ id: 2, kind: 'coming', by: '9' })];
    const announced = [row({ id: 1, kind: 'announcement', by: '7', at: '2026-02-04T00:00:00Z' }), row({ id: 2, kind: 'announcement', by: '8' })];
    const { participation, entries, counted, communities } = foldAll({ decisions, acts: announced, memberships, proposals: [], contributions, history });
    expect([...new Set(participation.map(({ person, kind }) => `${person} ${kind}`))].sort()).toEqual(['7 contributed', '8 joined', '9 contributed', 'past-1 joined', 'past-2 contributed', 'past-3 contributed']);
    expect(entries.map(({ lastAct }) => lastAct)).toEqual([at('2026-02-04')]);
    const ids = (rows: readonly { readonly id: number }[]): readonly number[] => rows.map(({ id }) => id);
    expect([ids(counted.acts), ids(counted.contributions), ids(counted.memberships)]).toEqual([ids(announced), ids(contributions), ids(memberships)]);
    expect([...communities.keys()]).toEqual(['pumps']);
  });

  test('hands on only rows that count, by ascending id', () => {
    const question = (id: number): ReturnType<typeof row> => row({ id, kind: 'question', by: '9' });
    const act = (id: number): ReturnType<typeof row> => row({ id, kind: 'charter', by: '7' });
    const { counted } = foldAll({ decisions, acts: [act(2), { ...act(3), version: 2 }, act(1)], memberships: [], proposals: [], contributions: [question(2), { ...question(3), version: 2 }, question(1)], history: [] });
    expect([counted.acts.map(({ id }) => id), counted.contributions.map(({ id }) => id)]).toEqual([[1, 2], [1, 2]]);
  });

  test('is published with when, and how far it was folded', () => {
    const folded = foldAll({ decisions, acts, memberships, proposals: [], contributions: [], history: [] });
    const watermarks = { decisions: 1, acts: 2, memberships: 3, proposals: 0 };
    expect(projectDirectory({ ...folded, founded: folded.communities }, folded.entries, watermarks, 7)).toEqual({ publishedAt: 7, watermarks, entries: folded.entries, verdicts: folded.verdicts, proposed: folded.proposed });
  });

  test('counts the rows of every log that were left out', () => {
    const forged = (id: number, sketch: Parameters<typeof row>[0]): ReturnType<typeof row> => ({ ...row({ id, ...sketch }), version: 2 });
    const rows = {
      decisions: [...decisions, forged(9, { kind: 'state', folder: 'field' })],
      acts: [...acts, forged(9, { kind: 'charter' }), { ...forged(10, { kind: 'charter' }), version: 1, folder: 'field' }],
      memberships: [...memberships, forged(9, {}), forged(10, {}), forged(11, {})],
      proposals: [],
      contributions: [forged(9, { kind: 'question' })],
      history: []
    };
    expect(foldAll(rows).ignored).toBe(7);
  });

  test('does not count a decision in the root as left out: it is its stamp, and decides nothing', () => {
    const { entries, ignored } = foldAll({ decisions: decisions.map(each => ({ ...each, folder: '' })), acts: [], memberships: [], proposals: [], contributions: [], history: [] });
    expect([entries, ignored]).toEqual([[], 0]);
  });
});
