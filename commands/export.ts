import { readArguments, usage } from './export/readArguments';
import { run } from './export/run';
import { runCommand } from './terminal/command';

/** `npm run export`: takes a community, or everything, along as files. */
runCommand({ usage, readArguments, run: async (asked, _token, connect) => run(asked, { ...(await connect()), now: Date.now() }) });
