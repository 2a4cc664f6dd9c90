import type { ImportedEntry } from '../../src/data/repositories/importEntries';
import { importedAtOnce, importEntries } from '../../src/data/repositories/importEntries';
import { loginOfAccount } from '../../src/data/repositories/people';
import { operationId } from '../../src/domain/identity';
import type { Loading } from './loading';
import type { Known } from './space/entryOf';
import { entryOf } from './space/entryOf';
import type { PlannedRow } from './space/plannedRow';
import { rowNamedBy } from './space/plannedRow';

/**
 * Writes what lives inside the communities, in the order of time: ids tell what came first. A row that names another waits
 * for the id of that one.
 */
export async function loadSpace(loading: Loading, onProgress: (done: number) => void): Promise<void> {
  const ids = new Map<string, number>();
  const known: Known = { personOf: loading.personOf, idOf: key => idOf(ids, key) };
  for (const rows of inPosts(loading.plan.space)) {
    const added = await importEntries(loading.site, rows.map(row => imported(row, known, loading)));
    rows.forEach(({ key }, index) => ids.set(key, added[index] ?? 0));
    onProgress(ids.size);
  }
}

function idOf(ids: ReadonlyMap<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The row ${key} is not written yet.`);
  return id;
}

/** Rows in the same order, as many at once as a post carries, none beside the one that it names. */
export function inPosts(rows: readonly PlannedRow[]): readonly (readonly PlannedRow[])[] {
  const posts: PlannedRow[][] = [];
  let post: PlannedRow[] = [];
  let keys = new Set<string>();
  for (const row of rows) {
    const named = rowNamedBy(row.deed);
    if (post.length === 0 || post.length === importedAtOnce || (named !== undefined && keys.has(named))) {
      post = [];
      keys = new Set();
      posts.push(post);
    }
    post.push(row);
    keys.add(row.key);
  }
  return posts;
}

function imported(row: PlannedRow, known: Known, { plan, personOf }: Loading): ImportedEntry {
  const { key, log, community, person, at: writtenAt } = row;
  const account = plan.people.get(person);
  if (account === undefined) throw new Error(`${key}: nobody is “${person}”.`);
  return {
    log,
    community,
    entry: entryOf(row, known),
    author: personOf(person).key,
    login: loginOfAccount(account.upn),
    writtenAt,
    operation: operationId(`space-${key}`)
  };
}
