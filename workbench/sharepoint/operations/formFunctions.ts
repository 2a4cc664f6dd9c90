import type { Call } from '../call';
import { checkName, folderAt } from './folderLookup';
import { listErrors, requestErrors, SharePointError } from '../errors/catalogue';
import { brokenColumns } from '../formulas/validation';
import { readFormItem, type FormAnswer, type FormValue } from '../items/formValues';
import { addDefaults } from '../items/jsonValues';
import { requireChange } from '../items/visible';
import { acceptedStamps, addRow, changeRow } from '../items/write';
import { value, type Result } from '../serialise/result';
import type { Field } from '../store/fields';
import type { ItemRow } from '../store/items';
import { isLibrary, type List } from '../store/lists';

const answerType = 'Collection(SP.ListItemFormUpdateValue)';

/**
 * `AddValidateUpdateItemUsingPath`: the one way to add a row inside a folder. Answers 200 with one line per field;
 * if any line has an exception nothing was added, else a last line names the new Id.
 */
export function addValidateUpdate(call: Call, list: List): Result {
  const body = call.json();
  const info = record(body['listItemCreateInfo']);
  const folder = folderAt(call, list, decodedUrl(info['FolderPath']) ?? list.folder);
  call.require('AddListItems', folder.scope);
  const asFolder = info['UnderlyingObjectType'] === 1;
  if (isLibrary(list) && !asFolder) {
    throw requestErrors.invalidArgument('To add an item to a document library, use SPFileCollection.Add()');
  }
  const leaf = asFolder ? folderName(list, decodedUrl(info['LeafName'])) : null;
  const form = readFormItem(call, list, formValues(body), !asFolder);
  if (form.failed) {
    return value('AddValidateUpdateItemUsingPath', form.answers, answerType);
  }
  addDefaults(list, form.values);
  const broken = asFolder ? [] : brokenColumns(list, form.values, undefined, call.service.now());
  if (broken.length > 0) {
    return value('AddValidateUpdateItemUsingPath', tellBroken(form.answers, broken), answerType);
  }
  const stamps = acceptedStamps(call, list, form.stamps);
  return attempt('AddValidateUpdateItemUsingPath', form.answers, () => {
    const row = addRow(call, list, { scope: folder.scope, dir: folder.path, leaf, folder: asFolder, values: form.values }, stamps);
    return [{ ErrorMessage: null, FieldName: 'Id', FieldValue: String(row.id), HasException: false, ItemId: row.id }];
  });
}

/** `ValidateUpdateListItem`: needs the right to edit the item, and then writes read-only columns of the list too. */
export function validateUpdate(call: Call, list: List, row: ItemRow): Result {
  requireChange(call, list, row, 'EditListItems');
  const form = readFormItem(call, list, formValues(call.json()), false);
  const answers = form.answers.map((answer) => ({ ...answer, ItemId: row.id }));
  if (form.failed) {
    return value('ValidateUpdateListItem', answers, answerType);
  }
  const broken = brokenColumns(list, form.values, row, call.service.now());
  if (broken.length > 0) {
    return value('ValidateUpdateListItem', tellBroken(answers, broken), answerType);
  }
  return attempt('ValidateUpdateListItem', answers, () => {
    changeRow(call, list, row, form.values, form.stamps);
    return [];
  });
}

/** Each broken column on its own line, with its own message if it has one (assumed). */
function tellBroken(answers: FormAnswer[], broken: Field[]): FormAnswer[] {
  const lines = broken.map((field): FormAnswer => ({
    ErrorMessage: field.validationMessage || listErrors.validationFailed().message, FieldName: field.name, FieldValue: null, HasException: true, ItemId: 0
  }));
  const tell = (answer: FormAnswer): FormAnswer => {
    const line = lines.find((one) => one.FieldName === answer.FieldName);
    return line === undefined ? answer : { ...answer, HasException: true, ErrorMessage: line.ErrorMessage };
  };
  return [...answers.map(tell), ...lines.filter((line) => !answers.some((answer) => answer.FieldName === line.FieldName))];
}

/** A value that another row has already is told on the field's line, not as a failed request. */
function attempt(name: string, answers: FormAnswer[], work: () => FormAnswer[]): Result {
  try {
    return value(name, [...answers, ...work()], answerType);
  } catch (error) {
    const field = error instanceof SharePointError ? duplicateField(error) : undefined;
    if (field === undefined) {
      throw error;
    }
    const message = (error as SharePointError).message;
    return value(name, answers.map((one) => (one.FieldName === field ? { ...one, HasException: true, ErrorMessage: message } : one)), answerType);
  }
}

function duplicateField(error: SharePointError): string | undefined {
  return /duplicate values were found .*\[(.+)\]\.$/.exec(error.message)?.[1];
}

function formValues(body: Record<string, unknown>): FormValue[] {
  const values = body['formValues'];
  if (!Array.isArray(values)) {
    throw requestErrors.missingParameter('formValues');
  }
  return values.map((one) => {
    const { FieldName, FieldValue } = record(one);
    if (typeof FieldName !== 'string' || (typeof FieldValue !== 'string' && FieldValue !== null)) {
      throw requestErrors.wrongPrimitive('SP.ListItemFormUpdateValue');
    }
    return { FieldName, FieldValue };
  });
}

function folderName(list: List, name = ''): string {
  checkName(name);
  if (!list.settings.EnableFolderCreation) {
    throw requestErrors.invalidArgument('Folder creation is not enabled for this list.');
  }
  return name;
}

function decodedUrl(path: unknown): string | undefined {
  const { DecodedUrl } = record(path);
  return typeof DecodedUrl === 'string' && DecodedUrl !== '' ? DecodedUrl : undefined;
}

function record(content: unknown): Record<string, unknown> {
  return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {};
}
