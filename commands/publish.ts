import { readArguments, usage } from './publish/readArguments';
import { run } from './publish/run';
import { runCommand } from './terminal/command';

/** `npm run publish`: publishes the directory and the participation reports; for a schedule and the first catch-up. */
runCommand({ usage, readArguments, run: async (asked, _token, connect) => run(asked, { ...(await connect()), now: Date.now() }) });
