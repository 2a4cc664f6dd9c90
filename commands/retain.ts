import { readArguments, usage } from './retain/readArguments';
import { run } from './retain/run';
import { runCommand } from './terminal/command';

/** `npm run retain`: removes closed acts that are past their time; for a schedule. */
runCommand({ usage, readArguments, run: async (asked, _token, connect) => run(asked, { ...(await connect()), now: Date.now() }) });
