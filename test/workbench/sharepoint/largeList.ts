import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startTenant, type Tenant, type TenantOptions } from './tenant';

export interface LargeTenant extends Tenant {
  /**
   * Puts rows into a list behind the service's back, for adding 100,000 over HTTP takes minutes. Columns get SQL over
   * `n`, which counts from 1; `author` defaults to Ada's id.
   */
  fill(title: string, count: number, columns?: Record<string, string>): void;
  /** Gives so many items of the list permissions of their own, without any assignment. */
  scatterScopes(title: string, count: number): void;
}

/** A tenant in a file of its own, so that a second connection can fill it. */
export async function startLargeTenant(options: TenantOptions = {}): Promise<LargeTenant> {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
  const file = join(folder, 'tenant.sqlite');
  const tenant = await startTenant({ ...options, file });
  const change = (work: (db: DatabaseSync) => void): void => {
    const db = new DatabaseSync(file);
    db.exec('BEGIN');
    work(db);
    db.exec('COMMIT');
    db.close();
  };
  return {
    ...tenant,
    fill: (title, count, columns = {}) => change((db) => fillRows(db, title, count, columns)),
    scatterScopes: (title, count) => change((db) => {
      const { id, site } = listNamed(db, title);
      db.exec(`WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})
        INSERT INTO scopes (site, list, item) SELECT ${site}, ${id}, 1000000 + n FROM numbers`);
    }),
    close: async () => {
      await tenant.close();
      rmSync(folder, { recursive: true });
    }
  };
}

interface ListRow {
  id: number;
  site: number;
  scope: number;
  folder: string;
}

function listNamed(db: DatabaseSync, title: string): ListRow {
  return db.prepare('SELECT id, site, scope, folder FROM lists WHERE title = ?').get(title) as unknown as ListRow;
}

function fillRows(db: DatabaseSync, title: string, count: number, columns: Record<string, string>): void {
  const list = listNamed(db, title);
  const { author = '(SELECT id FROM principals WHERE title = \'Ada\' LIMIT 1)', ...own } = columns;
  const names = Object.keys(own).map((name) => `, "f_${name}"`).join('');
  const cells = Object.values(own).map((sql) => `, ${sql}`).join('');
  db.exec(`WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})
    INSERT INTO items_${list.id} (guid, scope, version, ui, folder, dir, author, editor, created, modified${names})
    SELECT lower(hex(randomblob(16))), ${list.scope}, 1, 512, 0, '${list.folder}', ${author}, ${author}, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'${cells} FROM numbers`);
  db.exec(`UPDATE lists SET itemCount = itemCount + ${count} WHERE id = ${list.id}`);
}
