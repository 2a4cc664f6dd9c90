import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './Failure.mjs';

const scripts = {
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  eslint: 'eslint/bin/eslint.js',
  heft: '@rushstack/heft/bin/heft',
  jest: 'jest/bin/jest.js',
  stryker: '@stryker-mutator/core/bin/stryker.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs'
};

/** The script behind a tool, to be run with `node22`: no shell and no `.cmd` shims, so that it is the same on Windows. */
export function tool(root, name) {
  return path.join(root, 'node_modules', scripts[name]);
}

/** Where the `node` package puts Node 22, which SPFx 1.23 asks for. */
export function node22Path(root) {
  return path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Node 22: the project's own or, where install scripts are switched off, the one that runs this command. */
export function node22(root) {
  const own = node22Path(root);
  if (existsSync(own)) return own;
  if (process.versions.node.startsWith('22.')) return process.execPath;
  throw new Failure(
    `Node 22 is not in node_modules, and this is Node ${process.versions.node}: install scripts did not run.\n` +
      'Run "npm config set ignore-scripts false" and "npm ci", or use Node 22.'
  );
}

/** The environment for Node 22: child processes find it first, and its notice about the built-in SQLite stays quiet. */
export function node22Environment(root) {
  return {
    ...process.env,
    PATH: [path.dirname(node22(root)), process.env.PATH].join(path.delimiter),
    NODE_OPTIONS: [process.env.NODE_OPTIONS, '--disable-warning=ExperimentalWarning'].filter(Boolean).join(' ')
  };
}
