import { Failure, isFailure } from '../../domain/failure';
import type { Connection } from './connection';
import { mayHaveHappened } from './failures';
import { backoff } from './waiting';

/** A write whose outcome can be found out afterwards. */
export interface Settleable<T> {
  /** Sends the write. */
  readonly write: () => Promise<T>;
  /** What the write made, if SharePoint has it; undefined if not. */
  readonly lookUp: () => Promise<T | undefined>;
}

/**
 * Sends a write until its outcome is known. After a lost answer SharePoint is always asked before anything is sent
 * again, so that nothing is doubled and nobody is told "failed" of something that happened. `earlier`: the failure of a
 * sending that was made elsewhere, as part of a batch. Rejects with the last failure where nothing was written, and with
 * `outcomeUnknown` where SharePoint could not be asked.
 */
export async function settle<T>(connection: Connection, { write, lookUp }: Settleable<T>, earlier?: Failure): Promise<T> {
  const { clock, patience, random } = connection;
  const deadline = clock.now() + patience.milliseconds;
  let last = earlier;
  for (let attempt = 1; ; attempt++) {
    if (last !== undefined && mayHaveHappened(last)) {
      // The wait comes before the question: a write whose connection was cut may still be on its way to the list.
      await clock.sleep(backoff(attempt, random()));
      const made = await askFor(lookUp, last);
      if (made !== undefined) return made;
      if (attempt > patience.attempts || clock.now() > deadline) throw last;
    }
    try {
      return await write();
    } catch (error) {
      if (!isFailure(error) || !mayHaveHappened(error)) throw error;
      last = error;
    }
  }
}

async function askFor<T>(lookUp: () => Promise<T | undefined>, { kind, message, cause, retryAfterSeconds }: Failure): Promise<T | undefined> {
  try {
    return await lookUp();
  } catch {
    throw new Failure(kind, message, cause, retryAfterSeconds, true);
  }
}
