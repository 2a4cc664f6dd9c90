import type { ProtectedTable } from '../../src/domain/protection/protectedTable';
import type { Company } from './company';
import { LinearSystem } from './linearSystem';
import { filesBefore, filesUntil } from './links';
import { monthsOf, quarterOf } from './period';
import type { PublishedFiles } from './published';
import { rangesOfSystem } from './rangesOfSystem';

/** A number of people of a unit or a department that is left out, and what a reader finds who follows names. */
export interface FollowedNumber {
  readonly file: string;
  readonly what: string;
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** What made a number as narrow as it is: what was there before its file, its file, or a later one. */
export const narrowing = ['before', 'own', 'later'] as const;
export type Narrowing = (typeof narrowing)[number];

export interface Followed {
  readonly asked: number;
  readonly found: readonly FollowedNumber[];
}

/**
 * The strongest reader of all: not only how many, but who took part stands in the lists that everybody reads, in every month and community. All that is
 * not known is in which department each of them works. So every published number of a unit or a department is a sum over known people, and
 * a number that is left out is one as well. For companies in which nobody moves. Nothing protects from it wholly: it is told, with how much it finds.
 * @returns the numbers below the minimum that are not shown, how many, and those of which less remains possible than 0 to k-1, or than there are people.
 */
export async function followNames(company: Company, files: PublishedFiles, minimum: number): Promise<Followed> {
  const [firstMonth] = company.months as readonly [string];
  const departmentOf = company.departmentOf[firstMonth]!;
  const unitOf = company.unitOf[firstMonth]!;
  const system = new LinearSystem();
  // Of somebody no department may be known.
  const departments = [...company.departments, ''];
  const places = departmentOf.map(() => departments.map(() => system.add(0, 1)));
  for (const place of places) system.know(place.map((variable) => [variable, 1] as const), 1, 1);
  const hidden: { readonly file: string; readonly what: string; readonly variable: number; readonly count: number; readonly most: number }[] = [];
  const tell = (file: string, what: string, people: ReadonlySet<number>, isIn: (department: string) => boolean, shown: number | null): void => {
    const terms = [...people].flatMap((person) => departments.flatMap((department, at) => (isIn(department) ? [[places[person]![at]!, 1] as const] : [])));
    if (shown !== null) return system.know(terms, shown, shown);
    const count = [...people].filter((person) => isIn(departmentOf[person]!)).length;
    if (count >= minimum) return undefined;
    const variable = system.add(0, people.size);
    system.know([[variable, 1], ...terms.map(([term]) => [term, -1] as const)], 0, 0);
    hidden.push({ file, what, variable, count, most: Math.min(minimum - 1, people.size) });
  };
  const acting = (isMeant: (act: Company['acts'][number]) => boolean): ReadonlySet<number> => new Set(company.acts.filter(isMeant).map(({ person }) => person));
  const ofUnit = (unit: string) => (department: string): boolean => (unitOf[department] ?? '') === unit;
  const tellTable = (file: string, table: ProtectedTable, isIn: (month: string) => boolean, rowOf: (key: string) => (department: string) => boolean): void => {
    const shown = new Map(table.shown.map(([row, column, count]) => [row * table.columns.length + column, count]));
    table.columns.forEach((community, column) => {
      const who = acting((act) => isIn(act.month) && act.community === community);
      table.rows.forEach((key, row) => tell(file, `${key} × ${community}`, who, rowOf(key), shown.get(row * table.columns.length + column) ?? null));
    });
  };
  for (const { month, units } of files.months) {
    const who = acting((act) => act.month === month);
    for (const { key, people } of units) tell(month, `unit ${key}`, who, ofUnit(key), people);
  }
  for (const { quarter, people } of files.quarters) tellTable(quarter, people, (month) => quarterOf(month) === quarter, ofUnit);
  for (const { year, people } of files.years) tellTable(year, people, (month) => monthsOf(year).includes(month), (key) => (department) => department === key);

  const ranges = await rangesOfSystem(system, hidden.map(({ variable }) => variable), { enough: () => minimum - 1 });
  const found = hidden.flatMap(({ file, what, count, most }, at) => {
    const { low, high } = ranges[at]!;
    return low > 0 || high < most ? [{ file, what, count, low, high }] : [];
  });
  return { asked: hidden.length, found };
}

/** Of what was found, how much was known before its file, whatever that left out, how much came with its file, and how much with a later one. */
export async function narrowedBy(company: Company, files: PublishedFiles, minimum: number, { found }: Followed): Promise<Readonly<Record<Narrowing, number>>> {
  const sums = { before: 0, own: 0, later: 0 };
  for (const file of new Set(found.map((each) => each.file))) {
    const [before, own] = [await followNames(company, filesBefore(files, file), minimum), await followNames(company, filesUntil(files, file), minimum)];
    const isIn = (known: Followed, number: FollowedNumber): boolean => known.found.some(({ file: of, what, low, high }) => of === file && what === number.what && low === number.low && high === number.high);
    for (const number of found.filter((each) => each.file === file)) sums[isIn(before, number) ? 'before' : isIn(own, number) ? 'own' : 'later']++;
  }
  return sums;
}
