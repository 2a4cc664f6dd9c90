import { Failure } from '../../domain/failure';
import type { UtcInstant } from '../../domain/time';
import type { Connection } from './connection';
import { createFlights } from './flights';
import { createGate } from './gate';
import { flightKey } from './send';

/** A connection that travels nowhere: it gives the last answers that are kept, and tells how old the oldest of them is. */
export interface Recalling {
  readonly connection: Connection;
  /** When the oldest answer given so far came from SharePoint; undefined before the first. */
  readAt(): UtcInstant | undefined;
}

export function recalling(connection: Connection): Recalling {
  let oldest: UtcInstant | undefined;
  return {
    connection: {
      ...connection,
      keeps: false,
      flights: createFlights(),
      // What is known already needs no leave of SharePoint's.
      gate: createGate(connection.clock),
      isOnline: () => true,
      patience: { attempts: 1, milliseconds: 0 },
      fetch: async (url, init) => {
        const answer = connection.kept.recall(flightKey(url, init));
        if (init.method !== 'GET' || answer === undefined) {
          throw new Failure('unavailable', 'This was not read before.');
        }
        oldest = Math.min(oldest ?? answer.at, answer.at);
        return new Response(answer.text, { headers: { 'Content-Type': 'application/json' } });
      }
    },
    readAt: () => oldest
  };
}
