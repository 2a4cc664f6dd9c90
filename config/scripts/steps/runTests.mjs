import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countTests } from './closingLine.mjs';
import { showTool } from './run.mjs';

/** Runs jest over all projects, or what `args` choose, and resolves to the counts. */
export async function runTests(root, args) {
  const resultFile = path.join(root, 'temp', 'test-result.json');
  mkdirSync(path.dirname(resultFile), { recursive: true });
  rmSync(resultFile, { force: true });
  const exitCode = await showTool(root, 'jest', ['--config', 'config/jest.config.cjs', '--json', `--outputFile=${resultFile}`, ...args]);
  const result = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : undefined;
  return countTests(result, exitCode);
}
