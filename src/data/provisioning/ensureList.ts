import '../client/pnpKeeping';
import { isFailure } from '../../domain/failure';
import type { IList } from '../client/pnp';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import type { Column } from '../schema/column';
import { columnXml } from '../schema/column';
import type { ListName, ListSchema } from '../schema/lists';
import { lists } from '../schema/lists';
import type { Principals } from './principals';
import { repeated } from './repeated';
import type { Assigned, Scope } from './roleAssignments';
import { assignExactly } from './roleAssignments';

/** SharePoint's list templates. */
const templates = { list: 100, library: 101 } as const;

/** The columns that SharePoint stamps. Where somebody makes one of them writable, forms can write it. */
export const stampColumns = ['Author', 'Editor', 'Created', 'Modified'] as const;

/** A column as SharePoint tells it, as far as set-up cares. */
export interface FieldFacts {
  readonly InternalName: string;
  readonly Indexed: boolean;
  readonly Required: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly ReadOnlyField: boolean;
}

export const fieldFacts = ['InternalName', 'Indexed', 'Required', 'EnforceUniqueValues', 'ReadOnlyField'] as const;

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
  await repeated(site, () => ensureSettings(site, list, schema));
  await assignExactly(site, list as unknown as Scope, wantedAssignments(schema, principals));
  await ensureColumns(site, list, schema);
}

/** What is set for a list of this kind, by SharePoint's names. */
export function listSettings(schema: ListSchema): Readonly<Record<string, string | number | boolean>> {
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

async function ensureSettings(site: Site, list: IList, schema: ListSchema): Promise<void> {
  const wanted = listSettings(schema);
  const present = await readSettingsOf(list, Object.keys(wanted));
  if (present === undefined) {
    // Hidden from the site's navigation and search: what it holds is read through Guildhall.
    await site.sp.web.lists.add(schema.title, schema.about, templates[schema.kind], false, { NoCrawl: true });
    await list.update(wanted);
  } else if (Object.entries(wanted).some(([setting, value]) => present[setting] !== value)) {
    await list.update(wanted);
  }
}

async function readSettingsOf(list: IList, names: readonly string[]): Promise<Record<string, unknown> | undefined> {
  try {
    return await list.select(...names)<Record<string, unknown>>();
  } catch (error) {
    if (isFailure(error, 'notFound')) return undefined;
    throw error;
  }
}

async function ensureColumns(site: Site, list: IList, schema: ListSchema): Promise<void> {
  const present = await list.fields.select(...fieldFacts)<FieldFacts[]>();
  for (const column of schema.columns) {
    const known = present.find(field => field.InternalName === column.name);
    if (known === undefined) await repeated(site, () => addColumn(list, column));
  }
  for (const field of present) {
    const change = fieldChange(schema, field);
    if (change !== undefined) {
      // Sent again, it says the same.
      await repeated(site, () => list.fields.getByInternalNameOrTitle(field.InternalName).update(change));
    }
  }
}

async function addColumn(list: IList, column: Column): Promise<void> {
  const present = await list.fields.select('InternalName')<Pick<FieldFacts, 'InternalName'>[]>();
  if (present.some(field => field.InternalName === column.name)) return;
  await list.fields.createFieldAsXml(columnXml(column));
}

/** What is to be changed about a column that is there; undefined where it is as it should be. */
export function fieldChange(schema: ListSchema, field: FieldFacts): Partial<FieldFacts> | undefined {
  const column = schema.columns.find(({ name }) => name === field.InternalName);
  const change = {
    ...(column?.indexed === true && !field.Indexed ? { Indexed: true } : {}),
    // No key of ours is unique: the same act may come twice, and folds into one.
    ...(column !== undefined && field.EnforceUniqueValues ? { EnforceUniqueValues: false } : {}),
    ...(field.InternalName === 'Title' && schema.kind === 'list' && field.Required ? { Required: false } : {}),
    ...(isStamp(field.InternalName) && !field.ReadOnlyField ? { ReadOnlyField: true } : {})
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

export function isStamp(name: string): boolean {
  return (stampColumns as readonly string[]).includes(name);
}
