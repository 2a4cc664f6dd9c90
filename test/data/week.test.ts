import { addHistory } from '../../src/data/repositories/history';
import { communityKey, operationId } from '../../src/domain/identity';
import type { HistoryEntry } from '../../src/domain/log/history';
import { isoInstant, monthOf } from '../../src/domain/time';
import { callingForHelp, foldHelpCalls } from '../../src/domain/week/helpCalls';
import { answeringWeek, foldWeekAnswers } from '../../src/domain/week/weekAnswers';
import type { GuildhallTenant } from './guildhallTenant';
import { startGuildhall } from './guildhallTenant';

let company: GuildhallTenant;
beforeAll(async () => {
  company = await startGuildhall();
});
afterAll(() => company.close());

const pumps = communityKey('pumps');
const since = Date.parse('2026-05-01T00:00:00Z');

describe('What was brought over of a community', () => {
  const brought = (operation: string, at: string, community = 'pumps', kind: HistoryEntry['kind'] = 'contribution'): Omit<HistoryEntry, 'id'> => ({
    kind,
    person: '7' as HistoryEntry['person'],
    community: communityKey(community),
    actedAt: Date.parse(at),
    operation: operationId(operation)
  });

  test('is read by everybody from an instant on, that one included, each act once', async () => {
    const entries = [
      brought('early', '2026-04-30T23:59:59.999Z'),
      brought('first', '2026-05-01T00:00:00.000Z'),
      brought('late', '2026-11-01T10:00:00.000Z', 'pumps', 'join'),
      brought('first', '2026-05-01T00:00:00.000Z'),
      brought('elsewhere', '2026-06-01T10:00:00.000Z', 'valves')
    ];
    await addHistory(company.site('administrator'), entries, () => undefined);
    const read = await company.as('employee').readHistoryOf(pumps, since);
    expect(read.map(({ operation, kind, actedAt }) => [operation, kind, isoInstant(actedAt)])).toEqual([
      ['first', 'contribution', '2026-05-01T00:00:00.000Z'],
      ['late', 'join', '2026-11-01T10:00:00.000Z']
    ]);
  });
});

describe('What a keeper answers', () => {
  test('is a row that counts by whoever keeps the community, and by nobody else', async () => {
    const [keeper, other] = await Promise.all([company.actor('employee'), company.actor('colleague')]);
    const roles = [{ role: 'manager' as const, person: { key: keeper.key, name: keeper.name }, from: 0 }];
    const [asKeeper, asOther] = [company.as('employee'), company.as('colleague')];
    await asKeeper.addEntry('acts', keeper, pumps, answeringWeek('planSession', 'notForUs', ['1'], 'We meet by chance.'), asKeeper.newOperation());
    await asKeeper.addEntry('acts', keeper, pumps, callingForHelp('Two at once.'), asKeeper.newOperation());
    await asOther.addEntry('acts', other, pumps, answeringWeek('planSession', 'again', []), asOther.newOperation());
    const month = monthOf(Date.now());
    const { acts } = await company.as('leader').readSpaceRows(pumps, month, month);
    expect(foldWeekAnswers(acts, roles)).toMatchObject([{ rule: 'planSession', verdict: 'notForUs', items: ['1'], by: keeper.key, reason: 'We meet by chance.' }]);
    expect(foldHelpCalls(acts, roles)).toMatchObject([{ by: keeper.key, text: 'Two at once.' }]);
  });
});
