import type { ChildProcess } from 'node:child_process';
import { fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { communityCount, employees, makeCompany, sitePath } from '../firstViews/company';
import { draw, seededRandom } from '../soak/plan/random';
import { readHistoryTable, timesInFile } from './database';
import { makeFile } from './makeFile';

const root = path.resolve(__dirname, '../..');
const id = 'of-the-bench';
const people = 200;

/** `--rows`: rows of the file; `--kills`: how often the import is killed, and taking back half as often. */
const asked = (name: string, usual: number): number => Number(process.argv[process.argv.indexOf(`--${name}`) + 1] ?? NaN) || usual;
const rows = asked('rows', 100_000);
const kills = asked('kills', 10);

interface Ran {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly seconds: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-history-'));
  const database = path.join(folder, 'site.sqlite');
  const file = path.join(folder, 'history.csv');
  const communities = Array.from({ length: communityCount }, (_, index) => `community-${index}`);
  const made = makeFile({ rows, damagedOneOf: 100, accounts: employees.slice(0, people), communities, seed: 7 });
  writeFileSync(file, made.text);
  console.log(`A file of ${rows} rows, ${made.damaged.length} of them damaged.`);
  await makeCompany(database);
  const { service, origin } = await serve(database);
  try {
    const brought = await bring(origin, file);
    const named = namedIn(brought.last);
    const wrongLines = difference(made.damaged.map(({ line }) => line), named);
    const held = readHistoryTable(database);
    const doubled = held.acts.length - held.operations;
    const missing = difference([...made.acts].sort(), held.acts);
    console.log(`Brought in ${brought.seconds.toFixed(0)} s, killed ${brought.killed} times: ${held.acts.length} of ${made.good} acts, ${doubled} doubled, ${missing} wrong; ${named.length} lines named, ${wrongLines} wrongly.`);
    const back = await takeBack(origin);
    const left = readHistoryTable(database).rows;
    const traces = timesInFile(database, id);
    console.log(`Taken back in ${back.seconds.toFixed(0)} s, killed ${back.killed} times: ${left} rows left, the id stands in the file ${traces} times.`);
    const passed = held.acts.length === made.good && doubled + missing + wrongLines + left + traces === 0 && back.last.code === 0;
    console.log(JSON.stringify({ rows, damaged: made.damaged.length, named: named.length, wronglyNamed: wrongLines, brought: held.acts.length, doubled, wrong: missing, kills: brought.killed, importSeconds: Math.round(brought.seconds), rowsPerSecond: Math.round(held.acts.length / brought.seconds), takeBackKills: back.killed, takeBackSeconds: Math.round(back.seconds), left, traces, passed }));
    process.exitCode = passed ? 0 : 1;
  } finally {
    service.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Series {
  readonly killed: number;
  readonly seconds: number;
  readonly last: Ran;
}

/** Requests of an import or of taking it back, roughly: twenty rows travel in one. */
const requestsOf = (count: number): number => Math.ceil(count / 20);

function bring(origin: string, file: string): Promise<Series> {
  return inPieces(kills, requestsOf(rows) / (kills + 1), 41, () => ['--site', `${origin}${sitePath}`, '--file', file, '--import', id]);
}

function takeBack(origin: string): Promise<Series> {
  const half = Math.floor(kills / 2);
  return inPieces(half, requestsOf(rows) / (half + 1), 43, () => ['--site', `${origin}${sitePath}`, '--take-back', id]);
}

/** Runs the command, killed after a random number of requests each time, and in the end to its end. */
async function inPieces(times: number, about: number, seed: number, args: () => string[]): Promise<Series> {
  const random = seededRandom(seed);
  let killed = 0;
  let seconds = 0;
  for (let piece = 0; piece < times; piece++) {
    const ran = await command(args(), { KILLED_AFTER: String(1 + draw(random, Math.ceil(2 * about))), KILLED_LATER: String(draw(random, 40)) });
    seconds += ran.seconds;
    if (ran.code === null) killed++;
    console.log(`  ${ran.code === null ? 'killed' : `ended with ${ran.code}`} after ${ran.seconds.toFixed(1)} s`);
  }
  const last = await command(args(), {});
  return { killed, seconds: seconds + last.seconds, last };
}

async function command(args: readonly string[], environment: Record<string, string>): Promise<Ran> {
  const began = Date.now();
  const child = spawn(process.execPath, ['--import', 'tsx', '--no-warnings', 'commands/import.ts', ...args, '--platform', 'bench/history/platform.ts'], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore']
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise<number | null>(resolve => child.once('close', resolve));
  return { code, lines: printed.trimEnd().split('\n'), seconds: (Date.now() - began) / 1000 };
}

function serve(database: string): Promise<{ service: ChildProcess; origin: string }> {
  const service = fork(path.join(__dirname, 'server.ts'), [database], { execArgv: ['--import', 'tsx', '--no-warnings'] });
  return new Promise(resolve => service.once('message', message => resolve({ service, origin: (message as { origin: string }).origin })));
}

function namedIn({ lines }: Ran): number[] {
  return lines.flatMap(line => /^LINE (\d+) /.exec(line)?.[1] ?? []).map(Number);
}

/** How many of either are not in the other, each as often as it is there. */
function difference<Value>(a: readonly Value[], b: readonly Value[]): number {
  const counts = new Map<Value, number>();
  for (const each of a) counts.set(each, (counts.get(each) ?? 0) + 1);
  for (const each of b) counts.set(each, (counts.get(each) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

void main();
