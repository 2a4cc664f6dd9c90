import { Failure } from '../../domain/failure';
import type { DepartmentKey, UnitKey } from '../../domain/identity';
import type { DepartmentChange, DepartmentChanges } from '../../domain/organisation/departmentChanges';
import { departmentChanges } from '../../domain/organisation/departmentChanges';
import type { Department } from '../../domain/organisation/organisation';
import { editRow } from '../client/editRow';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import type { KeptOrganisationRow } from '../rows/organisationRow';
import { organisationSelection, toOrganisation } from '../rows/organisationRow';
import type { WorkDone } from './assignments';
import { addDepartments } from './organisation';
import { everyday } from '../../words/everyday';

/**
 * Makes the departments of the site say what is wanted, and tells what that took. Worked out from what is there now: run
 * again after an interruption, it goes on. A `conflict` failure where a department came into another unit meanwhile.
 */
export async function takeOverDepartments(
  site: Site,
  wanted: readonly Department[],
  onProgress: (progress: WorkDone) => void
): Promise<DepartmentChanges> {
  const rows = await readKeptRows(site);
  const { departments } = toOrganisation(rows);
  refuseMoves(wanted, departments);
  const changes = departmentChanges(wanted, departments);
  const of = changes.added.length + changes.changed.length;
  const tell = (done: number): void => onProgress({ doing: everyday.work.writingDepartments, done, of });
  tell(0);
  for (const [index, change] of changes.changed.entries()) {
    await changeDepartment(site, change);
    tell(index + 1);
  }
  await addDepartments(site, changes.added);
  tell(of);
  return changes;
}

/** The headcount of a unit as an administrator sees and changes it. */
export interface UnitHeadcount {
  /** Undefined where nobody entered it. */
  readonly headcount: number | undefined;
  /** Names the version that was read; a change is made on top of it and of no other. */
  readonly version: string;
}

/** A `notFound` failure where the unit is not there. */
export async function readUnitHeadcount(site: Site, unit: UnitKey): Promise<UnitHeadcount> {
  return toHeadcount(await readUnitRow(site, unit));
}

/** Changes it on top of what was `seen`. A `conflict` failure where somebody else did since: a person must choose. */
export async function changeUnitHeadcount(
  site: Site,
  unit: UnitKey,
  seen: UnitHeadcount,
  headcount: number | undefined
): Promise<UnitHeadcount> {
  if (headcount !== undefined && !(Number.isSafeInteger(headcount) && headcount > 0)) {
    throw new Failure('invalid', 'A headcount is a whole number from 1 up.');
  }
  const row = await editRow(site.connection, {
    read: () => readUnitRow(site, unit),
    isDone: ({ Headcount, 'odata.etag': etag }) => {
      if ((Headcount ?? undefined) === headcount) return true;
      if (etag === seen.version) return false;
      throw new Failure('conflict', `Another administrator set the headcount to ${Headcount ?? 'nothing'} meanwhile.`);
    },
    write: seenRow => writeRow(site, seenRow, { Headcount: headcount ?? null })
  });
  return toHeadcount(row);
}

function refuseMoves(wanted: readonly Department[], present: readonly Department[]): void {
  const unitOf = new Map<DepartmentKey, UnitKey>(present.map(({ key, unit }) => [key, unit]));
  const moved = wanted.find(({ key, unit }) => (unitOf.get(key) ?? unit) !== unit);
  if (moved !== undefined) throw new Failure('conflict', `“${moved.title}” is in another unit here meanwhile.`);
}

async function changeDepartment(site: Site, { before, after }: DepartmentChange): Promise<void> {
  await editRow(site.connection, {
    read: async () => {
      const rows = await readKeptRows(site);
      return found(rows.find(row => row.DepartmentKey === before.key), before.title);
    },
    isDone: row => {
      const headcount = row.Headcount ?? undefined;
      if (row.Title === after.title && headcount === after.headcount) return true;
      if (row.Title === before.title && headcount === before.headcount) return false;
      throw new Failure('conflict', `Another administrator changed ${row.Title ?? before.title} meanwhile.`);
    },
    write: row => writeRow(site, row, { Title: after.title, Headcount: after.headcount ?? null })
  });
}

async function writeRow(
  site: Site,
  row: KeptOrganisationRow,
  values: Partial<Pick<KeptOrganisationRow, 'Title' | 'Headcount'>>
): Promise<KeptOrganisationRow> {
  const { etag } = await listOf(site, 'organisationUnits').items.getById(row.ID).update(values, row['odata.etag']);
  return { ...row, ...values, 'odata.etag': etag };
}

async function readUnitRow(site: Site, unit: UnitKey): Promise<KeptOrganisationRow> {
  const rows = await readRows<KeptOrganisationRow>(site, 'organisationUnits', organisationSelection, [['UnitKey', 'eq', unit]]);
  return found(rows.find(row => !row.DepartmentKey), unit);
}

function readKeptRows(site: Site): Promise<KeptOrganisationRow[]> {
  return readRows<KeptOrganisationRow>(site, 'organisationUnits', organisationSelection, []);
}

function found<Row>(row: Row | undefined, what: string): Row {
  if (row === undefined) throw new Failure('notFound', `“${what}” is not there any more.`);
  return row;
}

function toHeadcount({ Headcount, 'odata.etag': version }: KeptOrganisationRow): UnitHeadcount {
  return { headcount: Headcount ?? undefined, version };
}
