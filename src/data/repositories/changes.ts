import type { Site } from '../client/site';
import type { ListName } from '../schema/lists';
import { lists } from '../schema/lists';

/** How far changes are known, in SharePoint's words. */
export type ChangeMark = string & { readonly brand: 'ChangeMark' };

export interface Changes {
  /** From where the next question goes on. */
  readonly mark: ChangeMark;
  /** The lists to which rows were added since. */
  readonly changed: ReadonlySet<ListName>;
}

/** Most changes in one answer. Source: learn.microsoft.com, ChangeQuery.FetchLimit. */
const fetchLimit = 2000;

/** Where changes stand now: the beginning for `readChanges`. */
export async function markChanges({ sp }: Site): Promise<ChangeMark> {
  const { CurrentChangeToken } = await sp.web.select('CurrentChangeToken')<{ CurrentChangeToken: { StringValue: string } }>();
  return CurrentChangeToken.StringValue as ChangeMark;
}

/**
 * To which lists rows were added since a mark: one request for all of the site. Whoever waited so long that more was added
 * than one answer holds goes on behind it; every list met on the way is told.
 */
export async function readChanges(site: Site, since: ChangeMark): Promise<Changes> {
  const query = { Item: true, Add: true, ChangeTokenStart: { StringValue: since }, FetchLimit: fetchLimit };
  const found = (await site.sp.web.getChanges(query as never)) as readonly ChangeItem[];
  if (found.length === 0) return { mark: since, changed: new Set() };
  const titles = await readListTitles(site);
  const byTitle = new Map(Object.entries(lists).map(([name, { title }]) => [title, name as ListName]));
  const named = found.flatMap(({ ListId }) => byTitle.get(titles.get(ListId.toLowerCase()) ?? '') ?? []);
  return { mark: (found[found.length - 1] as ChangeItem).ChangeToken.StringValue as ChangeMark, changed: new Set(named) };
}

interface ChangeItem {
  readonly ListId: string;
  readonly ChangeToken: { readonly StringValue: string };
}

const known = new WeakMap<object, Promise<ReadonlyMap<string, string>>>();

/** Titles of the site's lists by id, asked once: a list of Guildhall keeps its title. */
function readListTitles({ sp, connection }: Site): Promise<ReadonlyMap<string, string>> {
  const titles =
    known.get(connection) ??
    sp.web.lists
      .select('Id', 'Title')<{ Id: string; Title: string }[]>()
      .then(found => new Map(found.map(({ Id, Title }) => [Id.toLowerCase(), Title])));
  known.set(connection, titles);
  // One that failed is asked again next time.
  titles.catch(() => known.delete(connection));
  return titles;
}
