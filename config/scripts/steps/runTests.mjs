import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { addCounts, countTests, failedTests } from './closingLine.mjs';
import { showTool } from './run.mjs';

/** Rooms and screens share the cores. A browser has the machine to itself: what it waits for is the page, not another test. */
const wholeSuite = [
  ['--selectProjects', 'rooms', 'screens', '--maxWorkers=100%'],
  ['--selectProjects', 'browser', '--runInBand']
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
