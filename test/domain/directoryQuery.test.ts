import fc from 'fast-check';
import { defaultPractice } from '../../src/domain/community/practice';
import type { Choices, FacetValues } from '../../src/domain/directory/directoryQuery';
import { countChoices, everything, facets, facetValues, narrowed, noChoices, withToggled } from '../../src/domain/directory/directoryQuery';
import { unitKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';

const values = (purpose: string, unit: string, type = 'guild', cadence = 'weekly', state = 'steady'): FacetValues => ({ purpose, unit, type, cadence, state });
const four = [values('craft', 'field'), values('craft', 'sales', 'club'), values('research', 'field', 'club', 'monthly', 'quiet'), values('research', 'sales', 'guild', 'monthly')];
const self = (each: FacetValues): FacetValues => each;
const counts = (choices: Partial<Choices>): Record<string, Record<string, number>> => {
  const all = narrowed(four, { ...noChoices, ...choices }, self).counts;
  return Object.fromEntries(facets.map(facet => [facet, Object.fromEntries(all[facet])]));
};

describe('Narrowing communities', () => {
  const field = [unitKey('field')];
  test.each<[string, Partial<Choices>, number[]]>([
    ['by nothing leaves all', {}, [0, 1, 2, 3]],
    ['by a purpose', { purpose: ['craft'] }, [0, 1]],
    ['by two purposes, either of which will do', { purpose: ['research', 'craft'] }, [0, 1, 2, 3]],
    ['by a unit and a type, both of which must agree', { unit: field, type: ['club'] }, [2]],
    ['by a rhythm', { cadence: ['monthly'] }, [2, 3]],
    ['by a state', { state: ['quiet'] }, [2]],
    ['by what nothing has', { state: ['growing'] }, []]
  ])('%s', (_how, choices, left) => {
    expect(narrowed(four, { ...noChoices, ...choices }, self).entries).toEqual(left.map(index => four[index]));
  });

  test('tells how many each choice would give; nothing is told of a choice that gives none', () => {
    expect(counts({})).toEqual({
      purpose: { craft: 2, research: 2 },
      unit: { field: 2, sales: 2 },
      type: { guild: 2, club: 2 },
      cadence: { weekly: 2, monthly: 2 },
      state: { steady: 3, quiet: 1 }
    });
  });

  test('a facet is counted beside what is chosen of the others, itself aside', () => {
    expect(counts({ unit: field })).toEqual({
      purpose: { craft: 1, research: 1 },
      unit: { field: 2, sales: 2 },
      type: { guild: 1, club: 1 },
      cadence: { weekly: 1, monthly: 1 },
      state: { steady: 1, quiet: 1 }
    });
    expect(counts({ unit: field, type: ['club'] })).toEqual({
      purpose: { research: 1 },
      unit: { field: 1, sales: 1 },
      type: { guild: 1, club: 1 },
      cadence: { monthly: 1 },
      state: { quiet: 1 }
    });
  });

  test('what a choice counts is what choosing it alone of its facet leaves', () => {
    const some = (keys: readonly string[]) => fc.subarray([...keys]);
    const choice = fc.record({ purpose: some(['craft', 'research']), unit: some(['field', 'sales']), type: some(['guild', 'club']), cadence: some(['weekly', 'monthly']), state: some(['steady', 'quiet']) }) as unknown as fc.Arbitrary<Choices>;
    fc.assert(
      fc.property(choice, choices => {
        const told = narrowed(four, choices, self).counts;
        for (const facet of facets) {
          for (const value of ['craft', 'research', 'field', 'sales', 'guild', 'club', 'weekly', 'monthly', 'steady', 'quiet']) {
            const alone = narrowed(four, { ...choices, [facet]: [value] }, self).entries.length;
            expect(told[facet].get(value) ?? 0).toBe(alone);
          }
        }
      })
    );
  });
});

describe('Choices', () => {
  test('are added, and taken back, one by one', () => {
    const one = withToggled(noChoices, 'type', 'club');
    const two = withToggled(one, 'type', 'guild');
    expect(two).toEqual({ ...noChoices, type: ['club', 'guild'] });
    expect(withToggled(two, 'type', 'club')).toEqual({ ...noChoices, type: ['guild'] });
    expect([noChoices, one, two, withToggled(two, 'state', 'quiet')].map(countChoices)).toEqual([0, 1, 2, 3]);
  });

  test('at first there are none, and nothing is typed', () => {
    expect(everything).toEqual({ text: '', choices: { purpose: [], unit: [], type: [], cadence: [], state: [] } });
  });

  test('a community says its purpose, unit, type, rhythm and state to them', () => {
    const entry = communityEntry({ type: 'club', unit: 'sales', practice: { ...defaultPractice, template: 'research', cadence: 'weekly' } });
    expect(facetValues(entry, 'quiet')).toEqual({ purpose: 'research', unit: 'sales', type: 'club', cadence: 'weekly', state: 'quiet' });
  });
});
