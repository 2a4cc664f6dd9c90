import { readArguments, usage } from './backtest/readArguments';
import { run } from './backtest/run';
import type { ExitCode } from './terminal/command';
import { leave } from './terminal/leave';
import type { Refused } from './terminal/readOptions';

/** `npm run backtest`: tries the early warning on files of the past. It asks no site anything. */
leave(outcome(process.argv.slice(2)), usage);

async function outcome(written: readonly string[]): Promise<ExitCode | Refused> {
  const asked = readArguments(written);
  if (asked !== 'help') return 'problem' in asked ? asked : run(asked, line => console.log(line));
  console.log(usage);
  return 0;
}
