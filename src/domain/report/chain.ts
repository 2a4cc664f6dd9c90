import type { LogRow } from '../log/logRow';

/** Rows by id that a link of a chain stands for. SharePoint gives at most as many at once. */
export const linkSize = 5000;

/** A run of rows of a log, by id, all of which are there: what it says, as text of which a hash is made. */
export interface Link {
  /** The last id it can hold. */
  readonly until: number;
  readonly text: string;
}

/**
 * The links of a log, by rows in any order: the ids 1 to 5000, 5001 to 10000 and so on, as far as ids have come. The last, still
 * growing run is none yet. The text holds everything that a row is believed for, so that whatever an administrator changes or
 * removes changes the link.
 */
export function linksOf(rows: readonly LogRow[]): readonly Link[] {
  const links = growingLinks();
  return [...rows].sort((one, other) => one.id - other.id).flatMap(row => links.add(row));
}

/** Links of a log that is read row by row, by ascending id; no more is kept than one link. */
export interface GrowingLinks {
  /** The links that are whole with this row. */
  add(row: LogRow): readonly Link[];
}

export function growingLinks(): GrowingLinks {
  let until = linkSize;
  let lines: string[] = [];
  const close = (): Link => {
    const link = { until, text: lines.join('\n') };
    until += linkSize;
    lines = [];
    return link;
  };
  return {
    add(row) {
      const whole: Link[] = [];
      while (row.id > until) whole.push(close());
      lines.push(lineOf(row));
      if (row.id === until) whole.push(close());
      return whole;
    }
  };
}

function lineOf(row: LogRow): string {
  const { id, kind, person, community, communityMonth, operation, body, folder, author, editor, created, modified, version } = row;
  return JSON.stringify([id, kind, person, community, communityMonth, operation, body ?? null, folder, author, editor, created, modified, version]);
}

/** Hashes of the links of each log by its name, each made of the link's text and the hash before it. */
export type Chains = Readonly<Record<string, readonly string[]>>;

/** A run of rows that was published before and is not what it was. */
export interface Altered {
  readonly log: string;
  readonly from: number;
  readonly until: number;
}

/** The first link of each log that is not what it was. Those after it hang on it, so nothing can be said of them. */
export function alteredSince(before: Chains, now: Chains): readonly Altered[] {
  return Object.entries(before).flatMap(([log, hashes]) => {
    const at = hashes.findIndex((hash, index) => now[log]?.[index] !== hash);
    return at < 0 ? [] : [{ log, from: at * linkSize + 1, until: (at + 1) * linkSize }];
  });
}
