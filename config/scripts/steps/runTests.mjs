import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addCounts, countTests, failedTests } from './closingLine.mjs';
import { showTool } from './run.mjs';

const cores = os.cpus().length;

/**
 * Rooms and screens share the cores, with one test more than these: a test that asks the service waits for a third of its time.
 * Browsers come after them, two at most: what they wait for is the page, not another test.
 */
const wholeSuite = [
  ['--selectProjects', 'rooms', 'screens', `--maxWorkers=${cores + 1}`],
  ['--selectProjects', 'browser', `--maxWorkers=${Math.min(2, cores)}`]
];

/** Runs jest over all projects, or what `args` choose; resolves to the counts, and `failures`, a line each. */
export async function runTests(root, args) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  for (const runArgs of args.length > 0 ? [args] : wholeSuite) {
    const { result, exitCode } = await runJest(root, runArgs);
    counts = addCounts(counts, countTests(result, exitCode));
    failures.push(...failedTests(result, root));
  }
  return { ...counts, failures };
}

async function runJest(root, args) {
  const resultFile = path.join(root, 'temp', 'test-result.json');
  mkdirSync(path.dirname(resultFile), { recursive: true });
  rmSync(resultFile, { force: true });
  const exitCode = await showTool(root, 'jest', ['--config', 'config/jest.config.cjs', '--json', `--outputFile=${resultFile}`, ...args]);
  return { result: existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : undefined, exitCode };
}
