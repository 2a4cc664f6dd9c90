import type { EndedState } from '../../src/domain/community/communityState';
import { communityKey, unitKey } from '../../src/domain/identity';
import type { CommunityGrowth } from '../../src/domain/report/growth';
import { growthOf } from '../../src/domain/report/growth';
import type { UtcQuarter } from '../../src/domain/report/periods';
import type { QuarterReport } from '../../src/domain/report/tableReport';
import type { CommunitySpan } from '../../src/domain/survival/communitySpans';

type Sums = Readonly<Record<string, number | null>>;

/** A quarter with these sums; communities of the unit “field” have names that begin with f. */
function quarterOf(quarter: string, sums: Sums, unit?: string): QuarterReport {
  const keys = Object.keys(sums);
  return {
    quarter: quarter as UtcQuarter,
    ...(unit !== undefined && { unit: unitKey(unit) }),
    communities: keys.map(key => ({ key: communityKey(key), title: key.toUpperCase(), unit: unitKey(key.startsWith('f') ? 'field' : 'labs') })),
    people: { rows: [], columns: keys, shown: [], rowTotals: [], columnTotals: Object.values(sums), total: null }
  } as unknown as QuarterReport;
}

function life(key: string, founded: string, ended?: readonly [at: string, how: EndedState]): CommunitySpan {
  return {
    key: communityKey(key), founded: Date.parse(founded), recordBegins: 0, purpose: '', unit: unitKey('labs'), foundedIn: 2026, seeded: false,
    ...(ended !== undefined && { ended: { at: Date.parse(ended[0]), how: ended[1] } })
  };
}

const grown = (now: Sums, before: Sums | undefined, lives: readonly CommunitySpan[] = []): readonly CommunityGrowth[] =>
  growthOf(quarterOf('2026-Q3', now), before && quarterOf('2026-Q2', before), lives).communities;

describe('How the communities of a quarter grew', () => {
  test.each<[what: string, now: number | null, before: Sums | undefined, told: Partial<CommunityGrowth> | undefined]>([
    ['more', 12, { a: 7 }, { people: 12, before: 7, change: 5 }],
    ['fewer', 7, { a: 12 }, { people: 7, before: 12, change: -5 }],
    ['as many', 7, { a: 7 }, { people: 7, before: 7, change: 0 }],
    ['a number that is left out now', null, { a: 12 }, undefined],
    ['a number that was left out before', 12, { a: null }, undefined],
    ['no community before', 12, {}, undefined],
    ['no quarter before', 12, undefined, undefined]
  ])('is told of %s only where both numbers are shown', (_what, now, before, told) => {
    expect(grown({ a: now }, before)).toEqual(told === undefined ? [] : [{ key: 'a', title: 'A', began: false, ended: undefined, ...told }]);
  });

  test.each<[what: string, lives: CommunitySpan[], began: boolean, ended: EndedState | undefined]>([
    ['began with the first instant of the quarter', [life('a', '2026-07-01T00:00:00Z')], true, undefined],
    ['began before the quarter', [life('a', '2026-06-30T23:59:59Z')], false, undefined],
    ['began after the quarter', [life('a', '2026-10-01T00:00:00Z')], false, undefined],
    ['completed in the quarter', [life('a', '2020-01-01', ['2026-09-30T23:59:59Z', 'completed'])], false, 'completed'],
    ['merged in the quarter', [life('a', '2020-01-01', ['2026-07-01T00:00:00Z', 'merged'])], false, 'merged'],
    ['closed after the quarter', [life('a', '2020-01-01', ['2026-10-01T00:00:00Z', 'closed'])], false, undefined],
    ['closed before the quarter', [life('a', '2020-01-01', ['2026-06-30T23:59:59Z', 'closed'])], false, undefined],
    ['began and closed in it', [life('a', '2026-07-02', ['2026-08-01', 'closed'])], true, 'closed'],
    ['closed, and was revived in it', [life('a', '2020-01-01', ['2026-07-02', 'closed']), life('a', '2026-08-01')], true, undefined],
    ['closed in it, and was revived after it', [life('a', '2020-01-01', ['2026-07-02', 'closed']), life('a', '2026-11-01')], false, 'closed']
  ])('says that a community %s, whether its number is shown or not', (_what, lives, began, ended) => {
    const [told] = grown({ a: null }, undefined, lives);
    expect([told?.began ?? false, told?.ended, told?.people ?? null]).toEqual([began, ended, null]);
  });

  test('says of how many communities that go on one of the two numbers is left out', () => {
    const [now, before] = [quarterOf('2026-Q3', { a: 12, b: null, c: 9, d: null, e: null, f: null }), quarterOf('2026-Q2', { a: 10, b: 7, c: null, d: null, e: null })];
    expect(growthOf(now, before, [life('d', '2020-01-01', ['2025-01-01', 'closed']), life('e', '2020-01-01', ['2026-08-01', 'closed'])]).leftOut).toBe(2);
    expect(growthOf(now, undefined, []).leftOut).toBe(0);
  });

  test('is told of communities by title, so that their order says nothing of their people', () => {
    expect(grown({ b: 30, c: 20, a: 10 }, { a: 9, b: 10, c: 30 }).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  test('is told of a unit’s own communities in its reports', () => {
    const [now, before] = [quarterOf('2026-Q3', { f1: 12, x1: 30 }, 'field'), quarterOf('2026-Q2', { f1: 10, x1: 20 }, 'field')];
    expect(growthOf(now, before, [life('x1', '2026-07-02')]).communities.map(({ key, change }) => [key, change])).toEqual([['f1', 2]]);
  });
});
