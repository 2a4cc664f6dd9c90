import type { CountingTimes, Lap } from './contenders/contender';
import type { Measured } from './reports';
import type { ContenderName, Run } from './run';

/** How many times faster than DuckDB counting has to be with the most rows. */
const wantedRatio = 5;

/** What the process may need at most with three million rows, until there are counts and until there are files, in megabytes. */
const wantedMemory = 300;

/** What the heap is held to while files are made, in megabytes: without, its most memory would say how late rubbish is collected. */
export const heldHeap = 120;

const titles: Readonly<Record<ContenderName, string>> = { columns: 'columns', columnStore: 'DuckDB', maps: 'Maps' };

interface Medians extends Record<keyof CountingTimes, Lap> {
  readonly memory: number;
  readonly runs: number;
}

/** Tells the medians and how they relate. Exit code 1 where counting is not fast or small enough with the most rows. */
export function conclude(measured: readonly Measured[]): void {
  const results = measured.map(({ setting: { rows, communities }, runs, protection }) => {
    const medians = { columns: mediansOf(runs.columns), columnStore: mediansOf(runs.columnStore), maps: mediansOf(runs.maps) };
    return { rows, communities, medians, protection, ratios: ratiosOf(medians, protection) };
  });
  for (const { rows, communities, medians, protection, ratios } of results) {
    console.log(`\n${rows} rows, ${communities} communities; medians in ms (by the clock / of all processors)`);
    for (const [name, each] of Object.entries(medians)) console.log(`  ${titles[name as ContenderName].padEnd(8)}${inWords(each)}`);
    const { files, megabytes, memory } = protection;
    console.log(`  protection ${spent(protection)}, once, the same for all: ${files} files of ${megabytes.toFixed(1)} MB together; ${Math.round(memory)} MB at most, with a heap of ${heldHeap} MB`);
    console.log(`  columns are faster: ${JSON.stringify(ratios)}`);
  }
  const growth = results
    .filter(({ communities }) => communities === results[0]?.communities)
    .map(({ rows, medians }) => ({ rows, nanosecondsARow: Math.round((medians.columns.aggregation.processor / rows) * 1e6) }));
  console.log(`\nOf all processors, columns need for a row: ${growth.map(({ rows, nanosecondsARow }) => `${nanosecondsARow} ns of ${rows}`).join(', ')}.`);
  const large = results.filter(({ rows }) => rows === Math.max(...results.map(each => each.rows)));
  const passed = large.every(({ ratios, medians, protection }) => ratios.columnStore.aggregation >= wantedRatio && Math.max(medians.columns.memory, protection.memory) < wantedMemory);
  console.log(JSON.stringify({ results, growth, wantedRatio, wantedMemory, passed }));
  process.exitCode = passed ? 0 : 1;
}

function mediansOf(runs: readonly Run[]): Medians {
  const step = (name: keyof CountingTimes): Lap => ({
    wall: median(runs.map(({ times }) => times[name].wall)),
    processor: median(runs.map(({ times }) => times[name].processor))
  });
  return { loading: step('loading'), aggregation: step('aggregation'), reading: step('reading'), memory: median(runs.map(({ memory }) => memory)), runs: runs.length };
}

interface Ratios {
  readonly aggregation: number;
  /** Of all processors. */
  readonly aggregationProcessor: number;
  /** From rows to counts. */
  readonly toCounts: number;
  /** From rows to protected files. */
  readonly whole: number;
}

/** How many times longer the others take. */
function ratiosOf(medians: Record<ContenderName, Medians>, protection: Lap): Record<'columnStore' | 'maps', Ratios> {
  const toCounts = ({ loading, aggregation, reading }: Medians): number => loading.wall + aggregation.wall + reading.wall;
  const against = (other: Medians): Ratios => ({
    aggregation: ratio(other.aggregation.wall, medians.columns.aggregation.wall),
    aggregationProcessor: ratio(other.aggregation.processor, medians.columns.aggregation.processor),
    toCounts: ratio(toCounts(other), toCounts(medians.columns)),
    whole: ratio(toCounts(other) + protection.wall, toCounts(medians.columns) + protection.wall)
  });
  return { columnStore: against(medians.columnStore), maps: against(medians.maps) };
}

function ratio(other: number, ours: number): number {
  return Number((other / ours).toFixed(2));
}

/** The middle one, rounded; of an even number of them the lower. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN);
}

function inWords({ loading, aggregation, reading, memory, runs }: Medians): string {
  return `loading ${spent(loading)}, aggregation ${spent(aggregation)}, reading ${spent(reading)}; ${memory} MB at most; ${runs} run${runs === 1 ? '' : 's'}`;
}

function spent({ wall, processor }: Lap): string {
  return `${Math.round(wall)} / ${Math.round(processor)}`;
}
