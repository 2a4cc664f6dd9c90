import { Failure, isFailure } from '../../domain/failure';
import type { Connection } from './connection';
import { mayHaveHappened } from './failures';
import { backoff } from './waiting';

/** How something that others edit too comes to say what somebody wants. */
export interface Edit<Seen> {
  /** What is there now, with whatever names its version. */
  readonly read: () => Promise<Seen>;
  /** Whether it says what is wanted already. Throws a `conflict` failure where a person must choose. */
  readonly isDone: (seen: Seen) => boolean;
  /**
   * Writes on top of exactly that version and returns what is there then; undefined: look again. A `conflict` failure
   * where that version is no longer the newest.
   */
  readonly write: (seen: Seen) => Promise<Seen | undefined>;
}

/**
 * Edits under an ETag. A refusal because somebody was faster (412) and a lost answer are met the same way: what is there
 * is read again and decides, so nothing of others is overwritten unseen. Returns what is there in the end. Rejects with
 * the last failure, `outcomeUnknown` where a write may have worked and could not be asked for.
 */
export async function editRow<Seen>(connection: Connection, { read, isDone, write }: Edit<Seen>): Promise<Seen> {
  const { clock, patience, random } = connection;
  const deadline = clock.now() + patience.milliseconds;
  let last: Failure | undefined;
  // Whether a write may have worked that has not been seen since.
  let isOpen = false;
  for (let attempt = 1; ; attempt++) {
    const seen = await readAfter(read, isOpen, last);
    if (isDone(seen)) return seen;
    if (attempt > 1 && (attempt > patience.attempts || clock.now() > deadline)) throw last ?? unseen();
    try {
      const written = await write(seen);
      if (written !== undefined) return written;
      last = undefined;
      isOpen = true;
    } catch (error) {
      if (!isFailure(error) || !(isFailure(error, 'conflict') || mayHaveHappened(error))) throw error;
      last = error;
      isOpen = isOpen || mayHaveHappened(error);
      await clock.sleep(backoff(attempt, random()));
    }
  }
}

/** Writes succeed and nothing of them can be seen, as in a list that hides rows: writing on would fill it without end. */
function unseen(): Failure {
  return new Failure('unavailable', 'SharePoint took what was written and does not show it.', undefined, undefined, true);
}

async function readAfter<Seen>(read: () => Promise<Seen>, isOpen: boolean, last: Failure | undefined): Promise<Seen> {
  try {
    return await read();
  } catch (error) {
    if (!isOpen || !isFailure(error)) throw error;
    const { kind, message, cause, retryAfterSeconds } = last ?? error;
    throw new Failure(kind, message, cause, retryAfterSeconds, true);
  }
}
