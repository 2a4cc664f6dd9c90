import { randomUUID } from 'node:crypto';
import { listErrors, requestErrors } from '../errors/catalogue';
import { newField, type Field, type FieldKind } from '../store/fields';

/** AddFieldOptions.AddFieldInternalNameHint: without it SharePoint makes the internal name from DisplayName. */
const internalNameHint = 8;

const kinds: ReadonlySet<string> = new Set(['Boolean', 'Choice', 'DateTime', 'Lookup', 'MultiChoice', 'Note', 'Number', 'Text', 'URL', 'User']);
const attributes: ReadonlySet<string> = new Set([
  'Type', 'Name', 'StaticName', 'DisplayName', 'ID', 'Description', 'Required', 'Indexed', 'EnforceUniqueValues', 'MaxLength', 'ReadOnly',
  'Hidden', 'Format', 'NumLines', 'RichText', 'RichTextMode', 'AppendOnly', 'UnlimitedLengthInDocumentLibrary', 'UserSelectionMode',
  'UserSelectionScope', 'List', 'ShowField', 'FillInChoice', 'Decimals', 'Min', 'Max', 'Group', 'ShowInNewForm', 'ShowInEditForm',
  'ShowInDisplayForm', 'ShowInViewForms', 'SourceID', 'FriendlyDisplayFormat', 'StorageTZ', 'Percentage', 'Version', 'Mult'
]);

/** Reads the `<Field …>` of CreateFieldAsXml. What the service would silently forget is refused instead. */
export function readFieldXml(xml: string, options: number): Field {
  const match = /^\s*<Field\s((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*)<\/Field>)\s*$/.exec(xml);
  if (match === null) {
    throw listErrors.fieldXmlInvalid();
  }
  const given = readAttributes(match[1] ?? '');
  refuseUnsupported(given, match[2] ?? '');
  const type = given.get('Type') ?? '';
  const title = given.get('DisplayName') ?? given.get('Name') ?? '';
  const name = (options & internalNameHint) !== 0 ? given.get('Name') ?? title : title;
  if (title === '' || type === '') {
    throw listErrors.fieldXmlInvalid();
  }
  const unique = flag(given, 'EnforceUniqueValues');
  if (unique && !flag(given, 'Indexed')) {
    throw listErrors.fieldXmlInvalid();
  }
  return newField({
    id: (given.get('ID') ?? randomUUID()).replace(/[{}]/g, '').toLowerCase(),
    name: encodeName(name),
    title,
    kind: type as FieldKind,
    description: given.get('Description') ?? '',
    required: flag(given, 'Required'),
    indexed: flag(given, 'Indexed'),
    unique,
    readOnly: flag(given, 'ReadOnly'),
    hidden: flag(given, 'Hidden'),
    maxLength: Number(given.get('MaxLength') ?? 255),
    fillIn: flag(given, 'FillInChoice'),
    choices: texts(match[2] ?? '', 'CHOICE'),
    defaultValue: texts(match[2] ?? '', 'Default')[0] ?? null,
    lookupList: (given.get('List') ?? '').replace(/[{}]/g, '').toLowerCase(),
    lookupField: given.get('ShowField') ?? 'Title',
    schemaXml: xml
  });
}

/** Spaces and signs become `_x0020_` and the like; a name has at most 32 characters. */
function encodeName(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`).slice(0, 32);
}

function readAttributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(/([A-Za-z]\w*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [name, decode(double ?? single ?? '')]));
}

function refuseUnsupported(given: Map<string, string>, inner: string): void {
  const type = given.get('Type') ?? '';
  if (type !== '' && !kinds.has(type)) {
    throw requestErrors.notSupported(`columns of type ${type}`);
  }
  const attribute = [...given.keys()].find((name) => !attributes.has(name));
  if (attribute !== undefined) {
    throw requestErrors.notSupported(`the attribute ${attribute} of a column`);
  }
  if (given.get('Mult')?.toUpperCase() === 'TRUE') {
    throw requestErrors.notSupported('columns with several people or lookups (Mult)');
  }
  const element = [...inner.matchAll(/<([A-Za-z]+)[\s>/]/g)].map(([, name]) => name).find((name) => !['CHOICES', 'CHOICE', 'Default'].includes(name ?? ''));
  if (element !== undefined) {
    throw requestErrors.notSupported(`the element ${element} of a column`);
  }
}

function flag(given: Map<string, string>, name: string): boolean {
  return given.get(name)?.toUpperCase() === 'TRUE';
}

function texts(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map(([, text = '']) => decode(text));
}

function decode(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
}
