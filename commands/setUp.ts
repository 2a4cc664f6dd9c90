import { platformOf } from './setUp/platformOf';
import { readArguments, usage } from './setUp/readArguments';
import { readToken, tenantOf } from './setUp/readToken';
import type { ExitCode } from './setUp/run';
import { run } from './setUp/run';

/** `npm run set-up`: the same as set-up and its checks in an administrator's browser, for a terminal or a schedule. */
async function main(): Promise<ExitCode> {
  const asked = readArguments(process.argv.slice(2));
  if (asked === 'help') {
    console.log(usage);
    return 0;
  }
  if ('problem' in asked) return refuse(asked.problem);
  const token = asked.platform === undefined ? readToken(process.env) : '';
  if (token === undefined) return refuse('There is no token: set GUILDHALL_TOKEN or GUILDHALL_TOKEN_COMMAND.');
  const tenantId = asked.tenant ?? tenantOf(token);
  if (tenantId === undefined) return refuse('The token names no tenant. Say which: --tenant ID');
  const platform = await platformOf(asked.platform, token);
  return run(asked, { platform, tenantId, print: line => console.log(line), progress: line => console.error(line) });
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
