import { foldCommunities, nothingDecided } from '../../src/domain/community/foldCommunities';
import type { NewEntry } from '../../src/domain/contribution/entry';
import { entryBody, withdrawal } from '../../src/domain/contribution/entry';
import { communityKey, personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import { answering, asking } from '../../src/domain/question/questionDraft';
import type { Activity } from '../../src/domain/report/activity';
import { activityByMonth, firstAnswers, noActivity } from '../../src/domain/report/activity';
import type { LocalDay } from '../../src/domain/session/localTime';
import { attending, cancelling, planning } from '../../src/domain/session/sessionRows';
import { foundedBody, row } from './rows';

const hour = 3_600_000;
const at = (text: string): number => Date.parse(text);
const founding = (community: string): LogRow => row({ kind: 'founded', by: '2', community, folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody(community, '7') });
const { communities } = foldCommunities(nothingDecided, [founding('pumps'), founding('valves')], [row({ kind: 'host', by: '7', at: '2026-01-06T09:00:00Z', body: { person: { key: '6', name: 'Dia' } } })]);

const said = (id: number, by: string, when: string, entry: NewEntry, community = 'pumps'): LogRow =>
  row({ id, kind: entry.kind, by, at: when, community, body: entryBody(entry) });
const ask = (id: number, when: string, by = '8', community = 'pumps'): LogRow => said(id, by, when, asking({ title: `Question ${id}`, text: '' }), community);
const answer = (id: number, question: number, when: string, by = '9', community = 'pumps'): LogRow => said(id, by, when, answering(question, { text: 'Like this.' }), community);
const story = (id: number, when: string, by = '8', corrects?: number): LogRow => row({ id, kind: 'story', by, at: when, body: { title: 'Saved', ...(corrects !== undefined && { corrects }) } });
const confirm = (id: number, of: number, when: string, by = '9', community = 'pumps'): LogRow => row({ id, kind: 'confirm', by, at: when, community, body: { story: of } });

const now = at('2026-06-15T12:00:00Z');
type Told = Readonly<Record<string, Partial<Omit<Activity, 'answerers' | 'attendees'> & { readonly answerers: readonly string[]; readonly attendees: readonly string[] }>>>;

/** What is told of each month, without what did not happen. */
function told(contributions: readonly LogRow[], acts: readonly LogRow[] = [], community = 'pumps', when = now): Told {
  const months = activityByMonth(communities, contributions, firstAnswers(contributions), acts, when);
  return Object.fromEntries(
    [...months].flatMap(([month, of]) => {
      const activity = of.get(communityKey(community));
      return activity === undefined ? [] : [[month, Object.fromEntries(Object.entries(activity).filter(([, count]) => (Array.isArray(count) ? count.length > 0 : count !== 0)))]];
    })
  );
}

test('Nothing happened where nothing is told', () => {
  expect(noActivity).toEqual({ questions: 0, answered: 0, answerTimes: [], answerers: [], sessions: 0, attendees: [], attendable: 0, stories: 0, confirmations: 0 });
  expect(activityByMonth(communities, [], [], [], now)).toEqual(new Map());
});

test('What happened is told whole, by month and community', () => {
  const months = activityByMonth(communities, [ask(1, '2026-02-03T10:00:00Z'), ask(2, '2026-02-03T10:00:00Z', '8', 'valves')], [], [], now);
  expect(months).toEqual(new Map([['2026-02', new Map([['pumps', { ...noActivity, questions: 1 }], ['valves', { ...noActivity, questions: 1 }]])]]));
});

describe('Questions and answers', () => {
  const rows: [string, LogRow[], Told][] = [
    ['are told in the month of each', [ask(1, '2026-02-28T23:00:00Z'), answer(2, 1, '2026-03-01T01:00:00Z')], { '2026-02': { questions: 1 }, '2026-03': { answered: 1, answerTimes: [2 * hour], answerers: ['9'] } }],
    ['are counted one by one', [ask(1, '2026-02-03T10:00:00Z'), ask(2, '2026-02-04T10:00:00Z'), answer(3, 2, '2026-02-04T15:00:00Z'), answer(4, 1, '2026-02-03T12:00:00Z')], { '2026-02': { questions: 2, answered: 2, answerTimes: [2 * hour, 5 * hour], answerers: ['9', '9'] } }],
    ['are answered by the first answer alone', [ask(1, '2026-02-03T10:00:00Z'), answer(2, 1, '2026-02-03T11:00:00Z'), answer(3, 1, '2026-03-03T11:00:00Z', '10')], { '2026-02': { questions: 1, answered: 1, answerTimes: [hour], answerers: ['9'] } }],
    ['are not answered by whoever asked', [ask(1, '2026-02-03T10:00:00Z'), answer(2, 1, '2026-02-03T11:00:00Z', '8')], { '2026-02': { questions: 1 } }],
    ['are not answered from another community', [ask(1, '2026-02-03T10:00:00Z'), answer(2, 1, '2026-02-03T11:00:00Z', '9', 'valves')], { '2026-02': { questions: 1 } }],
    ['are not answered by an answer to nothing', [answer(2, 1, '2026-02-03T11:00:00Z'), row({ kind: 'answer', by: '9', at: '2026-02-03T11:00:00Z' })], {}],
    ['are not asked, and not answered, by a correction', [ask(1, '2026-02-03T10:00:00Z'), said(2, '8', '2026-03-03T10:00:00Z', asking({ title: 'Anew', text: '' }, 1)), said(3, '9', '2026-03-04T10:00:00Z', answering(1, { text: 'Anew.' }, 9)), answer(4, 2, '2026-03-05T10:00:00Z')], { '2026-02': { questions: 1 } }],
    ['stay what they were where they are taken back later', [ask(1, '2026-02-03T10:00:00Z'), answer(2, 1, '2026-02-03T11:00:00Z'), said(3, '9', '2026-03-03T10:00:00Z', withdrawal(2)), said(4, '8', '2026-03-03T10:00:00Z', withdrawal(1))], { '2026-02': { questions: 1, answered: 1, answerTimes: [hour], answerers: ['9'] } }],
    ['of a community that nobody founded are told nowhere', [ask(1, '2026-02-03T10:00:00Z', '8', 'ghost'), answer(2, 1, '2026-02-03T11:00:00Z', '9', 'ghost')], {}]
  ];
  test.each(rows)('%s', (_what, contributions, expected) => {
    expect(told(contributions)).toEqual(expected);
  });

  test('are told apart by community', () => {
    const contributions = [ask(1, '2026-02-03T10:00:00Z'), ask(2, '2026-02-03T10:00:00Z', '8', 'valves'), answer(3, 2, '2026-02-03T12:00:00Z', '9', 'valves')];
    expect([told(contributions), told(contributions, [], 'valves'), told(contributions, [], 'ghost')]).toEqual([
      { '2026-02': { questions: 1 } },
      { '2026-02': { questions: 1, answered: 1, answerTimes: [2 * hour], answerers: ['9'] } },
      {}
    ]);
  });
});

describe('The first answer to a question', () => {
  test('is told with who asked and who answered, and when', () => {
    expect(firstAnswers([ask(1, '2026-02-03T10:00:00Z'), answer(2, 1, '2026-02-03T11:00:00Z'), answer(3, 1, '2026-02-03T12:00:00Z', '10')])).toEqual([
      { community: 'pumps', asker: '8', answerer: '9', asked: at('2026-02-03T10:00:00Z'), at: at('2026-02-03T11:00:00Z') }
    ]);
  });

  test('is that of somebody else, after one’s own', () => {
    expect(firstAnswers([ask(1, '2026-02-03T10:00:00Z'), answer(2, 1, '2026-02-03T11:00:00Z', '8'), answer(3, 1, '2026-02-03T12:00:00Z', '10')]).map(({ answerer }) => answerer)).toEqual(['10']);
  });
});

describe('Value stories', () => {
  const rows: [string, LogRow[], Told][] = [
    ['and their confirmations are told in the month of each', [story(1, '2026-02-03T10:00:00Z'), confirm(2, 1, '2026-03-03T10:00:00Z')], { '2026-02': { stories: 1 }, '2026-03': { confirmations: 1 } }],
    ['are confirmed by each person once', [story(1, '2026-02-03T10:00:00Z'), confirm(2, 1, '2026-02-04T10:00:00Z'), confirm(3, 1, '2026-02-05T10:00:00Z'), confirm(4, 1, '2026-02-06T10:00:00Z', '10')], { '2026-02': { stories: 1, confirmations: 2 } }],
    ['are confirmed by somebody who confirmed another one', [story(1, '2026-02-03T10:00:00Z'), story(2, '2026-02-03T10:00:00Z'), confirm(3, 1, '2026-02-04T10:00:00Z'), confirm(4, 2, '2026-02-05T10:00:00Z')], { '2026-02': { stories: 2, confirmations: 2 } }],
    ['are not confirmed by whoever told them', [story(1, '2026-02-03T10:00:00Z'), confirm(2, 1, '2026-02-04T10:00:00Z', '8')], { '2026-02': { stories: 1 } }],
    ['are not confirmed from another community', [story(1, '2026-02-03T10:00:00Z'), confirm(2, 1, '2026-02-04T10:00:00Z', '9', 'valves')], { '2026-02': { stories: 1 } }],
    ['are not confirmed by what confirms nothing', [confirm(2, 1, '2026-02-04T10:00:00Z'), row({ kind: 'confirm', by: '9', at: '2026-02-04T10:00:00Z' })], {}],
    ['are not told by a correction, and none of those is confirmed', [story(1, '2026-02-03T10:00:00Z'), story(2, '2026-03-03T10:00:00Z', '8', 1), confirm(3, 2, '2026-03-04T10:00:00Z')], { '2026-02': { stories: 1 } }]
  ];
  test.each(rows)('%s', (_what, contributions, expected) => {
    expect(told(contributions)).toEqual(expected);
  });
});

describe('Sessions', () => {
  /** Three weeks in a row at 10:00 UTC, for an hour. */
  const plan = { topic: 'Seals', about: '', place: '', host: personKey('7'), zone: 'UTC', minute: 600, length: 60, days: [20260224, 20260303, 20260310], repeats: { every: 'weekly', ends: { after: 3 } } } as const;
  const planned = (by = '7', community = 'pumps'): LogRow => said(1, by, '2026-02-10T09:00:00Z', planning(plan), community);
  // People say for 14 days after a session began that they were there.
  const all = { '2026-02': { sessions: 1, attendable: 1 }, '2026-03': { sessions: 2, attendable: 3 } };
  const rows: [string, LogRow[], number, Told][] = [
    ['are told in the month in which each ended', [planned()], now, all],
    ['are told once they ended', [planned()], at('2026-03-03T11:00:00Z'), { '2026-02': { sessions: 1, attendable: 1 }, '2026-03': { sessions: 1, attendable: 2 } }],
    ['are not told while they go on', [planned()], at('2026-03-03T10:59:59Z'), { '2026-02': { sessions: 1, attendable: 1 }, '2026-03': { attendable: 2 } }],
    ['are not told where they were cancelled', [planned(), said(2, '7', '2026-02-25T09:00:00Z', cancelling(1, true, 'Ill.'))], now, { '2026-02': { sessions: 1, attendable: 1 }, '2026-03': { attendable: 1 } }],
    ['are told where a host planned them', [planned('6')], now, all],
    ['are not told where somebody planned them who may not', [planned('8')], now, {}],
    ['of a community that nobody founded are told nowhere', [planned('7', 'ghost')], now, {}]
  ];
  test.each(rows)('%s', (_what, acts, when, expected) => {
    expect(told([], acts, 'pumps', when)).toEqual(expected);
  });

  test('are those of their community', () => {
    const { repeats: _repeats, ...once } = plan;
    const acts = [planned(), said(2, '7', '2026-02-10T09:00:00Z', planning({ ...once, days: [20260224] }), 'valves')];
    expect([told([], acts), told([], acts, 'valves'), told([], acts, 'ghost')]).toEqual([all, { '2026-02': { sessions: 1, attendable: 1 }, '2026-03': { attendable: 1 } }, {}]);
  });

  test('that began in one month and ended in the next are told there', () => {
    const late = said(1, '7', '2026-02-10T09:00:00Z', planning({ topic: 'Seals', about: '', place: '', host: personKey('7'), zone: 'UTC', minute: 1425, length: 30, days: [20260228] }));
    expect(told([], [late])).toEqual({ '2026-02': { attendable: 1 }, '2026-03': { sessions: 1, attendable: 1 } });
  });

  const there = (id: number, by: string, when: string, day = 20260224, community = 'pumps'): LogRow => said(id, by, when, attending({ session: 1, occurrence: day as LocalDay }, true), community);
  const marks: [string, LogRow[], Told][] = [
    ['in the month in which it is said', [there(8, '8', '2026-02-24T11:05:00Z'), there(9, '9', '2026-03-02T08:00:00Z')], { '2026-02': { ...all['2026-02'], attendees: ['8'] }, '2026-03': { ...all['2026-03'], attendees: ['9'] } }],
    ['of each session', [there(8, '8', '2026-03-03T11:05:00Z', 20260303), there(9, '8', '2026-03-10T11:05:00Z', 20260310)], { ...all, '2026-03': { ...all['2026-03'], attendees: ['8', '8'] } }],
    ['in its own community alone', [there(8, '8', '2026-02-24T11:05:00Z', 20260224, 'valves')], all],
    ['of a session that is there', [there(8, '8', '2026-02-25T11:05:00Z', 20260225)], all]
  ];
  test.each(marks)('are attended by whoever says so, %s', (_what, contributions, expected) => {
    expect(told(contributions, [planned()])).toEqual(expected);
  });
});
