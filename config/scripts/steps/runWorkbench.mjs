import { spawn } from 'node:child_process';
import { secondsSince } from './run.mjs';
import { node22, node22Environment } from './tools.mjs';

/**
 * Runs the workbench until it ends or is told to; resolves to its exit code. Its first line with an address means that
 * the first screen can be opened.
 */
export function runWorkbench(root, args) {
  const start = Date.now();
  const child = spawn(node22(root), ['--import', 'tsx', 'workbench/cli.ts', ...args], {
    cwd: root,
    env: node22Environment(root),
    stdio: ['inherit', 'pipe', 'inherit']
  });
  let ready = false;
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    if (ready || !/https?:\/\//.test(String(chunk))) return;
    ready = true;
    console.log(`Started in ${secondsSince(start)}`);
  });
  // Ctrl+C reaches the workbench by itself; this process only has to outlive it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : (code ?? 1)));
  });
}
