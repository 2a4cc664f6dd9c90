import { rewritten } from '../../domain/erasing/eraseRow';
import { Failure, isFailure } from '../../domain/failure';
import type { CommunityKey, NamedPerson, PersonKey } from '../../domain/identity';
import { toFailure } from '../client/failures';
import { inBatches } from '../client/inBatch';
import { settle } from '../client/settle';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import type { PersonRow } from './personRows';

/** Who stands in a row from now on. */
export interface Instead {
  /** In what a row says, and as its author: another for each community, so that nobody is recognised by their sum. */
  readonly keyIn: (community: CommunityKey) => Promise<PersonKey>;
  /** What is written in the place of the name. */
  readonly name: string;
  /** The login name of the administrator whose stamp takes the place of the person's. */
  readonly stampedBy: string;
}

/**
 * Does to rows what their erasure says, each on top of the version that was read; what somebody else changed or removed
 * meanwhile is left for the next look. Removed rows do not go through the recycle bin.
 */
export async function erasePersonRows(
  site: Site,
  rows: readonly PersonRow[],
  person: NamedPerson,
  instead: Instead,
  onProgress: (done: number, of: number) => void
): Promise<void> {
  const doomed = rows.filter(({ erasure }) => erasure === 'remove');
  const staying = rows.filter(({ erasure }) => erasure === 'replace');
  const stamped = rows.filter(({ erasure, stamps }) => (erasure === 'replace' || erasure === 'restamp') && stamps.length > 0);
  const of = doomed.length + staying.length + stamped.length;
  const keys = new Map<CommunityKey, PersonKey>();
  for (const { row } of staying) if (row !== undefined && !keys.has(row.community)) keys.set(row.community, await instead.keyIn(row.community));
  // What a row says comes before its stamp: in between it counts already, in the name of nobody.
  await each(site, staying, rewrite(person, instead, keys), done => onProgress(done, of));
  await each(site, stamped, restamp(instead.stampedBy), done => onProgress(staying.length + done, of));
  await each(site, doomed, remove, done => onProgress(staying.length + stamped.length + done, of));
}

type Change = (site: Site, row: PersonRow) => Promise<unknown>;

/** Removes rows for good. */
export function removeForGood(site: Site, rows: readonly Pick<PersonRow, 'list' | 'id' | 'etag'>[], onProgress: (done: number) => void): Promise<void> {
  return each(site, rows as readonly PersonRow[], remove, onProgress);
}

const remove: Change = (site, { list, id, etag }) => listOf(site, list).items.getById(id).delete(etag);

function rewrite(person: NamedPerson, { name }: Instead, keys: ReadonlyMap<CommunityKey, PersonKey>): Change {
  return async (site, { list, id, etag, title, row }) => {
    const key = row && keys.get(row.community);
    if (row === undefined || key === undefined) return;
    await listOf(site, list).items.getById(id).update(rewritten({ ...row, title }, person, { key, name }), etag);
  };
}

/** The form function is the one that writes stamps, for whoever holds ManagePermissions. Dates are not touched: they would be cut to minutes. */
function restamp(login: string): Change {
  return async (site, { list, id, stamps }) => {
    const FieldValue = JSON.stringify([{ Key: login }]);
    const answers = await listOf(site, list).items.getById(id).validateUpdateListItem(stamps.map(FieldName => ({ FieldName, FieldValue })), true);
    const refused = answers.find(answer => answer.HasException === true);
    if (refused !== undefined) throw new Failure('invalid', `${refused.FieldName ?? ''}: ${refused.ErrorMessage ?? 'SharePoint refused the value.'}`);
  };
}

async function each(site: Site, rows: readonly PersonRow[], change: Change, onProgress: (done: number) => void): Promise<void> {
  const changed: Change = async (at, row) => {
    try {
      await change(at, row);
    } catch (error) {
      // Gone, or another version: it was done before, or somebody else was faster. The next look tells.
      const failure = toFailure(error);
      if (!isFailure(failure, 'notFound') && !isFailure(failure, 'conflict')) throw failure;
    }
  };
  const again = (at: Site, row: PersonRow, earlier: Failure): Promise<unknown> =>
    settle(at.connection, { write: () => changed(at, row), lookUp: async () => undefined }, earlier);
  await inBatches(site, rows, { inBatch: changed, alone: again }, onProgress);
}
