import { protectTable } from '../../src/domain/protection/protectTable';
import { violatedCuts, isPrimary, problemOf } from './cuts';
import { hypercube } from './hypercube';
import { inventTable } from './inventTable';
import { invert } from './inversion';
import { optimum } from './optimum';
import { hiddenIn, peopleHidden } from './peopleHidden';
import { comparisons, largeTables, type Comparison } from './tables';

const oracleSeconds = 900;
const mostRatio = 1.02;
const mostMilliseconds = 50;
/** Of the numbers of a large table one in so many is tried; a prime, so that it is not always the same column. */
const oneOf = 47;

async function main(): Promise<void> {
  const optimal = process.argv.includes('--large') ? undefined : await compareWithOptimum();
  const large = largeTables.map(compareWithHypercube);
  const inversions = [invert(1, 3, 10, 3), invert(2, 2, 8, 3), invert(2, 3, 6, 3)];
  for (const { size, tables, belowMinimum, anything, known } of inversions) {
    console.log(`Whoever runs the algorithm on all ${tables} tables of ${size}: of ${belowMinimum} numbers below 3, ${anything} can be 0, 1 and 2, and ${known} one value only`);
  }
  const slowest = Math.max(...large.map(({ milliseconds }) => milliseconds));
  const [ours, theirs] = [sum(large.map(({ people }) => people)), sum(large.map(({ byHypercube }) => byHypercube))];
  const unsafe = (optimal?.unsafe ?? 0) + sum(large.map(table => table.unsafe));
  const passed = (optimal?.max ?? 1) <= mostRatio && unsafe === 0 && slowest <= mostMilliseconds && large.every(table => table.people <= table.byHypercube);
  console.log(JSON.stringify({ optimal, large: { people: ours, byHypercube: theirs, slowest }, inversions, passed }));
  process.exitCode = passed ? 0 : 1;
}

/** Ratios where the oracle proved the optimum; where it ran out of time they are told, and counted apart. */
async function compareWithOptimum() {
  const proven: { people: number; optimum: number }[] = [];
  const open: number[] = [];
  let unsafe = 0;
  for (const comparison of comparisons) {
    const { problem, people, hidden, milliseconds } = protectedOf(comparison, 5);
    const found = violatedCuts(problem, hidden).length;
    const best = await optimum(problem, oracleSeconds);
    unsafe += found;
    if (best.proven) proven.push({ people, optimum: best.atLeast });
    else open.push(people / best.atLeast);
    console.log(
      `${nameOf(comparison)}: ${people} people hidden, ${best.proven ? 'optimum' : `no optimum in ${oracleSeconds} s; at least`} ${best.atLeast}, ` +
        `${milliseconds.toFixed(1)} ms${found > 0 ? `, UNSAFE: ${found}` : ''}`
    );
  }
  const ratios = proven.map(({ people, optimum: best }) => (best === 0 ? (people === 0 ? 1 : Infinity) : people / best));
  const result = {
    tables: comparisons.length,
    proven: proven.length,
    max: Math.max(...ratios),
    mean: sum(ratios) / ratios.length,
    total: sum(proven.map(({ people }) => people)) / sum(proven.map(({ optimum: best }) => best)),
    openAtMost: open,
    unsafe
  };
  console.log(`Against the optimum, ${result.proven} of ${result.tables} tables proven: at most ${result.max.toFixed(4)}, on average ${result.mean.toFixed(4)}, all together ${result.total.toFixed(4)}`);
  return result;
}

function compareWithHypercube(comparison: Comparison): { people: number; byHypercube: number; milliseconds: number; unsafe: number } {
  const { problem, people, hidden, milliseconds } = protectedOf(comparison, 20);
  const byHypercube = peopleHidden(hypercube(problem), problem);
  const unsafe = violatedCuts(problem, hidden, 1, oneOf).length;
  const below = problem.values.filter((_, cell) => isPrimary(problem, cell)).length / problem.values.length;
  console.log(`${nameOf(comparison)}, ${Math.round(100 * below)} % below: ${people} people hidden, by hypercubes ${byHypercube}, ${milliseconds.toFixed(1)} ms${unsafe > 0 ? ', UNSAFE' : ''}`);
  return { people, byHypercube, milliseconds, unsafe };
}

/** Processor time, because other work on the machine is not ours; the median of `times` calls after three to warm up. */
function protectedOf(comparison: Comparison, times: number) {
  const table = inventTable(comparison);
  const { minimum } = comparison;
  const problem = problemOf(table, minimum);
  for (let call = 0; call < 3; call++) protectTable(table, { minimum });
  const taken = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    protectTable(table, { minimum });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((one, other) => one - other);
  const hidden = hiddenIn(protectTable(table, { minimum }), problem);
  return { problem, hidden, people: peopleHidden(hidden, problem), milliseconds: taken[Math.floor(times / 2)] as number };
}

function nameOf({ rows, columns, mean, skew, empty, minimum }: Comparison): string {
  return `${rows} x ${columns}, ${mean} a cell, skew ${skew}, ${100 * empty} % empty, k ${minimum}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

void main();
