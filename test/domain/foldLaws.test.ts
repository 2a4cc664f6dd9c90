import fc from 'fast-check';
import { foldCommunities, nothingDecided } from '../../src/domain/community/foldCommunities';
import { emptyDirectory, withNewerRows } from '../../src/domain/directory/directory';
import type { LogRow } from '../../src/domain/log/logRow';
import { currentMemberships, foldStays } from '../../src/domain/membership/foldMemberships';
import { foundedBody, row } from './rows';

const people = ['7', '8', '9'];
const communities = ['pumps', 'cafe'];
const founding = communities.map((community, index) =>
  row({ id: index + 1, kind: 'founded', by: '2', community, folder: 'field', at: '2026-01-01T00:00:00Z', body: foundedBody(community, '7') })
);

const instant = fc.integer({ min: 0, max: 90 * 24 * 60 }).map(minutes => new Date(Date.UTC(2026, 0, 2) + minutes * 60_000).toISOString());
const move = fc
  .record({ kind: fc.constantFrom('join', 'leave', 'request'), by: fc.constantFrom(...people), community: fc.constantFrom(...communities), at: instant })
  .map(sketch => row(sketch));
const moves = fc.array(move, { maxLength: 30 });
const decision = fc
  .oneof(
    fc.record({ kind: fc.constant('role'), body: fc.record({ role: fc.constantFrom('manager', 'deputy'), person: fc.constantFrom(...people).map(key => ({ key, name: key })) }), at: instant }),
    fc.record({ kind: fc.constant('state'), body: fc.record({ state: fc.constantFrom('active', 'closed', 'completed', 'seeding'), reason: fc.constantFrom('Done.', ''), recap: fc.constant('It was good.') }), at: instant })
  )
  .chain(sketch => fc.constantFrom(...communities).map(community => row({ ...sketch, community, by: '2', folder: 'field' })));
const charter = fc
  .record({ by: fc.constantFrom(...people), community: fc.constantFrom(...communities), at: instant, body: fc.record({ purpose: fc.string({ maxLength: 20 }) }) })
  .map(sketch => row({ ...sketch, kind: 'charter' }));

/** Rows that break the rule of which rows count, each in some way. */
const junk = fc
  .tuple(fc.oneof(move, charter, decision), fc.constantFrom('author', 'version', 'modified', 'person', 'month'))
  .map(([honest, way]): LogRow => {
    switch (way) {
      case 'author':
        return { ...honest, editor: '66' as LogRow['editor'] };
      case 'version':
        return { ...honest, version: 3 };
      case 'modified':
        return { ...honest, modified: honest.modified + 1 };
      case 'person':
        return { ...honest, person: '66' as LogRow['person'] };
      default:
        return { ...honest, communityMonth: 'pumps|1999-01' };
    }
  });

/** The same rows in another order, some of them twice, with junk between them. */
function disturbed(rows: readonly LogRow[], noise: readonly LogRow[], order: readonly number[]): LogRow[] {
  return [...rows, ...rows.filter((_row, index) => index % 3 === 0), ...noise]
    .map((each, index) => ({ each, place: order[index % Math.max(1, order.length)] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each);
}

const order = fc.array(fc.integer(), { minLength: 1, maxLength: 80 });

describe('Laws of the folds', () => {
  test('memberships: any order of arrival, any doubling and any junk give the same', () => {
    fc.assert(
      fc.property(moves, fc.array(junk, { maxLength: 10 }), order, (rows, noise, places) => {
        expect(foldStays([], disturbed(rows, noise, places))).toEqual(foldStays([], rows));
      })
    );
  });

  test('communities: any order of arrival, any doubling and any junk give the same', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 15 }), fc.array(charter, { maxLength: 15 }), fc.array(junk, { maxLength: 10 }), order, (decisions, acts, noise, places) => {
        const folded = foldCommunities(nothingDecided, [...founding, ...decisions], acts);
        expect(foldCommunities(nothingDecided, disturbed([...founding, ...decisions], noise, places), disturbed(acts, noise, places))).toEqual(folded);
      })
    );
  });

  test('nobody is a member of a community twice', () => {
    fc.assert(
      fc.property(moves, rows => {
        const now = currentMemberships(foldStays([], rows)).map(({ community, person }) => `${community} ${person}`);
        expect(new Set(now).size).toBe(now.length);
      })
    );
  });

  test('member counts of the directory never fall below nobody', () => {
    fc.assert(
      fc.property(moves, memberships => {
        const { entries } = withNewerRows(emptyDirectory, { decisions: founding, acts: [], memberships, proposals: [] });
        expect(entries.every(({ members }) => members >= 0)).toBe(true);
      })
    );
  });
});
