import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { panelOf } from '../../../commands/backtest/panel';
import { readArguments } from '../../../commands/backtest/readArguments';
import type { SourceFile } from '../../../commands/backtest/readRecord';
import { readRecord } from '../../../commands/backtest/readRecord';
import { run } from '../../../commands/backtest/run';
import { scoresFile } from '../../../commands/backtest/scoresFile';
import type { Summary } from '../../../commands/backtest/summaryOf';
import { trialOf } from '../../../commands/backtest/trial';
import { warningRule } from '../../../src/domain/warning/earlyWarning';
import { actColumns, actFile, communityFile } from './files';

jest.setTimeout(120_000);

const root = path.resolve(__dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'backtest-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => path.join(folder, name);
const write = ({ name, text }: SourceFile, as = name): string => {
  writeFileSync(at(as), text);
  return at(as);
};

/** Ten that meet every month for two years and go on, and ten that met for half a year and ended a year later. */
const numbers = Array.from({ length: 10 }, (_, index) => index);
const monthly = (community: string, first: number, months: number): string[] =>
  Array.from({ length: months }, (_, month) => `${new Date(Date.UTC(2023, first + month, 10)).toISOString()},p${month % 4},d${month % 3},${community},contribution`);
const communities = communityFile(
  ...numbers.map(index => [`lasting-${index}`, 'Active', '2023-01-10', ''] as const),
  ...numbers.map(index => [`fading-${index}`, 'Retired', '2023-01-10', '2024-06-20'] as const)
);
const acts = actFile(...numbers.flatMap(index => [...monthly(`lasting-${index}`, 0, 30), ...monthly(`fading-${index}`, 0, 6)]));

const summaryOf = (lines: readonly string[]): Summary => JSON.parse(lines.at(-1) ?? '') as Summary;

describe('npm run backtest', () => {
  const lines: string[] = [];
  beforeAll(async () => {
    await run({ communities: write(communities), participation: write(acts), scores: at('scores.csv') }, line => lines.push(line));
  });

  test('says of how many communities and months it tells', () => {
    expect(lines.slice(0, 3)).toEqual([
      '20 communities, 20 with a past in 460 months; 0 of unknown outcome are scored, not judged by',
      'judged by 340 months of 20 communities, of which 120 months of 10 lie within a year before an end',
      'last fold: 68 months of 4 communities, of which 2 ended'
    ]);
  });

  test('ends with the figures as JSON', () => {
    const { areas, alarms, shipped, ...counts } = summaryOf(lines);
    expect(counts).toEqual({ months: 340, communities: 20, ended: 10, chosen: expect.anything(), beatsOwnCadence: expect.any(Boolean) });
    expect(shipped).toEqual(warningRule);
    expect(Object.keys(areas)).toEqual(['rule', 'shipped', 'ownCadence', 'silent60', 'silent90', 'silentDays', 'pace', 'breadth', 'newcomers', 'fewerPeople', 'fewerNewcomers']);
    expect(Object.keys(alarms)).toEqual(['watch', 'act', 'ownCadence', 'silent60', 'silent60Rule', 'silent90', 'silent90Rule', 'silentDays']);
  });

  test('tells silence that is plain to see: 60 days of it catch ten of twelve months, from 1 September on, and wrongly none', () => {
    const { areas, alarms } = summaryOf(lines);
    expect(alarms.silent60).toEqual({ sensitivity: 0.8333, falseShare: 0, precision: 1, falsePerYear: 0, ended: 10, warned: 10, lead: { lower: 293, median: 293, upper: 293 } });
    expect(areas.silent60?.all).toEqual({ value: 0.9167, interval: [0.9167, 0.9167] });
  });

  test('writes a score for each community and month, of months without a known outcome too', () => {
    const rows = readFileSync(at('scores.csv'), 'utf8').split('\n');
    expect(rows).toHaveLength(462);
    expect(rows[0]).toBe('community,month,score');
    expect(rows[1]).toMatch(/^lasting-0,2023-02,0\.\d{6}$/);
    expect(rows.at(-2)).toMatch(/^fading-9,2024-06,0\.\d{6}$/);
    expect(rows.at(-1)).toBe('');
  });

  test('prints the same when it runs again', async () => {
    const again: string[] = [];
    await run({ communities: at('communities.csv'), participation: at('participation.csv') }, line => again.push(line));
    expect(again).toEqual(lines);
  });

  test('tells nothing of a record in which nothing ended, and says so by null and a dash', async () => {
    const told: string[] = [];
    await run({ communities: write(communityFile(['pumps', 'Active', '2023-01-01', '']), 'one.csv'), participation: write(actFile('2025-01-01,p1,,pumps,proposal'), 'acts.csv') }, line => told.push(line));
    expect(told).toContain('the rule, chosen without            –    –          –          –                  –                 –');
    expect(summaryOf(told)).toMatchObject({ ended: 0, areas: { rule: { all: { value: null, interval: null } } }, alarms: { watch: { sensitivity: null, lead: null } }, chosen: warningRule, beatsOwnCadence: false });
  });
});

describe('On the record of the Kubernetes programme', () => {
  const read = (name: string): SourceFile => ({ name, text: readFileSync(path.join(root, 'workbench/sample/kubernetes-communities', name), 'utf8') });
  const [programme, participation] = [read('communities.csv'), read('participation.csv')];
  const panel = panelOf(readRecord(programme, participation));

  test('the rule that ships is the one that all folds but the last choose', () => {
    expect(trialOf(panel).chosen.at(-1)).toEqual(warningRule);
  });

  test.each(['2018-07', '2020-04', '2024-01'])('a record cut off at the beginning of %s gives the same scores for all months before', month => {
    const isBefore = (when: string): boolean => when < month;
    const [header, ...rows] = participation.text.trimEnd().split('\n');
    const earlier = [header, ...rows.filter(row => isBefore(row.slice(0, 7)))].join('\n');
    // What a record of that time could not know: ends that came later, and communities that began later.
    const known = programme.text.replace(/,(Active|Retired|Unlisted),(\d{4}-\d\d-\d\d)?,(\d{4}-\d\d-\d\d)?,/g, (_all, status: string, started = '', retired = '') =>
      `,${status},${isBefore(started as string) ? started as string : ''},${isBefore(retired as string) ? retired as string : ''},`);
    const scores = (all: string): string[] => all.split('\n').filter(row => isBefore(row.split(',')[1] ?? month));
    const then = scores(scoresFile(panelOf(readRecord({ ...programme, text: known }, { ...participation, text: earlier }))));
    expect(then.length).toBeGreaterThan(500);
    expect(then).toEqual(scores(scoresFile(panel)));
  });
});

/** The command as somebody types it. */
async function backtest(...args: readonly string[]): Promise<{ readonly code: number | null; readonly printed: string; readonly told: string }> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), '--no-warnings', 'commands/backtest.ts', ...args], { cwd: root });
  let [printed, told] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise<number | null>(resolve => child.once('close', resolve));
  return { code, printed, told };
}

