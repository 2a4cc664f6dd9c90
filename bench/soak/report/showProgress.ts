import { DatabaseSync } from 'node:sqlite';
import type { SoakOptions } from '../options';
import type { Progress } from '../runSide';

/** Prints a line with each report: how far, how fast, how disturbed. */
export function showProgress({ operations }: SoakOptions): (progress: Progress) => void {
  const begun = Date.now();
  let counted = 0;
  let faults = 0;
  return ({ side, file, done, restarts }) => {
    const journal = new DatabaseSync(file, { readOnly: true });
    const row = journal.prepare('SELECT count(fault) AS faults, ifnull(max(seq), ?1) AS last FROM journal WHERE seq > ?1').get(counted);
    journal.close();
    const { faults: more, last } = row as { readonly faults: number; readonly last: number };
    counted = last;
    faults += more;
    const rate = Math.round(done / ((Date.now() - begun) / 1000));
    console.log(`${side.padEnd(10)} ${done} of ${operations} operations, ${rate}/s, ${faults} faults, ${restarts} restarts`);
  };
}
