import { foldVisits } from '../../src/domain/reading/foldVisits';
import { row } from './rows';

describe('Visits that rows tell', () => {
  test('are each person, community and month once, whichever device wrote it', () => {
    const rows = [
      row({ id: 1, kind: 'visit', by: '7', community: 'pumps', operation: 'a' }),
      row({ id: 2, kind: 'visit', by: '7', community: 'pumps', operation: 'b' }),
      row({ id: 3, kind: 'visit', by: '8', community: 'pumps', operation: 'a' }),
      row({ id: 4, kind: 'visit', by: '7', community: 'valves', operation: 'c' }),
      row({ id: 5, kind: 'visit', by: '7', community: 'pumps', operation: 'd', at: '2026-04-10T12:00:00Z' })
    ];
    expect(foldVisits(rows)).toEqual([
      { person: '7', community: 'pumps', month: '2026-03', row: 1 },
      { person: '8', community: 'pumps', month: '2026-03', row: 3 },
      { person: '7', community: 'valves', month: '2026-03', row: 4 },
      { person: '7', community: 'pumps', month: '2026-04', row: 5 }
    ]);
  });

  test('are of the month that the row names, where it was stamped a little later', () => {
    const late = { ...row({ id: 9, kind: 'visit', at: '2026-04-01T10:00:00Z' }), communityMonth: 'pumps|2026-03' };
    expect(foldVisits([late])).toEqual([{ person: '7', community: 'pumps', month: '2026-03', row: 9 }]);
  });

  test('are nothing of another kind', () => {
    expect(foldVisits([row({ kind: 'join' })])).toEqual([]);
  });
});
