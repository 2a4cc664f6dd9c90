import { titleKey } from '../community/charter';
import type { DepartmentKey } from '../identity';
import { closestTitle } from './closestTitle';
import { departmentKeyOf } from './departmentKeyOf';
import { readHeadcount } from './headcount';
import type { BusinessUnit, Department, Organisation } from './organisation';
import { readTable } from './readTable';
import type { NamedRow, WantedColumns } from './tableColumns';
import { nameColumns } from './tableColumns';
import type { TableProblem } from './tableProblem';
import { byLine, quoted } from './tableProblem';
import { unitTitleLimit } from './unitDraft';
import { everyday } from '../../words/everyday';
import { keeping } from '../../words/keeping';

const words = keeping.tables;

export const departmentColumns = {
  department: { name: words.columns.department, alsoCalled: ['department', 'department name', 'name', 'title'], isRequired: true },
  unit: { name: words.columns.unit, alsoCalled: ['unit', 'business unit', 'division'], isRequired: true },
  headcount: { name: words.columns.headcount, alsoCalled: ['headcount', 'people', 'employees', 'size', 'fte'], isRequired: false }
} as const satisfies WantedColumns<string>;

type Row = NamedRow<keyof typeof departmentColumns>;

/** A pasted table of departments: what it says, if it says anything wrong, and where. */
export interface DepartmentTable {
  /** As they are wanted; a headcount that is not given leaves the one that is there. */
  readonly departments: readonly Department[];
  readonly problems: readonly TableProblem[];
  readonly unused: readonly string[];
}

/** Reads a table of departments. Units must be there already; a department that is there keeps its key and its unit. */
export function readDepartmentTable(text: string, organisation: Organisation): DepartmentTable {
  const { rows, problems: found, unused } = nameColumns(readTable(text), departmentColumns);
  const problems = [...found];
  const departments: Department[] = [];
  const lineOf = new Map<DepartmentKey, { readonly line: number; readonly title: string }>();
  const unitOf = unitFinder(organisation.units);
  const known = knownDepartments(organisation);
  for (const row of rows) {
    const title = row.cells.department;
    const key = known.get(titleKey(title))?.key ?? departmentKeyOf(title);
    const unit = unitOf(row.cells.unit);
    const wrong = rowProblems(row, unit, known.get(titleKey(title)) ?? known.get(key), lineOf.get(key), organisation.units);
    problems.push(...wrong);
    if (key !== '' && !lineOf.has(key)) lineOf.set(key, { line: row.line, title });
    if (unit === undefined || wrong.length > 0) continue;
    departments.push({ key, title, unit: unit.key, headcount: readHeadcount(row.cells.headcount) });
  }
  return { departments, problems: byLine(problems), unused };
}

function rowProblems(
  { line, cells }: Row,
  unit: BusinessUnit | undefined,
  known: Department | undefined,
  earlier: { readonly line: number; readonly title: string } | undefined,
  units: readonly BusinessUnit[]
): TableProblem[] {
  const { department: title, unit: unitTitle, headcount } = cells;
  const problems: TableProblem[] = [];
  const tell = (column: keyof typeof departmentColumns, says: string): void =>
    void problems.push({ line, column: departmentColumns[column].name, says });
  if (title !== '' && titleKey(title) === '') tell('department', words.noLetter);
  else if (title.length > unitTitleLimit) tell('department', everyday.rules.tooLong.name({ length: title.length, limit: unitTitleLimit }));
  else if (earlier !== undefined) tell('department', doubled(title, earlier));
  if (unitTitle !== '' && unit === undefined) tell('unit', noSuchUnit(unitTitle, units));
  if (unit !== undefined && known !== undefined && known.unit !== unit.key) tell('unit', staysInUnit(known, units));
  if (Number.isNaN(readHeadcount(headcount))) tell('headcount', words.noHeadcount({ text: quoted(headcount) }));
  return problems;
}

/** By how people read a title, and by key, because a title may have been changed since its key was made. */
function knownDepartments({ departments }: Organisation): ReadonlyMap<string, Department> {
  return new Map([
    ...departments.map((department): [string, Department] => [department.key, department]),
    ...departments.map((department): [string, Department] => [titleKey(department.title), department])
  ]);
}

function unitFinder(units: readonly BusinessUnit[]): (text: string) => BusinessUnit | undefined {
  const byTitle = new Map([
    ...units.map((unit): [string, BusinessUnit] => [titleKey(unit.key), unit]),
    ...units.map((unit): [string, BusinessUnit] => [titleKey(unit.title), unit])
  ]);
  return text => byTitle.get(titleKey(text));
}

function noSuchUnit(text: string, units: readonly BusinessUnit[]): string {
  const meant = closestTitle(text, units.map(({ title }) => title));
  return meant === undefined ? words.noUnit({ text: quoted(text) }) : words.meantUnit({ text: quoted(text), meant });
}

function doubled(title: string, earlier: { readonly line: number; readonly title: string }): string {
  return words.doubled({ title: quoted(title), other: quoted(earlier.title), line: earlier.line });
}

function staysInUnit({ title, unit }: Department, units: readonly BusinessUnit[]): string {
  const where = units.find(({ key }) => key === unit)?.title ?? unit;
  return words.staysInUnit({ title: quoted(title), unit: where });
}
