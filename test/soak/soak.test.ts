import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { countSide } from '../../bench/soak/count/countSide';
import type { SideCounts } from '../../bench/soak/count/countSide';
import type { Outcome } from '../../bench/soak/outcomes/outcome';

/** Half of all requests are hit, and with this seed the service is killed once on each side. */
const options = ['--clients', '2', '--operations', '240', '--faults', '0.5', '--seed', '601', '--killEvery', '1000'];
const root = path.resolve(__dirname, '../..');

describe('A short soak', () => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'guildhall-soak-'));
  let code: number | null = null;
  let lines: string[] = [];

  beforeAll(async () => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'bench/soak/soak.ts', ...options, '--directory', directory], {
      cwd: root,
      env: { ...process.env, NODE_NO_WARNINGS: '1' }
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    code = await new Promise(resolve => child.once('close', resolve));
    lines = output.trimEnd().split('\n');
  }, 180_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  test('passes: with Guildhall’s client nothing is lost, doubled or told wrongly', () => {
    expect(lines.at(-2)).toBe('Passed.');
    expect(code).toBe(0);
  });

  test('ends with one line for machines, in which PnPjs as it comes has doubled', () => {
    const { guildhall, stock } = JSON.parse(lines.at(-1) ?? '') as Record<'guildhall' | 'stock', Record<string, number>>;
    expect(guildhall).toEqual({
      lost: 0,
      doubled: 0,
      phantom: 0,
      lostUpdates: 0,
      earlySends: 0,
      wrongOutcomes: 0,
      attemptsPerNeeded: expect.any(Number)
    });
    expect(guildhall?.attemptsPerNeeded).toBeLessThanOrEqual(1.1);
    expect(stock?.doubled).toBeGreaterThan(0);
    expect(stock?.wrongOutcomes).toBeGreaterThan(0);
  });

  test('outlasted a killed service on both sides', () => {
    expect(lines.filter(line => /: 240 operations in \d+ s, 1 restarts of the service$/.test(line))).toHaveLength(2);
  });

  describe('whose evidence is tampered with is counted as', () => {
    /** Counts a copy of what Guildhall’s side left, after `change`. */
    const counted = (change: (file: DatabaseSync, at: string) => void): SideCounts => {
      const copy = mkdtempSync(path.join(os.tmpdir(), 'guildhall-soak-'));
      try {
        cpSync(path.join(directory, 'guildhall'), copy, { recursive: true });
        const file = new DatabaseSync(path.join(copy, 'service.sqlite'));
        change(file, copy);
        file.close();
        return countSide('guildhall', path.join(copy, 'service.sqlite'), copy);
      } finally {
        rmSync(copy, { recursive: true, force: true });
      }
    };
    /** An operation of this kind that a client of the first process was told is done. */
    const toldDone = (at: string, kind: string): string => {
      const outcomes = readFileSync(path.join(at, 'client-0.jsonl'), 'utf8').trim().split('\n').map(line => JSON.parse(line) as Outcome);
      const done = new Set(outcomes.flatMap(one => (one.phase === 'told' && one.outcome === 'done' ? [one.operation] : [])));
      const found = outcomes.find(one => one.phase === 'intended' && one.kind === kind && done.has(one.operation));
      if (found?.phase !== 'intended') throw new Error(`No ${kind} was done.`);
      return found.operation;
    };
    const tableOf = (file: DatabaseSync, title: string): string =>
      `items_${(file.prepare('SELECT id FROM lists WHERE title = ?').get(title) as { id: number }).id}`;

    test('nothing, where nobody tampered', () => {
      expect(counted(() => undefined)).toMatchObject({ lost: 0, phantom: 0, doubled: 0, illegal: [], differences: [] });
    });

    test('lost, where a row is taken away', () => {
      const after = counted((file, at) =>
        file.prepare(`DELETE FROM ${tableOf(file, 'Contributions')} WHERE f_OperationId = ?`).run(toldDone(at, 'thanks'))
      );
      expect(after).toMatchObject({ lost: 1, wrongOutcomes: 1, phantom: 0 });
      expect(after.illegal).toEqual([expect.stringContaining('told done, no row')]);
    });

    test('phantom and lost, where a row is there that nobody meant, in the place of one that somebody did', () => {
      const after = counted((file, at) =>
        file.prepare(`UPDATE ${tableOf(file, 'Contributions')} SET f_OperationId = 'other' WHERE f_OperationId = ?`).run(toldDone(at, 'thanks'))
      );
      expect(after).toMatchObject({ lost: 1 });
      expect(after.phantom).toBeGreaterThan(0);
    });

    test('phantom, where somebody is told that it failed', () => {
      const after = counted((_file, at) => {
        const outcomes = path.join(at, 'client-0.jsonl');
        const told = `"phase":"told","operation":"${toldDone(at, 'thanks')}"`;
        const lie = (line: string): string => (line.includes(told) ? line.replace('"outcome":"done"', '"outcome":"failed"') : line);
        writeFileSync(outcomes, readFileSync(outcomes, 'utf8').split('\n').map(lie).join('\n'));
      });
      expect(after).toMatchObject({ lost: 0, phantom: 1, wrongOutcomes: 1 });
    });

    test('lost updates, where what devices chose is overwritten', () => {
      const after = counted(file => file.exec(`UPDATE ${tableOf(file, 'Preferences')} SET f_Body = '{}'`));
      expect(after.lost).toBe(0);
      expect(after.lostUpdates).toBeGreaterThan(0);
    });

    test('an early send, where somebody was told to wait longer', () => {
      const after = counted(file =>
        file.exec(`UPDATE journal SET retryUntil = at + 1e9 WHERE seq = (SELECT min(seq) FROM journal WHERE retryUntil IS NOT NULL AND answered IS NOT NULL AND batch IS NULL AND person LIKE 'employee%')`)
      );
      expect(after.earlySends).toBeGreaterThan(0);
    });
  });
});
