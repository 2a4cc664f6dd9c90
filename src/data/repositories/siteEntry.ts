import { isFailure } from '../../domain/failure';
import type { PersonKey } from '../../domain/identity';
import { settle } from '../client/settle';
import type { Site } from '../client/site';

/** What the site itself keeps of somebody. */
export interface SiteEntry {
  /** Whether the site's users, the user information list, has an entry. */
  readonly isUser: boolean;
  /** Titles of the groups that the person is in. */
  readonly groups: readonly string[];
  /** Ids of the groups that the person owns. */
  readonly owns: readonly number[];
}

interface GroupRow {
  readonly Id: number;
  readonly Title: string;
  readonly Owner?: { readonly Id: number };
}

export async function readSiteEntry({ sp }: Site, person: PersonKey): Promise<SiteEntry> {
  const all = await sp.web.siteGroups.select('Id', 'Title', 'Owner/Id').expand('Owner')<GroupRow[]>();
  const owns = all.filter(({ Owner }) => String(Owner?.Id ?? '') === person).map(({ Id }) => Id);
  try {
    const groups = await sp.web.siteUsers.getById(Number(person)).groups.select('Title')<Pick<GroupRow, 'Title'>[]>();
    return { isUser: true, groups: groups.map(({ Title }) => Title), owns };
  } catch (error) {
    if (isFailure(error, 'notFound')) return { isUser: false, groups: [], owns };
    throw error;
  }
}

/**
 * Makes `owner` the owner of the groups that somebody owns in person, and takes the person out of the site: of its users, its
 * groups and of whatever was granted in person. Failures: `invalid` for an administrator of the site collection, `forbidden`
 * for whoever is none and asks.
 */
export async function removeFromSite(site: Site, person: PersonKey, owner: PersonKey): Promise<void> {
  const { isUser, owns } = await readSiteEntry(site, person);
  const { siteGroups, siteUsers } = site.sp.web;
  for (const id of owns) {
    // Sent again, it says the same.
    await settle(site.connection, { write: () => siteGroups.getById(id).setUserAsOwner(Number(owner)), lookUp: async () => undefined });
  }
  if (!isUser) return;
  await settle<null>(site.connection, {
    write: async () => {
      await siteUsers.removeById(Number(person));
      return null;
    },
    lookUp: async () => ((await readSiteEntry(site, person)).isUser ? undefined : null)
  });
}
