import { fieldByName } from './columns';
import { enUsToUtc } from './dates';
import { checkReference, checkText } from './jsonValues';
import { SharePointError } from '../errors/catalogue';
import type { Call } from '../call';
import type { Field } from '../store/fields';
import type { Cell, Stamps, Values } from '../store/items';
import type { List } from '../store/lists';
import { ensureLogin } from '../store/principals';

/** One value of a form: everything is text, dates in the site's locale. */
export interface FormValue {
  FieldName: string;
  FieldValue: string | null;
}

/** SP.ListItemFormUpdateValue: what the form functions answer per field, with status 200 even when it failed. */
export interface FormAnswer extends FormValue {
  ErrorMessage: string | null;
  HasException: boolean;
  ItemId: number;
}

export interface FormItem {
  values: Values;
  stamps: Partial<Stamps>;
  answers: FormAnswer[];
  failed: boolean;
}

const stampFields: Readonly<Record<string, keyof Stamps>> = { Author: 'author', Editor: 'editor', Created: 'created', Modified: 'modified' };

/**
 * Reads the values of a form. Unlike plain JSON it writes read-only columns of the list, asks for required ones
 * when the item is new, and believes Author, Editor, Created and Modified from a holder of ManagePermissions only.
 */
export function readFormItem(call: Call, list: List, form: FormValue[], isNew: boolean): FormItem {
  const item: FormItem = { values: new Map(), stamps: {}, answers: [], failed: false };
  const mayStamp = call.rights.may('ManagePermissions', list.scope) || (isNew && call.service.switches.forgeableAuthor);
  for (const { FieldName, FieldValue } of form) {
    const problem = readOne(call, list, item, { FieldName, FieldValue }, mayStamp);
    item.answers.push({ ErrorMessage: problem, FieldName, FieldValue, HasException: problem !== null, ItemId: 0 });
  }
  if (isNew) {
    addMissing(list, form, item);
  }
  item.failed = item.answers.some((answer) => answer.HasException);
  return item;
}

function readOne(call: Call, list: List, item: FormItem, given: FormValue, mayStamp: boolean): string | null {
  const field = fieldByName(list, given.FieldName);
  if (field === undefined) {
    return `Column '${given.FieldName}' does not exist. It may have been deleted by another user.`;
  }
  const stampName = stampFields[field.name];
  if (stampName === undefined && field.system) {
    return null;
  }
  try {
    const cell = toCell(call, list, field, given.FieldValue ?? '');
    if (cell === null && field.required) {
      return requiredMessage;
    }
    if (stampName === undefined) {
      item.values.set(field.column, cell);
    } else if (mayStamp) {
      Object.assign(item.stamps, { [stampName]: cell });
    }
    return null;
  } catch (error) {
    if (error instanceof SharePointError) {
      return error.message;
    }
    throw error;
  }
}

const requiredMessage = "You can't leave this blank.";

function addMissing(list: List, form: FormValue[], item: FormItem): void {
  const given = new Set(form.map((value) => value.FieldName.toLowerCase()));
  for (const field of list.fields.filter((one) => one.required && !given.has(one.name.toLowerCase()) && one.defaultValue === null)) {
    item.answers.push({ ErrorMessage: requiredMessage, FieldName: field.name, FieldValue: null, HasException: true, ItemId: 0 });
  }
}

class FormProblem extends SharePointError {
  public constructor(message: string) {
    super(400, '-1, Microsoft.SharePoint.SPException', message);
  }
}

function toCell(call: Call, list: List, field: Field, text: string): Cell {
  if (text === '') {
    return null;
  }
  switch (field.kind) {
    case 'Text': case 'Note': case 'Choice':
      return checkText(field, text);
    case 'Number':
      return toNumber(text);
    case 'Boolean':
      return toBoolean(text);
    case 'DateTime':
      return toInstant(text);
    case 'User':
      return toPerson(call, list, text);
    case 'Lookup':
      return checkReference(call.db, list, field, Number.parseInt(text, 10) || -1);
    case 'MultiChoice':
      return JSON.stringify(text.split(';#').filter((choice) => choice !== '').map((choice) => checkText(field, choice)));
    default:
      throw new FormProblem(`The column type ${field.kind} cannot be set by a form here.`);
  }
}

function toNumber(text: string): number {
  const number = Number(text.replace(/,(?=\d{3})/g, ''));
  if (Number.isNaN(number)) {
    throw new FormProblem('The value of this field is not a valid number.');
  }
  return number;
}

function toBoolean(text: string): number {
  if (!/^(0|1|true|false|yes|no)$/i.test(text)) {
    throw new FormProblem('The value of this field is not a valid yes or no.');
  }
  return /^(1|true|yes)$/i.test(text) ? 1 : 0;
}

/** Exact instants do not survive the form functions: keep them as text in a column of their own. */
function toInstant(text: string): string {
  const instant = enUsToUtc(text);
  if (instant === undefined) {
    throw new FormProblem('You must specify a valid date within the range of 1/1/1900 and 12/31/8900.');
  }
  return instant;
}

/** `[{"Key":"i:0#.f|membership|name@tenant"}]` */
function toPerson(call: Call, list: List, text: string): number {
  const key = /"Key"\s*:\s*"([^"]+)"/.exec(text)?.[1];
  const person = key === undefined ? undefined : ensureLogin(call.db, list.site, call.service.tenantId, key);
  if (person === undefined) {
    throw new FormProblem('The user does not exist or is not unique.');
  }
  return person.id;
}
