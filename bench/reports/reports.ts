import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { CompanySize } from './company';
import { conclude, heldHeap } from './conclude';
import type { ContenderName, Protection, Run, RunOrder } from './run';

/** A size, and how often each contender runs there. */
export interface Setting extends CompanySize {
  readonly runs: Readonly<Record<ContenderName, number>>;
}

/** Maps take half a minute with many rows; how often they ran is told with the result. */
const settings: readonly Setting[] = [
  { rows: 100_000, communities: 500, runs: { columns: 5, columnStore: 5, maps: 5 } },
  { rows: 1_000_000, communities: 500, runs: { columns: 5, columnStore: 5, maps: 3 } },
  { rows: 3_000_000, communities: 500, runs: { columns: 5, columnStore: 5, maps: 1 } },
  { rows: 3_000_000, communities: 5000, runs: { columns: 5, columnStore: 5, maps: 1 } }
];

export interface Measured {
  readonly setting: Setting;
  readonly runs: Readonly<Record<ContenderName, readonly Run[]>>;
  readonly protection: Protection;
}

async function main(): Promise<void> {
  const bundle = await bundleRun();
  const measured: Measured[] = [];
  for (const setting of settings) {
    console.log(`${setting.rows} rows, ${setting.communities} communities.`);
    const runs = await runInTurn(bundle, setting);
    const { protection } = await run(bundle, { ...setting, contender: 'columns', protect: true }, [`--max-old-space-size=${heldHeap}`]);
    measured.push({ setting, runs, protection: protection as Protection });
  }
  conclude(measured);
}

/** So that a run starts at once, and its memory holds no compiler. DuckDB brings a binary of its own and stays where it is. */
async function bundleRun(): Promise<string> {
  const directory = path.join(__dirname, '../../temp/reports');
  mkdirSync(directory, { recursive: true });
  const outfile = path.join(directory, 'run.cjs');
  await build({
    entryPoints: [path.join(__dirname, 'run.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['@duckdb/node-api'],
    logLevel: 'error'
  });
  return outfile;
}

/** Every contender in turn, so that whatever else the machine does hits all of them. Throws where they count differently. */
async function runInTurn(bundle: string, { rows, communities, runs }: Setting): Promise<Measured['runs']> {
  const done: Record<ContenderName, Run[]> = { columns: [], columnStore: [], maps: [] };
  const names = Object.keys(done) as ContenderName[];
  for (let round = 0; round < Math.max(...Object.values(runs)); round += 1) {
    for (const contender of names.filter(name => round < runs[name])) {
      done[contender].push(await run(bundle, { rows, communities, contender, protect: false }));
    }
  }
  const hashes = new Set(names.flatMap(name => done[name].map(({ hash }) => hash)));
  if (hashes.size !== 1) throw new Error(`Not everybody counted the same: ${[...hashes].join(', ')}.`);
  return done;
}

async function run(bundle: string, order: RunOrder, nodeOptions: readonly string[] = []): Promise<Run> {
  const child = fork(bundle, [JSON.stringify(order)], { execArgv: [...nodeOptions] });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${order.contender} ended with ${code} before it told anything.`);
  });
  const [told] = (await Promise.race([once(child, 'message'), failed])) as [Run];
  // What it does afterwards is ending.
  failed.catch(() => undefined);
  return told;
}

void main();
