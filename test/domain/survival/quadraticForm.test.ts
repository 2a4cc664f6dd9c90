import { quadraticForm } from '../../../src/domain/survival/quadraticForm';

describe('z’ V⁻ z', () => {
  test.each([
    ['of one number is its square over the variance', [3], [[2]], 4.5, 1],
    ['of two follows from the inverse', [1, 2], [[2, 1], [1, 3]], (3 - 4 + 8) / 5, 2],
    ['whatever the order', [2, 1], [[3, 1], [1, 2]], (3 - 4 + 8) / 5, 2],
    ['of differences that sum to nothing leaves one out', [1, -1], [[4, -4], [-4, 4]], 0.25, 1],
    ['of three such', [1, 1, -2], [[2, -1, -1], [-1, 2, -1], [-1, -1, 2]], 2, 2],
    ['passes over what does not vary', [1, 0], [[5, 0], [0, 0]], 0.2, 1],
    ['of nothing is nothing', [], [], 0, 0],
    ['where nothing varies is nothing', [0], [[0]], 0, 0]
  ])('%s', (_what, vector, matrix, value, rank) => {
    const found = quadraticForm(vector, matrix);
    expect(found.value).toBeCloseTo(value, 12);
    expect(found.rank).toBe(rank);
  });
});
