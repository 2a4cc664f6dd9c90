import { titleKey } from '../community/charter';
import type { DepartmentKey } from '../identity';
import type { UtcInstant } from '../time';
import { day } from '../time';
import { closestTitle } from './closestTitle';
import type { Department, Organisation } from './organisation';
import { overlaps } from './overlaps';
import { dayProblem, readDay } from './readDay';
import { readTable } from './readTable';
import { peopleColumns } from './peopleColumns';
import type { NamedRow } from './tableColumns';
import { nameColumns } from './tableColumns';
import type { TableProblem } from './tableProblem';
import { byLine, quoted } from './tableProblem';
import { keeping } from '../../words/keeping';

const words = keeping.tables;

type Column = keyof typeof peopleColumns;
type Row = NamedRow<Column>;

/** Somebody’s time in a department, as a line of a table says it. */
export interface PersonLine {
  readonly line: number;
  /** User principal name, in small letters. */
  readonly account: string;
  readonly department: DepartmentKey;
  readonly from: UtcInstant;
  /** Excluded; absent while it lasts. */
  readonly until?: UtcInstant;
  /** Empty where the table does not say. */
  readonly entraObjectId: string;
}

export interface PeopleTable {
  readonly lines: readonly PersonLine[];
  readonly problems: readonly TableProblem[];
  readonly unused: readonly string[];
}

const accountForm = /^[^\s@“”"',;]+@[^\s@“”"',;]+$/;
const objectIdForm = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/**
 * Reads a table of people. `Until` is the last day in the department. Who has no `From` is there from `today` on, which
 * is how a list of who works where today says it.
 */
export function readPeopleTable(text: string, { departments }: Organisation, today: UtcInstant): PeopleTable {
  const { rows, problems: found, unused } = nameColumns(readTable(text), peopleColumns);
  const problems = [...found];
  const lines: PersonLine[] = [];
  const departmentOf = departmentFinder(departments);
  for (const row of rows) {
    const { cells } = row;
    const tell = (column: Column, says: string): void =>
      void problems.push({ line: row.line, column: peopleColumns[column].name, says });
    if (cells.account !== '' && !accountForm.test(cells.account)) tell('account', words.noAccount({ account: quoted(cells.account) }));
    const department = departmentOf(cells.department);
    if (cells.department !== '' && typeof department === 'string') tell('department', department);
    if (cells.objectId !== '' && !objectIdForm.test(cells.objectId)) tell('objectId', words.noObjectId);
    const time = timeOf(row, today, tell);
    if (time === undefined || typeof department === 'string') continue;
    const { account, objectId } = cells;
    lines.push({ line: row.line, account: account.toLowerCase(), department: department.key, ...time, entraObjectId: objectId.replace(/[{}]/g, '').toLowerCase() });
  }
  return { lines, problems: byLine([...problems, ...overlaps(lines, peopleColumns.account.name)]), unused };
}

type Tell = (column: Column, says: string) => void;

function timeOf({ cells }: Row, today: UtcInstant, tell: Tell): Pick<PersonLine, 'from' | 'until'> | undefined {
  const from = cells.from === '' ? today : momentOf(cells.from, 'from', tell)?.at;
  if (from === undefined || cells.until === '') return from === undefined ? undefined : { from };
  const last = momentOf(cells.until, 'until', tell);
  if (last === undefined) return undefined;
  const until = last.isDay ? last.at + day : last.at;
  if (until > from) return { from, until };
  tell('until', cells.from === '' ? words.dayIsOver : words.beforeFrom);
  return undefined;
}

function momentOf(text: string, column: Column, tell: Tell): ReturnType<typeof readDay> {
  const moment = readDay(text);
  if (moment === undefined) tell(column, words.noDay({ text: quoted(text), how: dayProblem }));
  return moment;
}

/** The department of a text, or a sentence that says that there is none; each text is looked up once. */
function departmentFinder(departments: readonly Department[]): (text: string) => Department | string {
  const byTitle = new Map<string, Department | string>([
    ...departments.map((department): [string, Department] => [titleKey(department.key), department]),
    ...departments.map((department): [string, Department] => [titleKey(department.title), department])
  ]);
  const titles = departments.map(({ title }) => title);
  return text => {
    const key = titleKey(text);
    const known = byTitle.get(key);
    if (known !== undefined) return known;
    const sentence = noSuchDepartment(text, closestTitle(text, titles));
    byTitle.set(key, sentence);
    return sentence;
  };
}

function noSuchDepartment(text: string, meant: string | undefined): string {
  return meant === undefined ? words.noDepartment({ text: quoted(text) }) : words.meantDepartment({ text: quoted(text), meant });
}
