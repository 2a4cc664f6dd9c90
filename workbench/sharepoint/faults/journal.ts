import type { FaultKind } from './plan';
import type { ChangedRow } from '../call';
import type { Database } from '../store/database';

/** What is known of a request when it arrives. */
export interface Arrival {
  /** Milliseconds of the service's clock. */
  at: number;
  person: string;
  /** As meant: GET POST MERGE PUT DELETE. */
  method: string;
  /** Decoded, below `_api`, without the query. */
  path: string;
  /** `seq` of the envelope; null if the request came alone. */
  batch: number | null;
  write: boolean;
  fault: FaultKind | null;
}

/** What the client was told. */
export interface Told {
  at: number;
  status: number;
  /** Until when the person was told to wait, in milliseconds of the service's clock. */
  retryUntil: number | null;
}

/**
 * What really happened, kept beside the data it happened to, so that a test can hold what clients were told against it.
 * An arrival is written before anything is done, in a transaction of its own: a kill does not lose it.
 */
export interface Journal {
  /** Answers the `seq` of the new row. */
  arrived(arrival: Arrival): number;
  /** Called inside the transaction that changes data: both are there after a kill, or neither. */
  changed(seq: number, row: ChangedRow | undefined): void;
  answered(seq: number, told: Told): void;
  /** How many requests and parts of batches have arrived. */
  count(): number;
}

const schema = `
CREATE TABLE IF NOT EXISTS journal (
  seq INTEGER PRIMARY KEY, at REAL NOT NULL, answered REAL, person TEXT NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL,
  batch INTEGER, "write" INTEGER NOT NULL, status INTEGER, fault TEXT, committed INTEGER NOT NULL DEFAULT 0,
  list TEXT, item INTEGER, version INTEGER, retryUntil REAL
);`;

export function keepJournal(db: Database): Journal {
  db.define(schema);
  return {
    arrived: ({ at, person, method, path, batch, write, fault }) =>
      db.run(
        'INSERT INTO journal (at, person, method, path, batch, "write", fault) VALUES (?, ?, ?, ?, ?, ?, ?)',
        at, person, method, path, batch, write ? 1 : 0, fault
      ).id,
    changed: (seq, row) => {
      db.run(
        'UPDATE journal SET committed = 1, list = ?, item = ?, version = ? WHERE seq = ?',
        row?.list ?? null, row?.item ?? null, row?.version ?? null, seq
      );
    },
    answered: (seq, { at, status, retryUntil }) => {
      db.run('UPDATE journal SET answered = ?, status = ?, retryUntil = ? WHERE seq = ?', at, status, retryUntil, seq);
    },
    count: () => db.get<{ count: number }>('SELECT count(*) AS count FROM journal')?.count ?? 0
  };
}

export const noJournal: Journal = { arrived: () => 0, changed: () => undefined, answered: () => undefined, count: () => 0 };
