import { isFailure } from '../../domain/failure';
import type { IList } from '../client/pnp';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import { columnXml } from '../schema/column';
import type { ListName, ListSchema } from '../schema/lists';
import { lists } from '../schema/lists';
import type { Principals } from './principals';
import type { Assigned, Scope } from './roleAssignments';
import { assignExactly } from './roleAssignments';

/** SharePoint's list templates. */
const templates = { list: 100, library: 101 } as const;

/** Who holds what on a list: administrators everything, groups what the schema grants. */
export function wantedAssignments({ grants }: Pick<ListSchema, 'grants'>, principals: Principals): Assigned[] {
  return [
    { principal: principals.groups.administrators, level: principals.fullControl },
    ...grants.map(({ group, level }) => ({ principal: principals.groups[group], level: principals.levels[level] }))
  ];
}

/**
 * Makes a list as the schema says, or mends what differs. The scope comes before columns and rows: SharePoint cannot
 * give a list above 100,000 rows a scope of its own, nor index one above 5,000.
 */
export async function ensureList(site: Site, name: ListName, principals: Principals): Promise<void> {
  const schema: ListSchema = lists[name];
  const list = listOf(site, name);
  if (!(await exists(list))) {
    // Hidden from the site's navigation and search: what it holds is read through Guildhall.
    await site.sp.web.lists.add(schema.title, schema.about, templates[schema.kind], false, { NoCrawl: true });
  }
  await list.update(listSettings(schema));
  await assignExactly(list as unknown as Scope, wantedAssignments(schema, principals));
  await ensureColumns(list, schema);
}

function listSettings(schema: ListSchema): Record<string, unknown> {
  const common = {
    Description: schema.about,
    NoCrawl: true,
    EnableVersioning: false
  };
  if (schema.kind === 'library') return common;
  return {
    ...common,
    ReadSecurity: schema.readSecurity,
    WriteSecurity: schema.writeSecurity,
    EnableAttachments: false,
    DisableCommenting: true,
    EnableFolderCreation: schema.folderPerUnit
  };
}

async function ensureColumns(list: IList, schema: ListSchema): Promise<void> {
  const present = await list.fields.select('InternalName', 'Indexed', 'Required')<
    { InternalName: string; Indexed: boolean; Required: boolean }[]
  >();
  const title = present.find(field => field.InternalName === 'Title');
  if (schema.kind === 'list' && title?.Required === true) {
    await list.fields.getByInternalNameOrTitle('Title').update({ Required: false });
  }
  for (const column of schema.columns) {
    const known = present.find(field => field.InternalName === column.name);
    if (known === undefined) await list.fields.createFieldAsXml(columnXml(column));
    else if (column.indexed === true && !known.Indexed) {
      await list.fields.getByInternalNameOrTitle(column.name).update({ Indexed: true });
    }
  }
}

async function exists(list: IList): Promise<boolean> {
  try {
    await list.select('Id')();
    return true;
  } catch (error) {
    if (isFailure(error, 'notFound')) return false;
    throw error;
  }
}