describe('In a terminal', () => {
  test('it ends with 0 and JSON, and needs no token', async () => {
    const { code, printed } = await backtest('--communities', write(communities), '--participation', write(acts));
    expect(summaryOf(printed.trimEnd().split('\n')).months).toBe(340);
    expect(code).toBe(0);
  });

  test('a bad file ends it with 2 and one line', async () => {
    const bad = write({ name: 'bad.csv', text: `${actColumns}\nyesterday,p1,,lasting-0,proposal\n` });
    const { code, told, printed } = await backtest('--communities', write(communities), '--participation', bad);
    expect([code, told, printed]).toEqual([2, 'bad.csv, line 2, column when: “yesterday” is no day (2026-03-31) and no instant (2026-03-31T12:00:00Z).\n', '']);
  });

  test('a file that is not there ends it with 2', async () => {
    const { code, told } = await backtest('--communities', at('nowhere.csv'), '--participation', at('nowhere.csv'));
    expect(told).toContain('nowhere.csv');
    expect(code).toBe(2);
  });

  test('without files it says what it needs', async () => {
    const { code, told } = await backtest();
    expect(told).toContain('Say which files: --communities FILE --participation FILE');
    expect(told).toContain('npm run backtest --');
    expect(code).toBe(2);
  });
});

describe('What the command is asked', () => {
  test.each([
    [['--communities', 'c', '--participation', 'p'], { communities: 'c', participation: 'p' }],
    [['--communities', 'c', '--participation', 'p', '--scores', 's'], { communities: 'c', participation: 'p', scores: 's' }],
    [['--help'], 'help'],
    [['--communities', 'c'], { problem: 'Say which files: --communities FILE --participation FILE' }],
    [['--participation', 'p'], { problem: 'Say which files: --communities FILE --participation FILE' }],
    [['--fold', '3'], { problem: expect.stringContaining("Unknown option '--fold'") as unknown }]
  ])('%j', (written, meant) => {
    expect(readArguments(written)).toEqual(meant);
  });
});
