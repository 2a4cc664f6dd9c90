import type { CountedTable } from '../../src/domain/protection/protectedTable';
import type { Act, Company } from './company';
import { monthsOf, quarterBefore, quarterOf } from './period';
import type { MonthFile, Movement, QuarterFile, YearFile } from './published';

/** A movement of which every number is known. */
export type CountedMovement = { readonly [Name in keyof Movement]: number };

/** The true counts of all periods that are over, before any protection. */
export interface CountedFiles {
  readonly months: readonly (Omit<MonthFile, 'minimum' | 'company' | 'units' | 'communities'> & {
    readonly company: number;
    readonly units: readonly { readonly key: string; readonly headcount: number; readonly people: number }[];
    readonly communities: readonly { readonly key: string; readonly unit: string; readonly people: number }[];
  })[];
  readonly quarters: readonly (Pick<QuarterFile, 'quarter'> & { readonly people: CountedTable; readonly movement: CountedMovement })[];
  readonly years: readonly (Pick<YearFile, 'year' | 'unitOf'> & { readonly people: CountedTable })[];
}

/** Counts people of a company by plain maps, straight from the definitions in `published.ts`. */
export function countCompany(company: Company): CountedFiles {
  const last = company.months[company.months.length - 1]!;
  const over = (periods: readonly string[]): readonly string[] => [...new Set(periods)].filter((period) => monthsOf(period).every((month) => month <= last));
  return {
    months: company.months.map((month) => countMonth(company, month)),
    quarters: over(company.months.map(quarterOf)).map((quarter) => ({
      quarter,
      people: countPairs(company, quarter, company.units, ({ month, person }) => unitAt(company, month, person)),
      movement: countMovement(company, quarter)
    })),
    years: over(company.months.map((month) => month.slice(0, 4))).map((year) => ({
      year,
      people: countPairs(company, year, company.departments, ({ month, person }) => company.departmentOf[month]![person]!),
      unitOf: company.unitOf[`${year}-12`]!
    }))
  };
}

function countMonth(company: Company, month: string): CountedFiles['months'][number] {
  const acts = actsIn(company, month);
  const unitOfPerson = new Map(acts.map(({ person }) => [person, unitAt(company, month, person)]));
  const inUnit = (key: string): number => company.departmentOf[month]!.filter((_, person) => unitAt(company, month, person) === key).length;
  return {
    month,
    company: unitOfPerson.size,
    units: company.units.map((key) => ({ key, headcount: inUnit(key), people: [...unitOfPerson.values()].filter((unit) => unit === key).length })),
    communities: company.communities.map(({ key, unit }) => ({ key, unit, people: new Set(acts.filter(({ community }) => community === key).map(({ person }) => person)).size }))
  };
}

/** Persons and communities, each pair in the row of its last act in the period. */
function countPairs(company: Company, period: string, rows: readonly string[], rowOf: (act: Act) => string): CountedTable {
  const columns = company.communities.map(({ key }) => key);
  const lastActs = new Map(actsIn(company, period).map((act) => [`${act.person} ${act.community}`, act]));
  const cells = new Array<number>(rows.length * columns.length).fill(0);
  for (const act of lastActs.values()) cells[rows.indexOf(rowOf(act)) * columns.length + columns.indexOf(act.community)]!++;
  return { rows, columns, cells };
}

function countMovement(company: Company, quarter: string): CountedMovement {
  const peopleIn = (isMeant: (month: string) => boolean): Set<number> => new Set(company.acts.filter(({ month }) => isMeant(month)).map(({ person }) => person));
  const people = peopleIn((month) => quarterOf(month) === quarter);
  const before = peopleIn((month) => quarterOf(month) === quarterBefore(quarter));
  const ever = peopleIn((month) => quarterOf(month) < quarter);
  const returning = [...people].filter((person) => ever.has(person)).length;
  const retained = [...before].filter((person) => people.has(person)).length;
  return { people: people.size, new: people.size - returning, returning, before: before.size, retained, lapsed: before.size - retained };
}

function actsIn(company: Company, period: string): readonly Act[] {
  const months = monthsOf(period);
  return company.acts.filter(({ month }) => months.includes(month));
}

function unitAt(company: Company, month: string, person: number): string {
  return company.unitOf[month]![company.departmentOf[month]![person]!]!;
}
