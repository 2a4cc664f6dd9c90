import { readArguments, usage } from './retain/readArguments';
import type { ExitCode } from './erase/run';
import { run } from './retain/run';
import { platformOf } from './setUp/platformOf';
import { readToken } from './setUp/readToken';

/** `npm run retain`: removes closed acts that are past their time; for a schedule. */
async function main(): Promise<ExitCode> {
  const asked = readArguments(process.argv.slice(2));
  if (asked === 'help') {
    console.log(usage);
    return 0;
  }
  if ('problem' in asked) return refuse(asked.problem);
  const token = asked.platform === undefined ? readToken(process.env) : '';
  if (token === undefined) return refuse('There is no token: set GUILDHALL_TOKEN or GUILDHALL_TOKEN_COMMAND.');
  const platform = await platformOf(asked.platform, token);
  return run(asked, { platform, now: Date.now(), print: line => console.log(line), progress: line => console.error(line) });
}

function refuse(problem: string): ExitCode {
  console.error(`${problem}\n\n${usage}`);
  return 2;
}

main().then(
  code => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
);
