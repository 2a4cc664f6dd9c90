import { DatabaseSync } from 'node:sqlite';
import type { SoakOptions } from '../options';
import type { Progress } from '../runSide';

interface Counted {
  readonly faults: number;
  readonly last: number;
}

/** Prints a line with each report: how far, how fast, how disturbed. */
export function showProgress({ operations }: SoakOptions): (progress: Progress) => void {
  const begun = Date.now();
  let counted = 0;
  let faults = 0;
  return ({ side, file, done, restarts }) => {
    const more = faultsSince(file, counted);
    counted = more.last;
    faults += more.faults;
    const rate = Math.round(done / ((Date.now() - begun) / 1000));
    console.log(`${side.padEnd(10)} ${done} of ${operations} operations, ${rate}/s, ${faults} faults, ${restarts} restarts`);
  };
}

function faultsSince(file: string, seq: number): Counted {
  const journal = new DatabaseSync(file, { readOnly: true });
  try {
    const count = 'SELECT count(fault) AS faults, ifnull(max(seq), ?1) AS last FROM journal WHERE seq > ?1';
    return journal.prepare(count).get(seq) as unknown as Counted;
  } catch (error) {
    // A service that was killed puts its file in order when it starts again; what it did meanwhile is in the next line.
    if (!(error instanceof Error && /locked|busy/.test(error.message))) throw error;
    return { faults: 0, last: seq };
  } finally {
    journal.close();
  }
}
