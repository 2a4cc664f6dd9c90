import { fieldByName } from './columns';
import { isoToUtc } from './dates';
import { listErrors, requestErrors } from '../errors/catalogue';
import type { Database } from '../store/database';
import { propertyOf, type Field } from '../store/fields';
import { findItem, type Cell, type Values } from '../store/items';
import { findListByGuid, type List } from '../store/lists';
import { findPrincipal } from '../store/principals';

export interface JsonItem {
  values: Values;
  /** What the body says of Author, Editor, Created and Modified; whether it counts is decided elsewhere. */
  stamps: { author?: number; editor?: number; created?: string; modified?: string };
}

/** System columns that a body may name without effect, as read-only columns are ignored. */
const ignored: ReadonlySet<string> = new Set([
  'ID', 'Id', 'GUID', 'Attachments', 'ContentTypeId', 'FileSystemObjectType', 'FSObjType', 'FileDirRef', 'FileLeafRef', 'FileRef',
  'OData__UIVersionString', 'owshiddenversion'
]);

const stampProperties = { AuthorId: 'author', EditorId: 'editor', Created: 'created', Modified: 'modified' } as const;

/**
 * Reads an item from the JSON of a POST or MERGE. Types are as strict as SharePoint's: a number is no text.
 * Read-only columns are ignored, required ones are not asked for: only the form functions do that.
 */
export function readJsonItem(db: Database, list: List, body: Record<string, unknown>): JsonItem {
  const item: JsonItem = { values: new Map(), stamps: {} };
  for (const [name, value] of Object.entries(body)) {
    if (name in stampProperties) {
      readStamp(db, list, item, name as keyof typeof stampProperties, value);
    } else if (!ignored.has(name)) {
      const field = list.fields.find((candidate) => propertyOf(candidate) === name);
      if (field === undefined) {
        throw requestErrors.unknownProperty(name, list.entity);
      }
      if (!field.readOnly) {
        item.values.set(field.column, toCell(db, list, field, value));
      }
    }
  }
  return item;
}

/** Defaults of the columns that an addition does not mention. */
export function addDefaults(list: List, values: Values): void {
  for (const field of list.fields) {
    if (field.defaultValue !== null && !values.has(field.column)) {
      values.set(field.column, field.kind === 'Boolean' || field.kind === 'Number' ? Number(field.defaultValue) : field.defaultValue);
    }
  }
}

function readStamp(db: Database, list: List, item: JsonItem, name: keyof typeof stampProperties, value: unknown): void {
  const field = fieldByName(list, name.replace(/Id$/, ''));
  const cell = field === undefined ? null : toCell(db, list, field, value);
  if (cell !== null) {
    Object.assign(item.stamps, { [stampProperties[name]]: cell });
  }
}

function toCell(db: Database, list: List, field: Field, value: unknown): Cell {
  if (value === null) {
    return null;
  }
  switch (field.kind) {
    case 'Text': case 'Note': case 'Choice':
      return checkText(field, ofType(value, 'string', 'Edm.String'));
    case 'Number':
      return ofType(value, 'number', 'Edm.Double');
    case 'Boolean':
      return ofType(value, 'boolean', 'Edm.Boolean') ? 1 : 0;
    case 'DateTime':
      return toInstant(ofType(value, 'string', 'Edm.DateTime'));
    case 'User': case 'Lookup':
      return checkReference(db, list, field, ofType(value, 'number', 'Edm.Int32'));
    case 'MultiChoice':
      return JSON.stringify(toTexts(value).map((text) => checkText(field, text)));
    case 'URL':
      return toUrl(value);
    default:
      throw requestErrors.notSupported(`writing a column of type ${field.kind}`);
  }
}

/** Lengths and choices; empty text is stored as nothing (assumed). */
export function checkText(field: Field, text: string): string | null {
  if (field.kind === 'Text' && text.length > field.maxLength) {
    throw listErrors.textTooLong();
  }
  if ((field.kind === 'Choice' || field.kind === 'MultiChoice') && text !== '' && !field.fillIn && !field.choices.includes(text)) {
    throw listErrors.choiceInvalid();
  }
  return text === '' ? null : text;
}

export function checkReference(db: Database, list: List, field: Field, id: number): number | null {
  if (id === 0) {
    return null;
  }
  if (field.kind === 'User') {
    if (findPrincipal(db, list.site, id) === undefined) {
      throw listErrors.userNotUnique();
    }
    return id;
  }
  const target = findListByGuid(db, list.site, field.lookupList);
  if (target === undefined || findItem(db, target, id) === undefined) {
    throw listErrors.lookupInvalid();
  }
  return id;
}

function toInstant(text: string): string {
  const instant = isoToUtc(text);
  if (instant === undefined) {
    throw requestErrors.wrongLiteral(text, 'Edm.DateTime');
  }
  return instant;
}

function toTexts(value: unknown): string[] {
  const texts = typeof value === 'object' && value !== null && 'results' in value ? value.results : value;
  if (!Array.isArray(texts) || !texts.every((text): text is string => typeof text === 'string')) {
    throw requestErrors.wrongPrimitive('Collection(Edm.String)');
  }
  return texts;
}

function toUrl(value: unknown): string {
  const { Url, Description } = (typeof value === 'object' ? value : {}) as { Url?: unknown; Description?: unknown };
  if (typeof Url !== 'string') {
    throw requestErrors.wrongPrimitive('SP.FieldUrlValue');
  }
  if (Url.length > 255) {
    throw listErrors.textTooLong();
  }
  return JSON.stringify({ Description: typeof Description === 'string' ? Description : Url, Url });
}

function ofType(value: unknown, type: 'string', edm: string): string;
function ofType(value: unknown, type: 'number', edm: string): number;
function ofType(value: unknown, type: 'boolean', edm: string): boolean;
function ofType(value: unknown, type: string, edm: string): unknown {
  if (typeof value !== type || (edm === 'Edm.Int32' && !Number.isInteger(value))) {
    throw requestErrors.wrongPrimitive(edm);
  }
  return value;
}
