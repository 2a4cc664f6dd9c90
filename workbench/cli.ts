import path from 'node:path';
import { parseArgs } from 'node:util';
import { sample } from './sample';
import { startWorkbench, type Workbench } from './start';

const USUAL_PORT = '4400';
const USUAL_DATA = path.resolve(__dirname, '../.workbench/guildhall.sqlite');

/** `npm start`: the workbench until somebody stops it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: USUAL_PORT },
      data: { type: 'string', default: USUAL_DATA },
      fresh: { type: 'boolean', default: false },
      faults: { type: 'string', default: '0' }
    }
  });
  const workbench = await startWorkbench({ port: Number(values.port), dataFile: values.data, fresh: values.fresh, sample });
  // After loading, which faults would spoil.
  await fetch(`${workbench.origin}/_workbench/faults`, { method: 'POST', body: JSON.stringify({ rate: Number(values.faults) }) });
  greet(workbench);
  const stop = (): void => void workbench.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function greet({ origin }: Workbench): void {
  const width = Math.max(...sample.cast.map(({ name }) => name.length));
  const cast = sample.cast.map(({ name, role, note }) => `  ${name.padEnd(width)}  ${role}. ${note}`);
  console.log(['', `Guildhall is at ${origin}/`, '', 'You can be', ...cast, '', 'Ctrl+C stops it; what you changed is kept.', ''].join('\n'));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
