import fc from 'fast-check';
import { communityKey, operationId, personKey } from '../../src/domain/identity';
import type { HistoryEntry } from '../../src/domain/log/history';
import { historyKinds, withoutRepeats } from '../../src/domain/log/history';

const entry = (id: number, operation: string): HistoryEntry => ({
  id,
  kind: 'contribution',
  person: personKey('past-1'),
  community: communityKey('pumps'),
  actedAt: 0,
  operation: operationId(operation)
});

describe('What was brought over', () => {
  test('are joins, proposals and contributions', () => {
    expect(historyKinds).toEqual(['join', 'proposal', 'contribution']);
  });

  test('counts once, with its first row, where the import was run again', () => {
    const entries = [entry(7, 'b'), entry(2, 'a'), entry(5, 'a'), entry(3, 'b')];
    expect(withoutRepeats(entries).map(({ id, operation }) => [id, operation])).toEqual([[2, 'a'], [3, 'b']]);
  });

  test('any order of rows gives each operation once, its lowest id, by ascending id', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.nat(50), fc.constantFrom('a', 'b', 'c', 'd')), { selector: ([id]) => id });
    fc.assert(
      fc.property(rows, sketches => {
        const lowest = ['a', 'b', 'c', 'd'].map(each => Math.min(...sketches.filter(([, operation]) => operation === each).map(([id]) => id)));
        expect(withoutRepeats(sketches.map(([id, operation]) => entry(id, operation))).map(({ id }) => id)).toEqual(
          lowest.filter(Number.isFinite).sort((a, b) => a - b)
        );
      })
    );
  });
});
