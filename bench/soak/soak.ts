import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle';
import type { SideCounts } from './count/countSide';
import { countSide } from './count/countSide';
import type { SoakOptions } from './options';
import { readOptions, soakUsage } from './options';
import type { Side } from './pages/page';
import { prepare } from './prepare';
import { showProgress } from './report/showProgress';
import { lastLine, table } from './report/table';
import { verdict } from './report/verdict';
import { runSide } from './runSide';

/** `npm run soak`: the same plan with PnPjs as it comes and with Guildhall's client, one after the other. */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(soakUsage);
    return 0;
  }
  const asked = readOptions(args);
  const options: SoakOptions = { ...asked, directory: path.resolve(asked.directory) };
  const { directory } = options;
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const bundles = await bundle(directory);
  const prepared = { directory, file: await prepare(directory, options) };
  const soak = async (side: Side): Promise<SideCounts> => {
    const ran = await runSide(side, options, bundles, prepared, showProgress(options));
    console.log(`${side}: ${options.operations} operations in ${Math.round(ran.seconds)} s, ${ran.restarts} restarts of the service`);
    return countSide(side, ran.file, ran.directory);
  };
  const counted = { stock: await soak('stock'), guildhall: await soak('guildhall') };
  const failures = verdict(counted, options.operations);
  console.log(`\n${table(counted)}\n`);
  for (const failure of failures) console.log(failure);
  console.log(failures.length === 0 ? 'Passed.' : 'Failed.');
  console.log(lastLine(counted));
  return failures.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  code => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  }
);
