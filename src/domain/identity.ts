/** Branded keys: plain strings at run time, never mixed up at compile time. */
export type PersonKey = string & { readonly brand: 'PersonKey' };
export type CommunityKey = string & { readonly brand: 'CommunityKey' };
export type UnitKey = string & { readonly brand: 'UnitKey' };
export type DepartmentKey = string & { readonly brand: 'DepartmentKey' };
/** A random id that travels with every added row, so that a re-sent row folds into one. */
export type OperationId = string & { readonly brand: 'OperationId' };

/**
 * The key of a person: the id of the user in the Guildhall site, as decimal text. SharePoint stamps rows with it, it
 * survives a change of name or address, and it is narrow enough for an index. People of whom only history remains
 * carry a key that is no number (`past-…`), which no stamp can ever equal.
 */
export const personKey = (text: string): PersonKey => text as PersonKey;
export const communityKey = (text: string): CommunityKey => text as CommunityKey;
export const unitKey = (text: string): UnitKey => text as UnitKey;
export const departmentKey = (text: string): DepartmentKey => text as DepartmentKey;
export const operationId = (text: string): OperationId => text as OperationId;

/** A person as shown: the key, and the name at the time it was written down. */
export interface NamedPerson {
  readonly key: PersonKey;
  readonly name: string;
}
