import type { Database } from './database';

export type FieldKind =
  | 'Attachments' | 'Boolean' | 'Choice' | 'Computed' | 'ContentTypeId' | 'Counter' | 'DateTime' | 'Guid' | 'Integer'
  | 'Lookup' | 'MultiChoice' | 'Note' | 'Number' | 'Text' | 'URL' | 'User';

/** A column of one list. */
export interface Field {
  id: string;
  /** The internal name, by which everything but a form knows the column. */
  name: string;
  title: string;
  kind: FieldKind;
  /** What stands for the value in SQL: a column, or an expression over columns. */
  column: string;
  /** Belongs to every list and cannot be changed. */
  system: boolean;
  readOnly: boolean;
  hidden: boolean;
  required: boolean;
  indexed: boolean;
  unique: boolean;
  maxLength: number;
  description: string;
  defaultValue: string | null;
  choices: string[];
  fillIn: boolean;
  /** Of a lookup: the other list's guid and the column shown. */
  lookupList: string;
  lookupField: string;
  schemaXml: string;
  /** Empty: every value is valid. */
  validationFormula: string;
  validationMessage: string;
}

/** SP.FieldType, as `FieldTypeKind` answers it. */
export const fieldTypeKinds: Record<FieldKind, number> = {
  Integer: 1, Text: 2, Note: 3, DateTime: 4, Counter: 5, Choice: 6, Lookup: 7, Boolean: 8, Number: 9, URL: 11,
  Computed: 12, Guid: 14, MultiChoice: 15, Attachments: 19, User: 20, ContentTypeId: 25
};

const plain: Omit<Field, 'id' | 'name' | 'title' | 'kind' | 'column'> = {
  system: false, readOnly: false, hidden: false, required: false, indexed: false, unique: false, maxLength: 255,
  description: '', defaultValue: null, choices: [], fillIn: false, lookupList: '', lookupField: '', schemaXml: '',
  validationFormula: '', validationMessage: ''
};

export function newField(facts: Pick<Field, 'id' | 'name' | 'title' | 'kind'> & Partial<Field>): Field {
  return { ...plain, column: `"f_${facts.name}"`, ...facts };
}

function system(id: string, name: string, title: string, kind: FieldKind, column: string, hidden = false): Field {
  return newField({ id, name, title, kind, column, hidden, system: true, readOnly: true, indexed: name === 'ID' });
}

export const leafExpression = "COALESCE(leaf, id || '_.000')";

/** The columns that every list has, with SharePoint's own ids. `Title` is stored like a custom column. */
export const systemFields: readonly Field[] = [
  system('03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'Content Type ID', 'ContentTypeId', 'folder', true),
  newField({ id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', name: 'Title', title: 'Title', kind: 'Text', column: '"f_Title"', required: true }),
  system('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter', 'id'),
  system('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'Modified', 'DateTime', 'modified'),
  system('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'Created', 'DateTime', 'created'),
  system('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By', 'User', 'author'),
  system('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By', 'User', 'editor'),
  system('7841bf41-43d0-4434-9f50-a673baef7631', '_UIVersionString', 'Version', 'Text', "(ui / 512) || '.' || (ui % 512)"),
  system('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'Attachments', '0'),
  system('d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'owshiddenversion', 'owshiddenversion', 'Integer', 'version', true),
  system('30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'FSObjType', 'Item Type', 'Integer', 'folder', true),
  system('56605df6-8fa1-47e4-a04c-5b384d59609f', 'FileDirRef', 'Path', 'Text', 'dir', true),
  system('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'Text', leafExpression, true),
  system('94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'FileRef', 'URL Path', 'Text', `dir || '/' || ${leafExpression}`, true),
  system('ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'GUID', 'Guid', 'guid', true)
];

export function isPersonOrLookup(field: Field): boolean {
  return field.kind === 'User' || field.kind === 'Lookup';
}

/** The JSON property that carries the column's value: `AuthorId` for a person, `OData__x` where a name starts with `_`. */
export function propertyOf(field: Field): string {
  if (isPersonOrLookup(field)) {
    return `${field.name}Id`;
  }
  if (field.name === 'FSObjType') {
    return 'FileSystemObjectType';
  }
  return field.name.startsWith('_') ? `OData_${field.name}` : field.name;
}

export function fieldsOf(db: Database, list: number): Field[] {
  return db.recall(cacheKey(list), () =>
    db.all<{ spec: string }>('SELECT spec FROM fields WHERE list = ? ORDER BY rowOrder', list).map((row) => newField(JSON.parse(row.spec) as Field))
  );
}

export function saveField(db: Database, list: number, field: Field): void {
  db.forget(cacheKey(list));
  db.run(
    `INSERT INTO fields (list, name, rowOrder, spec) VALUES (?, ?, (SELECT COALESCE(MAX(rowOrder), 0) + 1 FROM fields WHERE list = ?), ?)
     ON CONFLICT (list, name) DO UPDATE SET spec = excluded.spec`,
    list, field.name, list, JSON.stringify(field)
  );
}

export function forgetField(db: Database, list: number, name: string): void {
  db.forget(cacheKey(list));
  db.run('DELETE FROM fields WHERE list = ? AND name = ?', list, name);
}

function cacheKey(list: number): string {
  return `fields of ${list}`;
}
