import type { CountedTable } from '../../src/domain/protection/protectedTable';
import { randomFrom } from './randomFrom';

export interface Invention {
  readonly rows: number;
  readonly columns: number;
  /** People per cell, on average. */
  readonly mean: number;
  /** 0: all rows and columns alike; 1: the n-th has an n-th of the first. */
  readonly skew: number;
  /** Share of cells that nobody can be in. */
  readonly empty: number;
  readonly seed: number;
}

/** An invented table: rows and columns of different weight, and people who fall into cells by chance (Poisson). */
export function inventTable({ rows, columns, mean, skew, empty, seed }: Invention): CountedTable {
  const random = randomFrom(seed);
  for (let i = 0; i < 10; i++) random();
  const weights = (length: number): number[] => {
    const raw = Array.from({ length }, (_, index) => (1 / (index + 1) ** skew) * (0.5 + random()));
    const sum = raw.reduce((total, weight) => total + weight, 0);
    return raw.map(weight => (weight * length) / sum);
  };
  const [rowWeights, columnWeights] = [weights(rows), weights(columns)];
  const cells = rowWeights.flatMap(row => columnWeights.map(column => (random() < empty ? 0 : poisson((mean / (1 - empty)) * row * column, random))));
  return { rows: names('r', rows), columns: names('c', columns), cells };
}

function names(letter: string, length: number): string[] {
  return Array.from({ length }, (_, index) => `${letter}${index}`);
}

/** Knuth's product of uniform numbers; a rounded normal number where the mean is large. */
function poisson(mean: number, random: () => number): number {
  if (mean > 50) {
    const normal = Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(mean + normal * Math.sqrt(mean)));
  }
  let count = 0;
  for (let product = random(); product > Math.exp(-mean); product *= random()) count++;
  return count;
}
