import type { Role } from '../../domain/community/roles';
import { departmentColumns } from '../../domain/organisation/departmentTable';
import { peopleColumns } from '../../domain/organisation/peopleColumns';
import { keeping } from '../../words/keeping';

const words = keeping.organisation;

/** A table as it is pasted from a spreadsheet: cells apart by tabs. */
const table = (...rows: readonly (readonly string[])[]): string => rows.map(cells => cells.join('\t')).join('\n');

export const strings = {
  ...words,
  known: (count: number) => words.known({ count }),
  departmentsExample: table(
    [departmentColumns.department.name, departmentColumns.unit.name, departmentColumns.headcount.name],
    [words.exampleDepartment, words.exampleUnit, '120']
  ),
  peopleExample: table(
    [peopleColumns.account.name, peopleColumns.department.name, peopleColumns.from.name, peopleColumns.until.name],
    ['ana@contoso.com', words.exampleDepartment, '2026-01-01']
  ),
  chooseFileFor: (label: string) => words.chooseFileFor({ label }),
  large: (name: string, count: number) => words.large({ name, count }),
  unused: (columns: string) => words.unused({ columns }),
  departmentCounts: (added: number, changed: number, unchanged: number) => words.departmentCounts({ added, changed, unchanged }),
  departmentsTaken: (added: number, changed: number) => words.departmentsTaken({ added, changed }),
  peopleCounts: (added: number, ended: number, unchanged: number) => words.peopleCounts({ added, ended, unchanged }),
  peopleTaken: (added: number, ended: number) => words.peopleTaken({ added, ended }),
  leftOut: (count: number) => words.leftOut({ count }),
  checkHint: (count: number) => words.checkHint({ count }),
  problems: (count: number) => words.problems({ count }),
  place: (line: number, column?: string) => (column === undefined ? words.placeLine({ line }) : words.placeColumn({ line, column })),
  more: (count: number) => words.more({ count }),
  becomes: (before: string, after: string) => (before === after ? after : words.becomes({ before, after })),
  notChosen: (name: string) => words.notChosen({ name }),
  marked: (name: string, day: string) => words.marked({ name, day }),
  opens: (name: string) => words.opens({ name }),
  opensNone: (name: string) => words.opensNone({ name }),
  role: (role: Role, title: string) => words.role[role]({ title }),
  leaverSince: (day: string) => words.leaverSince({ day }),
  takeBackLabel: (name: string) => words.takeBackLabel({ name }),
  takenBack: (name: string) => words.takenBack({ name })
};
