import { DatabaseSync } from 'node:sqlite';

/** Acts in a list of the Guildhall site as whoever reads it counts them: rows of one author with one operation id are one act. */
export interface Counted {
  readonly kind: string;
  /** Different acts. */
  readonly acts: number;
  /** Rows, those that were written twice included. */
  readonly rows: number;
}

/** Counts by SQL in the service's own file what was said of a community in a list after a row. Imports nothing of the product. */
export function countRows(file: string, list: string, community: string, after = 0): Counted[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const found = db.prepare("SELECT lists.id FROM lists JOIN sites ON sites.id = lists.site WHERE sites.path = '/sites/guildhall' AND lists.title = ?").get(list);
    const sql = `SELECT f_Kind AS kind, count(DISTINCT author || ' ' || f_OperationId) AS acts, count(*) AS rows FROM items_${Number(found?.id)} WHERE f_CommunityKey = ? AND id > ? GROUP BY f_Kind ORDER BY f_Kind`;
    return db.prepare(sql).all(community, after).map(({ kind, acts, rows }) => ({ kind: String(kind), acts: Number(acts), rows: Number(rows) }));
  } finally {
    db.close();
  }
}
