import '../../client/pnpKeeping';
import { isFailure } from '../../../domain/failure';
import type { Organisation } from '../../../domain/organisation/organisation';
import type { Site } from '../../client/site';
import { readOrganisation } from '../../repositories/organisation';
import type { ListName, ListSchema } from '../../schema/lists';
import { lists } from '../../schema/lists';
import type { FieldFacts } from '../ensureList';
import { fieldFacts, listSettings } from '../ensureList';
import type { LevelRow, Principals } from '../principals';
import { readLevels } from '../principals';
import { ensurePrincipals } from '../provision';

/** A list as SharePoint tells it; its settings by SharePoint's names. */
export interface ListFacts {
  readonly Id: string;
  readonly Title: string;
  readonly ItemCount: number;
  readonly HasUniqueRoleAssignments: boolean;
  readonly Fields: readonly FieldFacts[];
  readonly [setting: string]: unknown;
}

export interface GroupFacts {
  readonly Id: number;
  readonly Title: string;
  readonly Users: readonly { readonly Id: number }[];
}

/** One look at a site: what several checks need is asked once. */
export interface Inspection {
  readonly site: Site;
  readonly tenantId: string;
  /** Those of our lists that are there. */
  readonly lists: () => Promise<ReadonlyMap<ListName, ListFacts>>;
  readonly levels: () => Promise<readonly LevelRow[]>;
  readonly groups: () => Promise<readonly GroupFacts[]>;
  readonly owners: () => Promise<string>;
  readonly organisation: () => Promise<Organisation>;
  /** The groups and levels, made where they are missing: for mending only. */
  readonly principals: () => Promise<Principals>;
}

export function inspect(site: Site, tenantId: string): Inspection {
  return {
    site,
    tenantId,
    lists: once(() => readLists(site)),
    levels: once(() => readLevels(site)),
    groups: once(() => site.sp.web.siteGroups.select('Id', 'Title', 'Users/Id').expand('Users')<GroupFacts[]>()),
    owners: once(async () => (await site.sp.web.associatedOwnerGroup.select('Title')<{ Title: string }>()).Title),
    organisation: once(() => readOrganisationIfThere(site)),
    principals: once(() => ensurePrincipals(site, tenantId))
  };
}

/** The names of our lists, in the order of set-up. */
export const listNames = Object.keys(lists) as readonly ListName[];

export function schemaOf(name: ListName): ListSchema {
  return lists[name];
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
}

async function readLists({ sp }: Site): Promise<ReadonlyMap<ListName, ListFacts>> {
  const settings = Object.keys(listSettings(lists.settings));
  const all = await sp.web.lists
    .select('Id', 'Title', 'ItemCount', 'HasUniqueRoleAssignments', ...settings, ...fieldFacts.map(fact => `Fields/${fact}`))
    .expand('Fields')<ListFacts[]>();
  return new Map(
    listNames.flatMap(name => {
      const facts = all.find(({ Title }) => Title === lists[name].title);
      return facts === undefined ? [] : [[name, facts] as const];
    })
  );
}

/** A site without the list has no units, which is told by the check of lists. */
async function readOrganisationIfThere(site: Site): Promise<Organisation> {
  try {
    return await readOrganisation(site);
  } catch (error) {
    if (isFailure(error, 'notFound')) return { units: [], departments: [] };
    throw error;
  }
}
