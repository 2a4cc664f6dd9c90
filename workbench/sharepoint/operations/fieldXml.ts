import { randomUUID } from 'node:crypto';
import { childNamed, isTrue, readXml, type XmlElement } from '../caml/readXml';
import { listErrors, requestErrors } from '../errors/catalogue';
import { newField, type Field, type FieldKind } from '../store/fields';

/** AddFieldOptions.AddFieldInternalNameHint: without it SharePoint makes the internal name from DisplayName. */
const internalNameHint = 8;

const kinds: ReadonlySet<string> = new Set(['Boolean', 'Choice', 'DateTime', 'Lookup', 'MultiChoice', 'Note', 'Number', 'Text', 'URL', 'User']);
const knownAttributes: ReadonlySet<string> = new Set([
  'Type', 'Name', 'StaticName', 'DisplayName', 'ID', 'Description', 'Required', 'Indexed', 'EnforceUniqueValues', 'MaxLength', 'ReadOnly',
  'Hidden', 'Format', 'NumLines', 'RichText', 'RichTextMode', 'AppendOnly', 'UnlimitedLengthInDocumentLibrary', 'UserSelectionMode',
  'UserSelectionScope', 'List', 'ShowField', 'FillInChoice', 'Decimals', 'Min', 'Max', 'Group', 'ShowInNewForm', 'ShowInEditForm',
  'ShowInDisplayForm', 'ShowInViewForms', 'SourceID', 'FriendlyDisplayFormat', 'StorageTZ', 'Percentage', 'Version', 'Mult'
]);

/** Reads the `<Field …>` of CreateFieldAsXml. What the service would silently forget is refused instead. */
export function readFieldXml(xml: string, options: number): Field {
  const element = readXml(xml, listErrors.fieldXmlInvalid);
  if (element.name !== 'Field') {
    throw listErrors.fieldXmlInvalid();
  }
  refuseUnsupported(element);
  const given = element.attributes;
  const type = given.get('Type') ?? '';
  const title = given.get('DisplayName') ?? given.get('Name') ?? '';
  const name = (options & internalNameHint) !== 0 ? given.get('Name') ?? title : title;
  if (title === '' || type === '') {
    throw listErrors.fieldXmlInvalid();
  }
  const unique = isTrue(element, 'EnforceUniqueValues');
  if (unique && !isTrue(element, 'Indexed')) {
    throw listErrors.fieldXmlInvalid();
  }
  const validation = childNamed(element, 'Validation');
  return newField({
    id: (given.get('ID') ?? randomUUID()).replace(/[{}]/g, '').toLowerCase(),
    name: encodeName(name),
    title,
    kind: type as FieldKind,
    description: given.get('Description') ?? '',
    required: isTrue(element, 'Required'),
    indexed: isTrue(element, 'Indexed'),
    unique,
    readOnly: isTrue(element, 'ReadOnly'),
    hidden: isTrue(element, 'Hidden'),
    maxLength: Number(given.get('MaxLength') ?? 255),
    fillIn: isTrue(element, 'FillInChoice'),
    choices: (childNamed(element, 'CHOICES')?.children ?? []).map((choice) => choice.text),
    defaultValue: childNamed(element, 'Default')?.text ?? null,
    lookupList: (given.get('List') ?? '').replace(/[{}]/g, '').toLowerCase(),
    lookupField: given.get('ShowField') ?? 'Title',
    schemaXml: xml,
    validationFormula: validation?.text.trim() ?? '',
    validationMessage: validation?.attributes.get('Message') ?? ''
  });
}

/** Spaces and signs become `_x0020_` and the like; a name has at most 32 characters. */
function encodeName(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`).slice(0, 32);
}

function refuseUnsupported({ attributes: given, children }: XmlElement): void {
  const type = given.get('Type') ?? '';
  if (type !== '' && !kinds.has(type)) {
    throw requestErrors.notSupported(`columns of type ${type}`);
  }
  const attribute = [...given.keys()].find((name) => !knownAttributes.has(name));
  if (attribute !== undefined) {
    throw requestErrors.notSupported(`the attribute ${attribute} of a column`);
  }
  if (given.get('Mult')?.toUpperCase() === 'TRUE') {
    throw requestErrors.notSupported('columns with several people or lookups (Mult)');
  }
  const element = children.find(({ name }) => !['CHOICES', 'Default', 'Validation'].includes(name));
  if (element !== undefined) {
    throw requestErrors.notSupported(`the element ${element.name} of a column`);
  }
}
