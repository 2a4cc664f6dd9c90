import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { Site } from '../../src/data/client/site';
import type { TakenRow } from '../../src/data/repositories/takeLists';
import { takeList, takenColumns, takenLists, takeUsers } from '../../src/data/repositories/takeLists';
import type { ListName } from '../../src/data/schema/lists';
import { lists, schemaVersion } from '../../src/data/schema/lists';
import type { CsvField } from '../../src/domain/csv';
import { csvFile } from '../../src/domain/csv';
import { isoInstant } from '../../src/domain/time';

export interface Everything {
  readonly withClosed: boolean;
  readonly now: number;
}

/**
 * Writes every list as two files, page by page, so that a list may be larger than memory: JSON lines, in which nothing is
 * changed, and a table, in which what a spreadsheet would calculate bears an apostrophe. `manifest.json` is written last: a
 * folder without it is not whole. Returns how many rows each list has.
 */
export async function writeEverything(site: Site, to: string, { withClosed, now }: Everything, progress: (line: string) => void): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const list of takenLists(withClosed)) {
    const { title } = lists[list];
    counts.set(title, await writeList(site, list, path.join(to, title), done => progress(`${done} ${title}`)));
  }
  const users = await takeUsers(site);
  await writeFile(path.join(to, 'Users.csv'), csvFile([['id', 'name', 'account'], ...users.map(({ id, name, account }) => [id, name, account])]));
  counts.set('Users', users.length);
  const manifest = { site: site.url, readAt: isoInstant(now), schemaVersion, withClosed, rows: Object.fromEntries(counts) };
  await writeFile(path.join(to, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  return counts;
}

async function writeList(site: Site, list: ListName, file: string, onProgress: (done: number) => void): Promise<number> {
  const columns = takenColumns(list);
  const [json, table] = [createWriteStream(`${file}.jsonl`), createWriteStream(`${file}.csv`)];
  let rows: TakenRow[] = [];
  let count = 0;
  // A file of its own has a byte order mark; what follows in the same file has none.
  const lines = (of: readonly (readonly CsvField[])[]): string => csvFile(of).slice(1);
  table.write(csvFile([columns]));
  const flush = async (): Promise<void> => {
    const page = rows;
    rows = [];
    count += page.length;
    await written(json, page.map(row => `${JSON.stringify(row)}\n`).join(''));
    await written(table, lines(page.map(row => columns.map(column => asField(row[column])))));
    onProgress(count);
  };
  await takeList(site, list, row => void rows.push(row), flush);
  await flush();
  json.end();
  table.end();
  await Promise.all([finished(json), finished(table)]);
  return count;
}

function written(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => stream.write(text, error => (error ? reject(error) : resolve())));
}

function asField(value: TakenRow[string] | undefined): CsvField {
  return typeof value === 'boolean' ? String(value) : (value ?? null);
}
