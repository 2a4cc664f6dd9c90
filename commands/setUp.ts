import { readArguments, usage } from './setUp/readArguments';
import { run } from './setUp/run';
import { runCommand } from './terminal/command';
import { tenantOf } from './terminal/readToken';

/** `npm run set-up`: the same as set-up and its checks in an administrator's browser, for a terminal or a schedule. */
runCommand({
  usage,
  readArguments,
  run: async (asked, token, connect) => {
    const tenantId = asked.tenant ?? tenantOf(token);
    if (tenantId === undefined) return { problem: 'The token names no tenant. Say which: --tenant ID' };
    return run(asked, { ...(await connect()), tenantId });
  }
});
