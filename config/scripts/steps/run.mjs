import { spawn } from 'node:child_process';
import { Failure } from './Failure.mjs';
import { node22, node22Environment, tool } from './tools.mjs';

const progressEvery = 5000;

/** Seconds since `start` (from `Date.now()`), for people: "12.3 s". */
export function secondsSince(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

/** Runs one of the project's tools on Node 22 with its output on the screen; resolves to its exit code. */
export function showTool(root, name, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(node22(root), [tool(root, name), ...args], { cwd: root, env: node22Environment(root), stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}

/**
 * Runs a long program with its output held back and a line every five seconds instead. Resolves to the output;
 * if the program fails, throws what `explain(output)` makes of it.
 */
export function runQuietly(label, program, args, { explain, ...options }) {
  return new Promise((resolve, reject) => {
    const start = Date.now();
    let output = '';
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const progress = setInterval(() => console.log(`  ${label}, ${secondsSince(start)} so far`), progressEvery);
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      clearInterval(progress);
      reject(new Failure(explain(`${error.code}: ${program} could not be started`)));
    });
    child.on('close', (code) => {
      clearInterval(progress);
      if (code === 0) resolve(output);
      else reject(new Failure(explain(output)));
    });
  });
}

/** `runQuietly` for one of the project's tools on Node 22. */
export function runTool(root, label, name, args, explain) {
  return runQuietly(label, node22(root), [tool(root, name), ...args], { cwd: root, env: node22Environment(root), explain });
}
