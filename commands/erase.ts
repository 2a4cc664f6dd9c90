import { readArguments, usage } from './erase/readArguments';
import { run } from './erase/run';
import { runCommand } from './terminal/command';

/** `npm run erase`: takes a person out of a Guildhall site for good, and says where the person was and is. */
runCommand({ usage, readArguments, run: async (asked, _token, connect) => run(asked, { ...(await connect()), now: Date.now() }) });
