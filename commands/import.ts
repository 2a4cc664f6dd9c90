import { readArguments, usage } from './import/readArguments';
import { run } from './import/run';
import { runCommand } from './terminal/command';

/** `npm run import`: brings history from a file into a Guildhall site, or takes an import back. */
runCommand({ usage, readArguments, run: async (asked, _token, connect) => run(asked, { ...(await connect()), now: Date.now() }) });
