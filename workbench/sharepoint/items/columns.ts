import { listErrors, requestErrors } from '../errors/catalogue';
import { isPersonOrLookup, propertyOf, type Field } from '../store/fields';
import type { List } from '../store/lists';

/** The field whose JSON property is `name`; `Id` and `ID` are one, `FSObjType` is also known by its column name. */
export function fieldByProperty(list: List, name: string): Field {
  const field = list.fields.find((candidate) => propertyOf(candidate) === name || aliases(candidate).includes(name));
  if (field !== undefined) {
    return field;
  }
  if (list.fields.some((candidate) => candidate.name === name && isPersonOrLookup(candidate))) {
    throw listErrors.needsExpand(name);
  }
  throw listErrors.unknownField(name);
}

/** The person or lookup column that a path such as `Author/Title` starts with. */
export function fieldToExpand(list: List, name: string): Field {
  const field = list.fields.find((candidate) => candidate.name === name);
  if (field === undefined) {
    throw unsupportedLinks.has(name) ? requestErrors.notSupported(`$expand=${name} of SP.ListItem`) : listErrors.unknownField(name);
  }
  if (!isPersonOrLookup(field)) {
    throw listErrors.needsExpand(name);
  }
  return field;
}

export function fieldByName(list: List, name: string): Field | undefined {
  return list.fields.find((field) => field.name.toLowerCase() === name.toLowerCase());
}

/** What an expanded person offers, and where it stands in the table of principals. */
export const personColumns: Readonly<Record<string, string>> = { Id: 'id', ID: 'id', Title: 'title', Name: 'login', EMail: 'email', UserName: 'upn' };

const unsupportedLinks: ReadonlySet<string> = new Set([
  'AttachmentFiles', 'ContentType', 'FieldValuesAsHtml', 'FieldValuesAsText', 'FieldValuesForEdit', 'File', 'FirstUniqueAncestorSecurableObject',
  'Folder', 'LikedByInformation', 'ParentList', 'Properties', 'RoleAssignments', 'Versions'
]);

function aliases(field: Field): string[] {
  switch (field.name) {
    case 'ID':
      return ['Id'];
    case 'FSObjType':
      return ['FSObjType'];
    default:
      return [];
  }
}
