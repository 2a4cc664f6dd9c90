import { departmentKey, personKey, unitKey } from '../../domain/identity';
import type { KeptAssignment } from '../../domain/organisation/assignmentChanges';
import type { Assignment, BusinessUnit, Department, Organisation } from '../../domain/organisation/organisation';
import { isoInstant, parseInstant } from '../../domain/time';
import type { RowValues } from '../client/addRow';
import type { Selection } from '../client/readRows';

export interface OrganisationRow {
  readonly ID: number;
  readonly Title: string | null;
  readonly UnitKey: string | null;
  readonly DepartmentKey: string | null;
  readonly Headcount: number | null;
}

/** A row that is to be edited: minimal metadata tells its version. */
export interface KeptOrganisationRow extends OrganisationRow {
  readonly 'odata.etag': string;
}

export const organisationSelection: Selection = ['ID', 'Title', 'UnitKey', 'DepartmentKey', 'Headcount'];

/**
 * Units are rows without a department; departments without a known unit are left out. The first row of a key counts:
 * a row that was sent twice must not be counted twice.
 */
export function toOrganisation(rows: readonly OrganisationRow[]): Organisation {
  const units: BusinessUnit[] = [];
  const departments: Department[] = [];
  for (const { Title, UnitKey, DepartmentKey, Headcount } of rows) {
    if (!UnitKey || !Title) continue;
    const common = { title: Title, headcount: Headcount ?? undefined };
    if (DepartmentKey) departments.push({ key: departmentKey(DepartmentKey), unit: unitKey(UnitKey), ...common });
    else units.push({ key: unitKey(UnitKey), ...common });
  }
  const known = new Set(units.map(unit => unit.key));
  return {
    units: firstOfEach(units),
    departments: firstOfEach(departments.filter(department => known.has(department.unit)))
  };
}

function firstOfEach<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  return entries.filter((entry, index) => entries.findIndex(({ key }) => key === entry.key) === index);
}

export function unitWriteRow(unit: BusinessUnit): RowValues {
  return { Title: unit.title, UnitKey: unit.key, DepartmentKey: '', Headcount: unit.headcount ?? null };
}

export function departmentWriteRow(department: Department): RowValues {
  return {
    Title: department.title,
    UnitKey: department.unit,
    DepartmentKey: department.key,
    Headcount: department.headcount ?? null
  };
}

export interface PersonRow {
  readonly ID: number;
  readonly PersonKey: string | null;
  readonly DepartmentKey: string | null;
  readonly EffectiveFrom: string | null;
  readonly EffectiveUntil: string | null;
}

export const personSelection: Selection = ['ID', 'PersonKey', 'DepartmentKey', 'EffectiveFrom', 'EffectiveUntil'];

/** A row that is to be edited. */
export interface KeptPersonRow extends PersonRow {
  readonly 'odata.etag': string;
}

export function toAssignment(row: PersonRow): Assignment | undefined {
  const from = parseInstant(row.EffectiveFrom);
  if (!row.PersonKey || !row.DepartmentKey || from === undefined) return undefined;
  const until = parseInstant(row.EffectiveUntil);
  const assignment = { person: personKey(row.PersonKey), department: departmentKey(row.DepartmentKey), from };
  return until === undefined ? assignment : { ...assignment, until };
}

export function toKeptAssignment(row: KeptPersonRow): KeptAssignment | undefined {
  const assignment = toAssignment(row);
  return assignment && { ...assignment, row: row.ID, version: row['odata.etag'] };
}

/** Who the assignment is about, as the account is known on the day of writing. */
export interface Account {
  readonly name: string;
  readonly account: string;
  readonly entraObjectId: string;
}

export function assignmentWriteRow(assignment: Assignment, account: Account): RowValues {
  return {
    Title: account.name,
    PersonKey: assignment.person,
    Account: account.account,
    EntraObjectId: account.entraObjectId,
    DepartmentKey: assignment.department,
    EffectiveFrom: isoInstant(assignment.from),
    EffectiveUntil: assignment.until === undefined ? '' : isoInstant(assignment.until)
  };
}
