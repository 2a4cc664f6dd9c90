import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readById, readRows } from '../../../src/data/client/readRows';
import type { GuildhallTenant } from '../guildhallTenant';
import { startGuildhall } from '../guildhallTenant';

interface KeyedRow {
  readonly ID: number;
  readonly PersonKey: string;
}

const columns = ['ID', 'PersonKey'];

describe('A log in which somebody has flooded one key', () => {
  let company: GuildhallTenant;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'guildhall-flood-'));
    const file = path.join(folder, 'sharepoint.db');
    company = await startGuildhall({ file });
    const employee = company.site('employee');
    await employee.sp.web.lists.getByTitle('Memberships').items.add({ PersonKey: 'victim', OperationId: 'true' });
    flood(file, 6000);
    await employee.sp.web.lists.getByTitle('Memberships').items.add({ PersonKey: 'other', OperationId: 'last' });
  });
  afterAll(async () => {
    await company.close();
    rmSync(folder, { recursive: true });
  });

  /** Copies row 1 so many times: quicker than 6,000 requests, and the same to the service. */
  function flood(file: string, count: number): void {
    const db = new DatabaseSync(file);
    const { id: list } = db.prepare("SELECT id FROM lists WHERE title = 'Memberships'").get() as { id: number };
    const columnsOfList = db.prepare('SELECT name FROM pragma_table_info(?)').all(`items_${list}`) as { name: string }[];
    const copied = columnsOfList.map(({ name }) => `"${name}"`).filter(name => !['"id"', '"guid"'].includes(name)).join(', ');
    const copy = db.prepare(`INSERT INTO items_${list} (guid, ${copied}) SELECT lower(hex(randomblob(16))), ${copied} FROM items_${list} WHERE id = 1`);
    db.exec('BEGIN');
    for (let index = 0; index < count; index++) copy.run();
    db.exec(`UPDATE lists SET itemCount = itemCount + ${count} WHERE id = ${list}`);
    db.exec('COMMIT');
    db.close();
  }

  test('its rows are read all the same, by windows of ids, each once', async () => {
    const rows = await readRows<KeyedRow>(company.site('employee'), 'memberships', columns, [['PersonKey', 'eq', 'victim']]);
    expect(rows).toHaveLength(6001);
    expect(new Set(rows.map(({ ID }) => ID)).size).toBe(6001);
  });

  test('a key that is not flooded is read by its index', async () => {
    const rows = await readRows<KeyedRow>(company.site('employee'), 'memberships', columns, [['PersonKey', 'eq', 'other']]);
    expect(rows.map(({ PersonKey }) => PersonKey)).toEqual(['other']);
  });

  test('the whole list is read page by page', async () => {
    const pages: number[] = [];
    for await (const page of readById<KeyedRow>(company.site('employee'), 'memberships', columns, 1)) pages.push(page.length);
    expect(pages).toEqual([2000, 2000, 2000, 1]);
  });
});
