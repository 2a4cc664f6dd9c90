import type { ExitCode } from './command';
import type { Refused } from './readOptions';

/** Leaves the exit code of a command once it has come out. What was asked wrongly is said with the usage, ending with 2. */
export function leave(outcome: Promise<ExitCode | Refused>, usage: string): void {
  outcome.then(
    came => {
      if (typeof came === 'object') console.error(`${came.problem}\n\n${usage}`);
      process.exitCode = typeof came === 'object' ? 2 : came;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 2;
    }
  );
}
