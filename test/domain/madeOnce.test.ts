import { madeOnce } from '../../src/domain/madeOnce';

describe('What is made once', () => {
  test('is made once for each thing, also where it is undefined', () => {
    const make = jest.fn(({ length }: readonly number[]) => (length === 0 ? undefined : length));
    const lengthOf = madeOnce(make);
    const [some, none] = [[1, 2], []];
    expect([some, none, some, none].map(lengthOf)).toEqual([2, undefined, 2, undefined]);
    expect(make.mock.calls).toEqual([[some], [none]]);
  });

  test('is of that thing, not of one that looks the same', () => {
    const copyOf = madeOnce((numbers: readonly number[]) => [...numbers]);
    const [one, other] = [[1], [1]];
    expect(copyOf(one)).toBe(copyOf(one));
    expect(copyOf(one)).not.toBe(copyOf(other));
  });
});
