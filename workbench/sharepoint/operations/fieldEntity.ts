import type { Entity } from '../serialise/entity';
import { fieldTypeKinds, isPersonOrLookup, propertyOf, type Field } from '../store/fields';
import type { List } from '../store/lists';

/** Kinds with an entity type of their own. */
const typed: ReadonlySet<string> = new Set(['Choice', 'DateTime', 'Lookup', 'MultiChoice', 'Number', 'Text', 'User']);

export function fieldEntity(list: List, field: Field): Entity {
  return {
    type: typed.has(field.kind) ? `SP.Field${field.kind}` : 'SP.Field',
    path: `Web/Lists(guid'${list.guid}')/Fields(guid'${field.id}')`,
    set: 'SP.ApiData.Fields',
    properties: {
      CanBeDeleted: !field.system && field.name !== 'Title',
      DefaultValue: field.defaultValue,
      Description: field.description,
      EnforceUniqueValues: field.unique,
      EntityPropertyName: isPersonOrLookup(field) ? field.name : propertyOf(field),
      FieldTypeKind: fieldTypeKinds[field.kind],
      FromBaseType: field.system || field.name === 'Title',
      Hidden: field.hidden,
      Id: field.id,
      Indexed: field.indexed,
      InternalName: field.name,
      ReadOnlyField: field.readOnly,
      Required: field.required,
      SchemaXml: field.schemaXml,
      StaticName: field.name,
      Title: field.title,
      TypeAsString: field.kind,
      ValidationFormula: field.validationFormula || null,
      ValidationMessage: field.validationMessage || null,
      ...(field.kind === 'Text' ? { MaxLength: field.maxLength } : {}),
      ...(field.kind === 'Choice' || field.kind === 'MultiChoice' ? { Choices: field.choices, FillInChoice: field.fillIn } : {}),
      ...(field.kind === 'Lookup' ? { LookupList: `{${field.lookupList}}`, LookupField: field.lookupField } : {})
    }
  };
}
