import type { PlanItem } from '../../src/domain/community/plan';
import { planning } from '../../src/domain/session/sessionRows';
import { contributionCounts, recordedPlaces, trackRecord } from '../../src/domain/person/trackRecord';
import { day } from '../../src/domain/time';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';
import { row } from './rows';

const now = noon('2026-03-10');
const seven = person('7').key;
const none = { answers: 0, stories: 0 };
const held = (key: string, due?: string, host?: string, change: Partial<PlanItem> = {}): PlanItem => ({
  key, kind: 'session', title: key, isDone: true, ...(due !== undefined && { due: noon(due) }), ...(host !== undefined && { person: person(host) }), ...change
});

describe('What somebody did for communities', () => {
  test('is nothing at first', () => {
    expect(trackRecord([communityEntry()], seven, none, new Map(), now)).toEqual({ answers: 0, stories: 0, communities: [], since: undefined, time: 0, sessions: 0, hosted: 0 });
  });

  test('is counted over all communities, ended ones too', () => {
    const communities = [
      communityEntry({
        key: 'pumps',
        roles: [termOf('deputy', '7', '2026-01-01', '2026-01-11'), termOf('manager', '8', '2026-01-01'), termOf('sponsor', '7', '2020-01-01')],
        plan: [held('first', '2026-01-01', '7'), held('last', '2026-01-11', '8'), held('undated', undefined, '7'), held('early', '2025-12-31'), held('open', '2026-01-05', '7', { isDone: false }), held('prompt', '2026-01-05', '7', { kind: 'prompt' })]
      }),
      communityEntry({ key: 'valves', roles: [termOf('manager', '7', '2025-12-01')], state: 'completed', stateSince: noon('2025-12-03'), plan: [held('in', '2025-12-02'), held('after', '2025-12-03')] }),
      communityEntry({ key: 'to-come', roles: [termOf('manager', '7', '2026-03-10')] }),
      communityEntry({ key: 'elsewhere', plan: [held('guest', '2026-02-01', '7')] })
    ];
    expect(trackRecord(communities, seven, { answers: 3, stories: 1 }, new Map(), now)).toEqual({
      answers: 3, stories: 1, communities: ['pumps', 'valves'], since: noon('2025-12-01'), time: 12 * day, sessions: 2, hosted: 3
    });
  });
});

describe('The sessions of a space', () => {
  const plan = { topic: 'Seals', about: '', place: '', host: seven, zone: 'UTC', minute: 720, length: 60, days: [20260302, 20260309, 20260316], repeats: { every: 'weekly', ends: { after: 3 } } } as const;
  const planned = row({ ...planning(plan), body: planning(plan).says, id: 1, by: '8', at: '2026-03-01T10:00:00Z' });
  const pumps = (change: Parameters<typeof communityEntry>[0] = {}) => communityEntry({ key: 'pumps', roles: [termOf('manager', '8', '2026-01-01')], ...change });
  const counted = (who: string, entry = pumps()) => {
    const { sessions, hosted } = trackRecord([entry], person(who).key, none, new Map([[entry.key, [planned]]]), now);
    return { sessions, hosted };
  };

  test('that took place count for those who kept the community then, and for whoever hosted them', () => {
    expect(counted('8')).toEqual({ sessions: 2, hosted: 0 });
    expect(counted('7')).toEqual({ sessions: 0, hosted: 2 });
    expect(counted('8', pumps({ roles: [termOf('manager', '8', '2026-01-01', '2026-03-05')] }))).toEqual({ sessions: 1, hosted: 0 });
  });

  test('count once where a line of the plan of that day is done, too', () => {
    const plan = [held('seals', '2026-03-02', '8'), held('another', '2026-03-03', '8')];
    expect(counted('8', pumps({ plan }))).toEqual({ sessions: 3, hosted: 1 });
  });

  test('are looked for where the person kept or hosted, from when on', () => {
    const entries = [
      pumps(),
      communityEntry({ key: 'valves', hosts: [{ person: person('8'), from: noon('2025-05-01') }], roles: [termOf('deputy', '8', '2025-06-01')] }),
      communityEntry({ key: 'to-come', roles: [termOf('manager', '8', '2026-04-01')] }),
      communityEntry({ key: 'sponsored', roles: [termOf('sponsor', '8', '2025-01-01')] })
    ];
    expect(recordedPlaces(entries, person('8').key, now)).toEqual([
      { community: 'pumps', since: noon('2026-01-01') },
      { community: 'valves', since: noon('2025-05-01') }
    ]);
  });
});

test('Answers and stories count once however often they were corrected, and not where they were taken back', () => {
  const own = (id: number, kind: string, body: object) => row({ id, by: '7', kind, body });
  expect(
    contributionCounts([
      own(1, 'answer', { question: 1, text: 'Yes.' }),
      own(2, 'answer', { question: 1, text: 'Yes, mostly.', corrects: 1 }),
      own(3, 'answer', { question: 2, text: 'No.' }),
      own(4, 'withdraw', { row: 3 }),
      own(5, 'story', { activity: 'a' }),
      own(6, 'question', { title: 'Why?' })
    ])
  ).toEqual({ answers: 1, stories: 1 });
});
