import type { Chains, HashedRun, Run } from '../../src/domain/report/chain';
import { compared, growingRuns, isGrowing, readChains, runSize, withRemoval } from '../../src/domain/report/chain';

/** The runs of rows with these ids, each with the ids of its rows. */
function runsOf(known: readonly number[], ids: readonly number[]): [number, string][] {
  const growing = growingRuns(known);
  const runs: Run[] = ids.flatMap(id => growing.add(id, String(id)));
  return [...runs, ...growing.end()].map(({ until, text }) => [until, text.replace(/\n/g, ' ')]);
}

describe('The runs of a list', () => {
  test.each<[string, readonly number[], readonly number[], [number, string][]]>([
    ['none where there is no row', [], [], []],
    ['one as far as ids have come', [], [1, 3, 40], [[40, '1 3 40']]],
    ['one that ends at the 5,000th id', [], [1, runSize], [[5000, '1 5000']]],
    ['another from the next one', [], [1, runSize, runSize + 1], [[5000, '1 5000'], [5001, '5001']]],
    ['an empty one where ids are left out', [], [2 * runSize + 1], [[5000, ''], [10000, ''], [10001, '10001']]],
    ['those that are known first, and what came since apart', [40], [1, 40, 41, 60], [[40, '1 40'], [60, '41 60']]],
    ['those that are known, up to the next 5,000th id', [40], [39, 41, runSize], [[40, '39'], [5000, '41 5000']]],
    ['those that are known after the 5,000th', [runSize, 5040], [1, 5001, 5040], [[5000, '1'], [5040, '5001 5040']]],
    ['those that are known, though their rows are gone', [40, 60], [7], [[40, '7'], [60, '']]],
    ['those that are known, though there is no row', [40], [], [[40, '']]]
  ])('are %s', (_what, known, ids, runs) => {
    expect(runsOf(known, ids)).toEqual(runs);
  });

  test('go on growing until their ids reach a 5,000th', () => {
    expect([1, 4999, 5000, 5001, 10000].map(until => isGrowing({ until }))).toEqual([true, true, false, true, false]);
  });
});

describe('A run that is hashed anew', () => {
  const run: HashedRun = { until: 40, hash: 'a' };
  test.each<[string, HashedRun, string, HashedRun]>([
    ['is what it was', run, 'a', run],
    ['is not what it was since the last publishing', run, 'b', { ...run, alteredAfter: 77 }],
    ['is still not what it was: it keeps since when', { ...run, alteredAfter: 33 }, 'c', { ...run, alteredAfter: 33 }],
    ['is not what it was since a publishing of which no time is known', { ...run, alteredAfter: 0 }, 'c', { ...run, alteredAfter: 0 }],
    ['is again what it was', { ...run, alteredAfter: 33 }, 'a', run],
    ['was to change, and did', { ...run, mayChange: 'erasing' }, 'b', { ...run, removedTo: 'b' }],
    ['was to change, and did not yet', { ...run, mayChange: 'erasing' }, 'a', run],
    ['is what it was after it changed as it might', { ...run, removedTo: 'b' }, 'b', { ...run, removedTo: 'b' }],
    ['is not what it was after it changed as it might', { ...run, removedTo: 'b' }, 'a', { ...run, removedTo: 'b', alteredAfter: 77 }],
    ['was altered before it was to change: that stays', { ...run, alteredAfter: 33, mayChange: 'erasing' }, 'b', { ...run, alteredAfter: 33 }]
  ])('%s', (_what, before, hash, after) => {
    expect(compared(before, hash, 77)).toEqual(after);
  });
});

test('A command that removes rows says so of the runs that they lie in, and of no other', () => {
  const chains: Chains = { at: 5, lists: { acts: [{ until: 40, hash: 'a' }, { until: 60, hash: 'b' }, { until: 70, hash: 'c' }], visits: [{ until: 9, hash: 'd' }] } };
  const rows = [{ list: 'acts', id: 41 }, { list: 'acts', id: 70 }, { list: 'acts', id: 71 }, { list: 'preferences', id: 1 }];
  expect(withRemoval(chains, rows, 'erasing')).toEqual({
    at: 5,
    lists: { acts: [{ until: 40, hash: 'a' }, { until: 60, hash: 'b', mayChange: 'erasing' }, { until: 70, hash: 'c', mayChange: 'erasing' }], visits: [{ until: 9, hash: 'd' }] }
  });
  expect(withRemoval(chains, [{ list: 'acts', id: 1 }, { list: 'acts', id: 60 }], 'retention').lists.acts?.map(({ mayChange }) => mayChange)).toEqual(['retention', 'retention', undefined]);
});

describe('A file of hashes', () => {
  const chains: Chains = { at: 5, lists: { acts: [{ until: 40, hash: 'a' }] } };
  test.each<[string, unknown, Chains | undefined]>([
    ['of this version', chains, chains],
    ['of an earlier version: the hashes of whole runs', { acts: ['a', 'b'], memberships: [] }, { at: 0, lists: { acts: [{ until: 5000, hash: 'a' }, { until: 10000, hash: 'b' }], memberships: [] } }],
    ['of an earlier version before there was a whole run', {}, { at: 0, lists: {} }],
    ['that says nothing', null, undefined],
    ['that is a number', 7, undefined],
    ['of numbers', { acts: 7 }, undefined],
    ['of a list of numbers', { acts: [7] }, undefined],
    ['of runs without ids', { at: 5, lists: { acts: [{ hash: 'a' }] } }, undefined],
    ['of runs without hashes', { at: 5, lists: { acts: [{ until: 5 }] } }, undefined],
    ['without lists', { at: 5 }, undefined]
  ])('%s', (_what, said, read) => {
    expect(readChains(JSON.stringify(said))).toEqual(read);
  });

  test('that is cut off says nothing', () => {
    expect(readChains('{"acts":')).toBeUndefined();
  });
});
