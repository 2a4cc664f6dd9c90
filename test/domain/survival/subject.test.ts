import { isAtRisk, numberAtRisk, wasWatched } from '../../../src/domain/survival/subject';
import { channingMen, sixMp } from './published';

describe('How many are at risk', () => {
  test('at the times below a chart, those who leave then still among them', () => {
    expect(numberAtRisk(sixMp, [0, 5, 6, 7, 10, 20, 22, 23, 30, 35, 36])).toEqual([21, 21, 21, 17, 15, 8, 7, 6, 4, 1, 0]);
  });

  test('with delayed entry, those who entered before', () => {
    expect(numberAtRisk(channingMen, [0, 751, 752, 777, 778, 781, 782, 783])).toEqual([0, 0, 1, 2, 1, 1, 0, 1]);
  });

  test('passes over who was never watched', () => {
    expect(numberAtRisk([{ entry: 5, exit: 5 }, { entry: 9, exit: 3 }], [0, 4, 5, 9])).toEqual([0, 0, 0, 0]);
  });
});

test.each([
  [{ entry: 0, exit: 5 }, 0, true],
  [{ entry: -2, exit: 5 }, 0, true],
  [{ entry: 1, exit: 5 }, 0, false],
  [{ entry: 1, exit: 5 }, 1, false],
  [{ entry: 1, exit: 5 }, 5, true],
  [{ entry: 1, exit: 5 }, 5.1, false]
])('%j is at risk at %d: %s', (subject, time, answer) => {
  expect(isAtRisk(subject, time)).toBe(answer);
});

test.each([
  [{ entry: 0, exit: 1 }, true],
  [{ entry: 1, exit: 1 }, false],
  [{ entry: 2, exit: 1 }, false],
  [{ entry: 0, exit: NaN }, false]
])('%j was watched: %s', (subject, answer) => {
  expect(wasWatched(subject)).toBe(answer);
});
