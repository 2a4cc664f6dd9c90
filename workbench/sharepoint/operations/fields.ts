import type { Call } from '../call';
import { listErrors, requestErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import { checkColumnFormula, isUsedInFormula } from '../formulas/validation';
import { fieldEntity } from './fieldEntity';
import { readFieldXml } from './fieldXml';
import { queried } from './queried';
import { listViewThreshold } from '../items/planner';
import { textArgument } from '../route/arguments';
import { action, type Resource } from '../route/resource';
import { changed, created, removed } from '../serialise/result';
import { fieldTypeKinds, forgetField, saveField, type Field } from '../store/fields';
import { addColumn, createIndex, dropColumn, dropIndex, tableOf } from '../store/listTables';
import { findListByGuid, type List } from '../store/lists';

const mostIndexes = 20;

/** `lists(…)/fields`. Changing columns needs ManageLists on the list. */
export function fields(list: List): Resource {
  const byName = (name: string): Resource =>
    field(list, found(list.fields.find((one) => same(one.name, name) || same(one.title, name)), () => listErrors.fieldMissing(name)));
  const byId = (id: string): Resource => field(list, found(list.fields.find((one) => same(one.id, id)), () => listErrors.fieldMissing(id)));
  return {
    type: 'SP.FieldCollection',
    get: (call) => queried(call, 'SP.ApiData.Fields', list.fields.map((one) => fieldEntity(list, one))),
    at: (args) => byId(textArgument(args, 'id')),
    children: {
      getbyid: (args) => byId(textArgument(args, 'id')),
      getbytitle: (args) => byName(textArgument(args, 'title')),
      getbyinternalnameortitle: (args) => byName(textArgument(args, 'strName')),
      createfieldasxml: () => action('SP.FieldCollection/CreateFieldAsXml', (call) => created(fieldEntity(list, add(call, list))))
    }
  };
}

function field(list: List, known: Field): Resource {
  return {
    type: 'SP.Field',
    entity: () => fieldEntity(list, known),
    merge: (call) => {
      call.require('ManageLists', list.scope);
      update(call, list, known);
      return changed();
    },
    delete: (call) => {
      call.require('ManageLists', list.scope);
      if (known.system || known.name === 'Title') {
        throw listErrors.fieldReadOnly();
      }
      refuseBeyondThreshold(list);
      refuseIfUsed(list, known);
      dropColumn(call.db, list, known);
      forgetField(call.db, list.id, known.name);
      return removed();
    }
  };
}

function add(call: Call, list: List): Field {
  call.require('ManageLists', list.scope);
  const { parameters } = call.json();
  const { SchemaXml, Options } = (parameters ?? {}) as { SchemaXml?: unknown; Options?: unknown };
  if (typeof SchemaXml !== 'string') {
    throw requestErrors.missingParameter('SchemaXml');
  }
  const wanted = readFieldXml(SchemaXml, typeof Options === 'number' ? Options : 0);
  if (list.fields.some((one) => same(one.name, wanted.name) || one.id === wanted.id)) {
    throw listErrors.fieldTaken(wanted.name);
  }
  if (wanted.kind === 'Lookup' && findListByGuid(call.db, list.site, wanted.lookupList) === undefined) {
    throw listErrors.fieldXmlInvalid();
  }
  refuseBeyondThreshold(list);
  addColumn(call.db, list, wanted);
  return settle(call, list, undefined, wanted);
}

const changeable: Readonly<Record<string, (field: Field, value: unknown) => Field>> = {
  Indexed: (one, value) => ({ ...one, indexed: boolean(value) }),
  EnforceUniqueValues: (one, value) => ({ ...one, unique: boolean(value) }),
  Required: (one, value) => ({ ...one, required: boolean(value) }),
  Hidden: (one, value) => ({ ...one, hidden: boolean(value) }),
  ReadOnlyField: (one, value) => ({ ...one, readOnly: boolean(value) }),
  Title: (one, value) => ({ ...one, title: text(value) }),
  Description: (one, value) => ({ ...one, description: text(value) }),
  DefaultValue: (one, value) => ({ ...one, defaultValue: value === null ? null : text(value) }),
  ValidationFormula: (one, value) => ({ ...one, validationFormula: value === null ? '' : text(value) }),
  ValidationMessage: (one, value) => ({ ...one, validationMessage: value === null ? '' : text(value) }),
  MaxLength: (one, value) => ({ ...one, maxLength: number(value) }),
  Choices: (one, value) => ({ ...one, choices: (Array.isArray(value) ? value : ((value as { results?: unknown[] }).results ?? [])).map(text) })
};

function update(call: Call, list: List, known: Field): void {
  let wanted = known;
  for (const [name, value] of Object.entries(call.json())) {
    const change = changeable[name];
    if (name === 'FieldTypeKind' && value === fieldTypeKinds[known.kind]) {
      continue;
    }
    if (change === undefined) {
      throw requestErrors.notSupported(`setting ${name} of SP.Field`);
    }
    wanted = change(wanted, value);
  }
  if (wanted.title !== known.title) {
    refuseIfUsed(list, known);
  }
  settle(call, list, known, wanted);
}

/** Stores the column and makes or drops its index. A unique column is always indexed, and never beside ReadSecurity 2. */
function settle(call: Call, list: List, before: Field | undefined, wanted: Field): Field {
  checkColumnFormula(wanted);
  if (wanted.unique && (!wanted.indexed || wanted.kind === 'Note')) {
    throw listErrors.fieldXmlInvalid();
  }
  if (wanted.unique && list.readSecurity === 2) {
    throw listErrors.uniqueAndReadSecurity();
  }
  if (wanted.indexed && wanted.kind === 'Note') {
    throw listErrors.fieldXmlInvalid();
  }
  if (before !== undefined && (wanted.indexed !== before.indexed || wanted.unique !== before.unique)) {
    refuseBeyondThreshold(list);
  }
  const indexes = list.fields.filter((one) => one.indexed && one.name !== 'ID' && one.name !== wanted.name).length;
  if (wanted.indexed && before?.indexed !== true && indexes >= mostIndexes) {
    throw listErrors.tooManyIndexes();
  }
  if (wanted.unique && before?.unique !== true && hasDuplicates(call, list, wanted)) {
    throw listErrors.uniqueNeedsValues();
  }
  if (wanted.indexed && (before?.indexed !== true || before.unique !== wanted.unique)) {
    createIndex(call.db, list, wanted);
  } else if (!wanted.indexed && before?.indexed === true) {
    dropIndex(call.db, list, wanted);
  }
  saveField(call.db, list.id, wanted);
  return wanted;
}

/**
 * Columns and indexes of a larger list stay as they are (D). Newer tenants let indexes be added up to 20,000 rows;
 * that is not certain, so it is not believed here.
 */
function refuseBeyondThreshold(list: List): void {
  if (list.itemCount > listViewThreshold) {
    throw listErrors.thresholdExceeded();
  }
}

/** Formulas name columns by title too; SharePoint rewrites them, which is beyond this service. */
function refuseIfUsed(list: List, field: Field): void {
  if (isUsedInFormula(list, field)) {
    throw requestErrors.notSupported('renaming or deleting a column that a validation formula uses');
  }
}

function hasDuplicates(call: Call, list: List, field: Field): boolean {
  return call.db.get(`SELECT 1 FROM ${tableOf(list)} WHERE ${field.column} IS NOT NULL GROUP BY ${field.column} HAVING COUNT(*) > 1 LIMIT 1`) !== undefined;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw requestErrors.wrongPrimitive('Edm.Boolean');
  }
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') {
    throw requestErrors.wrongPrimitive('Edm.String');
  }
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number') {
    throw requestErrors.wrongPrimitive('Edm.Int32');
  }
  return value;
}
