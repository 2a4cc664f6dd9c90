import type { PlanItem } from '../../src/domain/community/plan';
import { trackRecord } from '../../src/domain/person/trackRecord';
import { day } from '../../src/domain/time';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';

const now = noon('2026-03-10');
const seven = person('7').key;
const none = { answers: 0, stories: 0 };
const held = (key: string, due?: string, host?: string, change: Partial<PlanItem> = {}): PlanItem => ({
  key, kind: 'session', title: key, isDone: true, ...(due !== undefined && { due: noon(due) }), ...(host !== undefined && { person: person(host) }), ...change
});

describe('What somebody did for communities', () => {
  test('is nothing at first', () => {
    expect(trackRecord([communityEntry()], seven, none, now)).toEqual({ answers: 0, stories: 0, communities: [], since: undefined, time: 0, sessions: 0, hosted: 0 });
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
    expect(trackRecord(communities, seven, { answers: 3, stories: 1 }, now)).toEqual({
      answers: 3, stories: 1, communities: ['pumps', 'valves'], since: noon('2025-12-01'), time: 12 * day, sessions: 2, hosted: 3
    });
  });
});
