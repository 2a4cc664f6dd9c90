import { fieldByProperty, fieldToExpand, personColumns } from './columns';
import type { Call } from '../call';
import { listErrors } from '../errors/catalogue';
import { wantsDefaults, type Child, type Shape } from '../odata/shape';
import { toBasePermissions } from '../rights/masks';
import { type Shaped, ShapedLink } from '../serialise/entity';
import { isPersonOrLookup, propertyOf, type Field } from '../store/fields';
import { etagOf, findItem, leafOf, pathOf, type Cell, type ItemRow } from '../store/items';
import { findListByGuid, isLibrary, type List } from '../store/lists';
import { findAnyPrincipal } from '../store/principals';
import { findScope } from '../store/scopes';

type Read = (row: ItemRow) => unknown;

/** Columns of the system that are answered only when `$select` names them. */
const onRequest: ReadonlySet<string> = new Set(['FSObjType', 'FileDirRef', 'FileLeafRef', 'FileRef', 'owshiddenversion']);
export const mostLookups = 12;

/**
 * Prepares how rows become JSON: `$select` and `$expand` are matched with the list once, not per row.
 * @throws SharePointError for unknown names, a lookup that is not expanded, and more lookups than allowed.
 */
export function projector(call: Call, list: List, shape: Shape, allowedLookups = mostLookups): (row: ItemRow) => Shaped {
  const columns = new Map<string, Read>();
  const lookups = new Set<string>();
  const readField = (field: Field, as: string): void => {
    if (isPersonOrLookup(field)) {
      lookups.add(field.name);
    }
    columns.set(as, reader(field));
  };
  if (wantsDefaults(shape)) {
    addDefaults(list, columns, readField);
  }
  for (const name of shape.names.filter((asked) => asked !== '*')) {
    const special = specials(call, list)[name];
    if (special === undefined) {
      readField(fieldByProperty(list, name), name);
    } else {
      columns.set(name, special);
    }
  }
  for (const child of shape.children.values()) {
    const field = fieldToExpand(list, child.name);
    lookups.add(field.name);
    columns.set(field.name, expansion(call, list, field, child));
  }
  if (lookups.size > allowedLookups) {
    throw listErrors.tooManyLookups();
  }
  return (row) => ({
    type: list.entity,
    path: itemPath(list, row),
    set: itemSet(list),
    etag: etagOf(row),
    properties: Object.fromEntries([...columns].map(([name, read]) => [name, read(row)]))
  });
}

export function itemPath(list: List, row: { id: number }): string {
  return `Web/Lists(guid'${list.guid}')/Items(${row.id})`;
}

export function itemSet(list: List): string {
  return `SP.ListData.${list.entity.replace(/^SP\.Data\.|Item$/g, '')}Items`;
}

function addDefaults(list: List, columns: Map<string, Read>, readField: (field: Field, as: string) => void): void {
  columns.set('FileSystemObjectType', (row) => row.folder);
  columns.set('Id', (row) => row.id);
  columns.set('ServerRedirectedEmbedUri', () => null);
  columns.set('ServerRedirectedEmbedUrl', () => '');
  list.fields
    .filter((field) => !onRequest.has(field.name) && !(isLibrary(list) && field.name === 'Attachments'))
    .forEach((field) => readField(field, propertyOf(field)));
}

function specials(call: Call, list: List): Record<string, Read> {
  return {
    EffectiveBasePermissions: (row) => toBasePermissions(call.rights.at(row.scope)),
    HasUniqueRoleAssignments: (row) => findScope(call.db, { site: list.site, list: list.id, item: row.id }) !== undefined
  };
}

function reader(field: Field): Read {
  switch (field.name) {
    case 'ContentTypeId':
      return (row) => (row.folder === 1 ? '0x0120' : row.leaf === null ? '0x0100' : '0x0101');
    case 'ID':
      return (row) => row.id;
    case 'FSObjType':
      return (row) => row.folder;
    case 'FileLeafRef':
      return leafOf;
    case 'FileRef':
      return pathOf;
    case 'FileDirRef':
      return (row) => row.dir;
    case 'Attachments':
      return () => false;
    case '_UIVersionString':
      return versionLabel;
    default: {
      const column = field.column.replace(/"/g, '');
      return (row) => fromCell(row[column] ?? null, field);
    }
  }
}

export function versionLabel(row: { ui: number }): string {
  return `${Math.floor(row.ui / 512)}.${row.ui % 512}`;
}

function fromCell(cell: Cell, field: Field): unknown {
  if (cell === null) {
    return null;
  }
  switch (field.kind) {
    case 'Boolean':
      return cell === 1;
    case 'MultiChoice':
    case 'URL':
      return JSON.parse(String(cell)) as unknown;
    default:
      return cell;
  }
}

function expansion(call: Call, list: List, field: Field, child: Child): Read {
  if (!child.expanded) {
    throw listErrors.needsExpand(field.name);
  }
  const names = child.shape.names.length === 0 || child.shape.names.includes('*') ? ['Title'] : child.shape.names;
  // `$expand=Author/Id` is common and harmless; selecting something behind a second hop is refused.
  if ([...child.shape.children.values()].some((hop) => hop.shape.selective)) {
    throw listErrors.needsExpand(field.name);
  }
  const read = field.kind === 'User' ? readPerson(call, list, field, names) : readLookup(call, list, field, names);
  const column = field.column.replace(/"/g, '');
  const known = new Map<number, ShapedLink>();
  return (row) => {
    const id = row[column];
    if (typeof id !== 'number') {
      return null;
    }
    const link = known.get(id) ?? new ShapedLink({ ...read(id), path: `${itemPath(list, row)}/${field.name}` });
    known.set(id, link);
    return link;
  };
}

function readPerson(call: Call, list: List, field: Field, names: string[]): (id: number) => Shaped {
  const columns = names.map((name) => [name, personColumns[name]] as const);
  const unknown = columns.find(([, column]) => column === undefined);
  if (unknown !== undefined) {
    throw listErrors.unknownField(`${field.name}/${unknown[0]}`);
  }
  return (id) => {
    const person = findAnyPrincipal(call.db, list.site, id) as unknown as Record<string, unknown> | undefined;
    return link('SP.Data.UserInfoItem', columns.map(([name, column]) => [name, person?.[column ?? ''] ?? null]));
  };
}

function readLookup(call: Call, list: List, field: Field, names: string[]): (id: number) => Shaped {
  const target = findListByGuid(call.db, list.site, field.lookupList);
  const readers = names.map((name) => {
    const shown = target === undefined ? undefined : fieldByProperty(target, name);
    return [name, shown === undefined ? () => null : reader(shown)] as const;
  });
  return (id) => {
    const row = target === undefined ? undefined : findItem(call.db, target, id);
    return link(target?.entity ?? field.name, readers.map(([name, read]) => [name, row === undefined ? null : read(row)]));
  };
}

function link(type: string, properties: Array<readonly [string, unknown]>): Shaped {
  return { type, path: '', set: type, properties: Object.fromEntries(properties) };
}
