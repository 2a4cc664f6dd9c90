import { communityKey, operationId, personKey } from '../../src/domain/identity';
import type { HistoryEntry } from '../../src/domain/log/history';
import { withoutRepeats } from '../../src/domain/log/history';
import { historyLog } from '../../src/domain/log/historyLog';

const pumps = communityKey('pumps');

describe('What was brought over, packed', () => {
  const entry = (id: number, operation: string, community = 'pumps'): HistoryEntry => ({ id, kind: 'join', person: personKey('past-1'), community: communityKey(community), actedAt: Date.parse('2020-05-01T00:00:00Z'), operation: operationId(operation) });

  test('gives back the acts of a community, each operation once', () => {
    const entries = [entry(4, 'a'), entry(2, 'b'), entry(3, 'a'), entry(9, 'c', 'valves')];
    const log = historyLog();
    entries.forEach(log.add);
    const told = log.of(pumps).map(({ operation: _told, ...rest }) => rest);
    expect(told).toEqual(withoutRepeats(entries.slice(0, 3)).map(({ operation: _told, ...rest }) => rest));
    expect([log.highest, log.of(communityKey('tanks'))]).toEqual([9, []]);
  });
});
