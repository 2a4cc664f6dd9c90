import type { CountedPart, PublishedPart } from '../../src/domain/report/protecting/leftOpen';
import { lacking, publishedPart } from '../../src/domain/report/protecting/leftOpen';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
/** People by unit, and which units are left out. */
const part = (people: readonly number[], leftOut: readonly number[], counted: Partial<CountedPart> = {}): PublishedPart =>
  publishedPart({ everybody: sum(people), units: people.map(each => ({ people: each })), ...counted }, unit => !leftOut.includes(unit), 5);

describe('A part of a longer period, as it is published', () => {
  test('tells each unit that is shown and those left out together; each that is few must be able to be nobody and k-1', () => {
    expect(part([7, 5, 4, 0], [0, 2, 3])).toMatchObject({
      shown: [null, 5, null, null],
      leftOut: { units: [0, 2, 3], people: 11 },
      possible: [
        { unit: 2, ofUnit: 0, units: [0, 3], people: 11 },
        { unit: 2, ofUnit: 4, units: [0, 3], people: 7 },
        { unit: 3, ofUnit: 0, units: [0, 2], people: 11 },
        { unit: 3, ofUnit: 4, units: [0, 2], people: 7 }
      ]
    });
  });

  test('one that has just enough people need not', () => {
    expect(part([5, 9, 20], [0, 1]).possible).toEqual([]);
  });

  test.each([
    ['as many as work there', [9, 1], [undefined, 2], 2],
    ['as many as were counted where fewer are said to work there', [9, 3], [undefined, 2], 3],
    ['all, where those left out are fewer together', [2, 1], [], 3]
  ])('one that is few must be able to be no more than %s', (_what, people, headcounts, most) => {
    const units = people.map((each, at) => ({ people: each, ...(headcounts[at] !== undefined && { headcount: headcounts[at] }) }));
    expect(part(people, [0, 1], { units }).possible.slice(-1)).toEqual([{ unit: 1, ofUnit: most, units: [0], people: sum(people) - most }]);
  });
});

describe('Parts of a longer period, by how many different people it has', () => {
  const first = part([7, 5, 4], [0, 2]);

  test.each<[string, readonly PublishedPart[], number, number]>([
    ['are left open where nothing is left out', [part([7, 5, 5], []), part([7, 5, 5], [])], 17, 0],
    // Where nobody was of the third, eleven were of the first; beside five and five.
    ['lack people where one shows too many for the others to have made up for a unit', [first, part([7, 5, 5], [])], 17, 4],
    ['lack those by which there are too few', [first, part([7, 5, 5], [])], 20, 1],
    ['are left open where there are just enough', [first, part([7, 5, 5], [])], 21, 0],
    ['lack people whichever comes first', [part([7, 5, 5], []), first], 17, 4],
    ['lack them also where the largest is left out', [first, part([7, 5, 5], [0])], 17, 4],
    ['are left open where the same units are left out', [first, part([7, 5, 5], [0, 2])], 17, 0],
    ['are left open by two that leave out everything', [part([7, 5, 4], [0, 1, 2]), part([7, 5, 5], [0, 1, 2])], 17, 0],
    // Seven of the first, nine of the second and four of the third are more than there are.
    ['tell nothing where some have changed their unit', [first, part([7, 9, 0], [])], 16, 0],
    ['lack people of whom a part shows more than another', [part([9, 6, 8], []), part([7, 4, 8], [1, 2])], 26, 1],
    // Four of the third, nine of the first and twenty of the second.
    ['lack people where a unit cannot have been k-1', [part([9, 20, 0], [0, 2]), part([9, 20, 0], [1, 2])], 32, 1],
    ['are left open where only one of two has to', [part([9, 20, 0, 0], [0, 2, 3]), part([9, 20, 0, 0], [1, 2, 3])], 33, 0],
    ['are left open where it can', [part([9, 20, 0], [0, 2]), part([9, 20, 0], [1, 2])], 33, 0],
    ['are left open by three, of which one unit makes up for all', [first, part([7, 5, 3], [0, 2]), part([7, 5, 0], [0, 2])], 16, 0],
    ['are nothing where there is none', [], 0, 0]
  ])('%s', (_what, parts, together, people) => {
    expect(lacking(parts, together)).toBe(people);
  });
});
