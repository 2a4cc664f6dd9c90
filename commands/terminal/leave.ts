import type { ExitCode } from './command';
import type { Refused } from './readOptions';
import { reasonsOf } from './reasonsOf';

/** Leaves the exit code of a command once it has come out. What was asked wrongly is said with the usage, ending with 2. */
export function leave(outcome: Promise<ExitCode | Refused>, usage: string): void {
  outcome.then(
    came => {
      if (typeof came === 'object') console.error(`${came.problem}\n\n${usage}`);
      process.exitCode = typeof came === 'object' ? 2 : came;
    },
    (error: unknown) => {
      for (const reason of reasonsOf(error)) console.error(reason);
      process.exitCode = 2;
    }
  );
}
