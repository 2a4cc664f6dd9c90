import { identityErrors } from '../errors/catalogue';
import type { Database } from '../store/database';
import { findPerson, type Person } from '../store/people';

/**
 * Who acts: the header `X-Workbench-Person`, else the cookie `workbench-person`; both hold a user principal name.
 * @throws SharePointError 401 if there is none or the directory does not know it.
 */
export function authenticate(db: Database, headers: Headers): Person {
  const upn = headers.get('x-workbench-person') ?? cookie(headers, 'workbench-person');
  const person = upn === undefined ? undefined : findPerson(db, upn);
  if (person === undefined) {
    throw identityErrors.unauthenticated();
  }
  return person;
}

function cookie(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs.find(([key]) => key === name)?.[1];
  try {
    return value === undefined ? undefined : decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
