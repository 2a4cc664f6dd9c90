import { Failure } from '../../domain/failure';
import type { Site } from '../client/site';
import type { ListName, ListSchema } from '../schema/lists';
import { lists } from '../schema/lists';
import { everyday } from '../../words/everyday';

/** Templates of sites that belong to a Microsoft 365 group or to a channel of a team. Source: SPWeb.WebTemplate. */
const templatesOfTeams = ['GROUP', 'TEAMCHANNEL'];

interface ListRow {
  readonly Title: string;
  readonly ItemCount: number;
  readonly Fields: readonly { readonly InternalName: string }[];
}

/**
 * Refuses to set up where people work already: the site of a team (a web part in a channel may have fallen back to it),
 * and a site with a list of one of our names that holds something else. An `invalid` failure says which.
 */
export async function refuseForeignSite(site: Site): Promise<void> {
  const { WebTemplate: template } = await site.sp.web.select('WebTemplate')<{ WebTemplate: string }>();
  if (templatesOfTeams.includes(template)) {
    throw new Failure('invalid', everyday.refusals.siteOfTeam({ url: site.url }));
  }
  const present = await site.sp.web.lists
    .select('Title', 'ItemCount', 'Fields/InternalName')
    .expand('Fields')<ListRow[]>();
  for (const name of Object.keys(lists) as ListName[]) {
    const schema: ListSchema = lists[name];
    const list = present.find(({ Title }) => Title === schema.title);
    const [column] = schema.columns;
    if (list === undefined || column === undefined || list.ItemCount === 0) continue;
    if (!list.Fields.some(({ InternalName }) => InternalName === column.name)) {
      throw new Failure('invalid', everyday.refusals.foreignList({ list: schema.title }));
    }
  }
}
