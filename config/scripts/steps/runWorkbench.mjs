import { spawn } from 'node:child_process';
import { secondsSince } from './run.mjs';
import { node22, node22Environment } from './tools.mjs';

/**
 * Runs the workbench until it ends or is told to; resolves to its exit code. The first address it prints is where the
 * first screen is.
 */
export function runWorkbench(root, args) {
  const start = Date.now();
  const child = spawn(node22(root), ['--import', 'tsx', 'workbench/cli.ts', ...args.filter((arg) => arg !== '--no-open')], {
    cwd: root,
    env: node22Environment(root),
    stdio: ['inherit', 'pipe', 'inherit']
  });
  let address;
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    if (address) return;
    [address] = String(chunk).match(/https?:\/\/\S+/) ?? [];
    if (!address) return;
    console.log(`Started in ${secondsSince(start)}`);
    if (!args.includes('--no-open') && somebodyLooks()) openBrowser(address);
  });
  // Ctrl+C reaches the workbench by itself; this process only has to outlive it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : (code ?? 1)));
  });
}

/** Not in a build, a pipe or a machine without a screen. */
function somebodyLooks() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && process.stdout.isTTY && (process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY));
}

/** A convenience: the address is on the screen, so a missing opener is no failure. */
function openBrowser(address) {
  const [program, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start'] }[process.platform] ?? ['xdg-open'];
  spawn(program, [...before, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
