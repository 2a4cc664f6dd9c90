import { everyday } from '../../words/everyday';
import type { WantedColumns } from './tableColumns';

const names = everyday.assignments.columns;

/** Columns of a table of people; what systems export in English is understood in every language. */
export const peopleColumns = {
  account: { name: names.account, alsoCalled: ['account', 'user principal name', 'upn', 'email', 'e-mail', 'mail', 'login', 'user'], isRequired: true },
  department: { name: names.department, alsoCalled: ['department', 'department name'], isRequired: true },
  from: { name: names.from, alsoCalled: ['from', 'since', 'start', 'start date', 'effective from', 'valid from'], isRequired: false },
  until: { name: names.until, alsoCalled: ['until', 'to', 'end', 'end date', 'effective until', 'valid until', 'valid to'], isRequired: false },
  objectId: { name: names.objectId, alsoCalled: ['object id', 'entra object id', 'objectid', 'azure ad object id', 'aad object id'], isRequired: false }
} as const satisfies WantedColumns<string>;
