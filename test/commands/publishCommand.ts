import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** How the command ended: `lines` of its results, and what it `told` meanwhile. */
export interface Ended {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly told: string;
}

/** Publishes from a terminal, as a schedule does. */
export async function publishCommand(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), '--no-warnings', 'commands/publish.ts', ...args], {
    cwd: root,
    env: { ...process.env, GUILDHALL_TOKEN: undefined, GUILDHALL_TOKEN_COMMAND: undefined, GUILDHALL_APP: undefined, ...environment }
  });
  let [printed, told] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise<number | null>(resolve => child.once('close', resolve));
  return { code, lines: printed.trimEnd().split('\n'), told };
}

/** The same on a site of the workbench, as one of its people. */
export function onWorkbench(site: string, person: string, ...args: readonly string[]): Promise<Ended> {
  return publishCommand(['--site', site, '--platform', 'test/commands/workbenchPlatform.ts', ...args], { WORKBENCH_PERSON: person });
}
