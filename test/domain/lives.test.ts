import type { Directory, DirectoryEntry } from '../../src/domain/directory/directory';
import { withNewerRows } from '../../src/domain/directory/directory';
import type { Life } from '../../src/domain/directory/life';
import { withLife } from '../../src/domain/directory/lives';
import { projectDirectory } from '../../src/domain/directory/projectDirectory';
import { asking, answering } from '../../src/domain/question/questionDraft';
import { entryBody, withdrawal } from '../../src/domain/contribution/entry';
import type { NewEntry } from '../../src/domain/contribution/entry';
import { personKey } from '../../src/domain/identity';
import { cancelling, planning } from '../../src/domain/session/sessionRows';
import type { Rows } from './foldAll';
import { foldAll } from './foldAll';
import { foundedBody, row } from './rows';

const at = (text: string): number => Date.parse(text);
const now = at('2026-11-10T12:00:00Z');
const founded = row({ id: 1, kind: 'founded', by: '2', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7') });
const decisions = [founded, row({ ...{ id: 2, kind: 'founded', by: '2', folder: 'field', community: 'valves', at: '2026-01-05T09:00:00Z' }, body: foundedBody('Valves', '7') })];

/** A row of an entry: who, when, what. */
const said = (id: number, by: string, when: string, { kind, ...entry }: NewEntry, community = 'pumps'): ReturnType<typeof row> =>
  row({ id, kind, by, at: when, community, body: entryBody({ kind, ...entry }) });
const ask = (id: number, when: string, by = '8'): ReturnType<typeof row> => said(id, by, when, asking({ title: `Question ${id}`, text: '' }));
const answer = (id: number, question: number, when: string, by = '9'): ReturnType<typeof row> => said(id, by, when, answering(question, { text: 'Like this.' }));
const plan = (id: number, day: number, topic = 'Seals', by = '7'): ReturnType<typeof row> =>
  said(id, by, '2026-11-01T09:00:00Z', planning({ topic, about: '', place: '', host: personKey('7'), zone: 'UTC', minute: 600, length: 60, days: [day] }));

const published = (rows: Partial<Rows>): Directory => {
  const folded = foldAll({ decisions, ...rows });
  return projectDirectory(
    { ...folded, founded: folded.communities },
    folded.each.map(each => withLife(each.entry, each.rows, now)),
    { decisions: 2, acts: Math.max(0, ...(rows.acts ?? []).map(({ id }) => id)), memberships: 0, proposals: 0 },
    now
  );
};
const entryOf = ({ entries }: Directory, key = 'pumps'): DirectoryEntry | undefined => entries.find(each => each.key === key);
const lifeOf = (rows: Partial<Rows>): Life | undefined => entryOf(published(rows))?.life;

describe('The life of a community, as it is published', () => {
  const cases: [string, Partial<Rows>, Life][] = [
    ['nothing', {}, { waiting: 0, joinedLately: 0 }],
    ['a question that waits', { contributions: [ask(1, '2026-11-01T09:00:00Z')] }, { waiting: 1, joinedLately: 0, lastContribution: at('2026-11-01T09:00:00Z') }],
    ['a question that was answered', { contributions: [ask(1, '2026-11-01T09:00:00Z'), answer(2, 1, '2026-11-01T14:00:00Z')] }, { waiting: 0, joinedLately: 0, lastContribution: at('2026-11-01T14:00:00Z'), answerTime: 5 * 3_600_000 }],
    ['a question answered more than a year ago', { contributions: [ask(1, '2025-11-09T09:00:00Z'), answer(2, 1, '2025-11-09T14:00:00Z')] }, { waiting: 0, joinedLately: 0, lastContribution: at('2025-11-09T14:00:00Z') }],
    ['a question that was taken back, which is no sign of life', { contributions: [ask(1, '2026-11-01T09:00:00Z'), said(2, '8', '2026-11-02T09:00:00Z', withdrawal(1))] }, { waiting: 0, joinedLately: 0, lastContribution: at('2026-11-01T09:00:00Z') }],
    ['a question that a keeper hid', { contributions: [ask(1, '2026-11-01T09:00:00Z')], acts: [row({ id: 1, kind: 'hide', by: '7', body: { row: 1, isHidden: true, reason: 'Elsewhere.' } })] }, { waiting: 0, joinedLately: 0, lastContribution: at('2026-11-01T09:00:00Z') }],
    ['a session to come', { acts: [plan(1, 20261120)] }, { waiting: 0, joinedLately: 0, nextSession: { at: at('2026-11-20T10:00:00Z'), topic: 'Seals', session: 1 } }],
    ['a session that is over', { acts: [plan(1, 20261102)] }, { waiting: 0, joinedLately: 0 }],
    ['a session of somebody without a role', { acts: [plan(1, 20261120, 'Seals', '8')] }, { waiting: 0, joinedLately: 0 }],
    ['who joined lately', { memberships: [row({ id: 1, by: '8', at: '2026-08-10T12:00:00Z' }), row({ id: 2, by: '9', at: '2026-08-10T11:00:00Z' })] }, { waiting: 0, joinedLately: 1 }],
    ['who joined lately and left', { memberships: [row({ id: 1, by: '8', at: '2026-10-10T12:00:00Z' }), row({ id: 2, kind: 'leave', by: '8', at: '2026-10-11T12:00:00Z' })] }, { waiting: 0, joinedLately: 0 }]
  ];
  test.each(cases)('tells of %s', (_what, rows, life) => {
    expect(lifeOf(rows)).toEqual(life);
  });

  test('counts for when somebody last took part, so that everything that asks for that says the same', () => {
    const joined = row({ id: 1, by: '8', at: '2026-10-10T12:00:00Z' });
    expect(entryOf(published({ memberships: [joined] }))?.lastAct).toBe(at('2026-10-10T12:00:00Z'));
    expect(entryOf(published({ memberships: [joined], contributions: [ask(1, '2026-11-01T09:00:00Z')] }))?.lastAct).toBe(at('2026-11-01T09:00:00Z'));
    expect(entryOf(published({ memberships: [joined], contributions: [ask(1, '2026-09-01T09:00:00Z')] }))?.lastAct).toBe(at('2026-10-10T12:00:00Z'));
    const newer = withNewerRows(published({ memberships: [joined] }), { decisions: [], acts: [], memberships: [], proposals: [], contributions: [ask(9, '2026-11-10T13:00:00Z')] });
    expect(entryOf(newer)?.lastAct).toBe(at('2026-11-10T13:00:00Z'));
  });

  test('is each community’s own', () => {
    const directory = published({ contributions: [ask(1, '2026-11-01T09:00:00Z')], memberships: [row({ id: 1, by: '8', at: '2026-10-10T12:00:00Z' })] });
    expect(entryOf(directory, 'valves')?.life).toEqual({ waiting: 0, joinedLately: 0 });
    expect(entryOf(directory)?.life?.joinedLately).toBe(1);
  });

  test('believes no row that is not its stamp', () => {
    expect(lifeOf({ contributions: [{ ...ask(1, '2026-11-01T09:00:00Z'), version: 2 }] })).toEqual({ waiting: 0, joinedLately: 0 });
  });
});

describe('Newer rows on top of a life that was published', () => {
  const later = (rows: { acts?: ReturnType<typeof row>[]; contributions?: ReturnType<typeof row>[] }, from = published({ acts: [plan(1, 20261120)] })): Life | undefined =>
    entryOf(withNewerRows(from, { decisions: [], acts: [], memberships: [], proposals: [], ...rows }))?.life;
  const next = { at: at('2026-11-20T10:00:00Z'), topic: 'Seals', session: 1 };

  test('tell who contributed last, and leave the rest', () => {
    expect(later({ contributions: [ask(9, '2026-11-10T13:00:00Z')] })).toEqual({ waiting: 0, joinedLately: 0, nextSession: next, lastContribution: at('2026-11-10T13:00:00Z') });
  });
  test('that are older than what was known change nothing', () => {
    const known = published({ contributions: [ask(1, '2026-11-09T09:00:00Z')] });
    expect(later({ contributions: [ask(2, '2026-11-02T09:00:00Z')] }, known)?.lastContribution).toBe(at('2026-11-09T09:00:00Z'));
  });
  test('bring a session that is sooner', () => {
    expect(later({ acts: [plan(2, 20261115, 'Sooner')] })?.nextSession).toEqual({ at: at('2026-11-15T10:00:00Z'), topic: 'Sooner', session: 2 });
  });
  test('leave the one that is sooner', () => {
    expect(later({ acts: [plan(2, 20261125, 'Later')] })?.nextSession).toEqual(next);
  });
  test('take a session away that was cancelled since', () => {
    expect(later({ acts: [said(2, '7', '2026-11-10T13:00:00Z', cancelling(1, true, 'Ill.'))] })?.nextSession).toBeUndefined();
  });
  test('take a session away that was planned anew since', () => {
    const anew = planning({ topic: 'Seals', about: '', place: '', host: personKey('7'), zone: 'UTC', minute: 600, length: 60, days: [20261127] }, 1);
    expect(later({ acts: [said(2, '7', '2026-11-10T13:00:00Z', anew)] })?.nextSession).toBeUndefined();
  });
  test('about other things leave an entry as it was', () => {
    const folded = foldAll({ decisions });
    const bare = projectDirectory({ ...folded, founded: folded.communities }, folded.entries, { decisions: 2, acts: 0, memberships: 0, proposals: 0 }, now);
    expect(later({ acts: [row({ id: 5, kind: 'charter', by: '7', body: { purpose: 'Quieter pumps.' } })] }, bare)).toBeUndefined();
  });
});
