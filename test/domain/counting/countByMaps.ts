import type { CommunityKey, DepartmentKey, PersonKey, UnitKey } from '../../../src/domain/identity';
import type { Assignment, Organisation } from '../../../src/domain/organisation/organisation';
import type { ActKind } from '../../../src/domain/report/counting/actColumns';
import { actKind } from '../../../src/domain/report/counting/actColumns';
import type { FoundedCommunity } from '../../../src/domain/report/counting/countableActs';
import type { Measures, OneWay, PeriodCounts } from '../../../src/domain/report/counting/periodCounts';
import type { UtcQuarter, UtcYear } from '../../../src/domain/report/periods';
import type { MovementCounts } from '../../../src/domain/report/protecting/movement';
import type { CountedTable } from '../../../src/domain/protection/protectedTable';
import type { UtcInstant, UtcMonth } from '../../../src/domain/time';
import { day, monthAfter, monthOf, monthsBetween } from '../../../src/domain/time';

export interface KeyedAct {
  readonly person: PersonKey;
  readonly community: CommunityKey;
  readonly at: UtcInstant;
  readonly kind: ActKind;
}

/** Of each person in a group of acts: the instant of the last. */
type Last = Map<PersonKey, UtcInstant>;
type ByCommunity = Map<CommunityKey, Last>;

/** The counts of `countPeriods` by plain Maps of Maps, period by period as texts: slower and easy to believe. */
export function countByMaps(acts: Iterable<KeyedAct>, organisation: Organisation, assignments: Iterable<Assignment>, communities: readonly FoundedCommunity[], last: UtcMonth): PeriodCounts {
  const inOrder = [...communities].sort((a, b) => (a.foundedIn + a.key < b.foundedIn + b.key ? -1 : 1)).filter(({ foundedIn }) => foundedIn <= last);
  const counted = gather(acts, new Map(communities.map(({ key, foundedIn }) => [key, foundedIn])), last);
  const departmentOf = departmentLookup(assignments, new Set(organisation.departments.map(({ key }) => key)));
  const unitKeys = new Set(organisation.units.map(({ key }) => key));
  const unitOfDepartment = new Map(organisation.departments.map(({ key, unit }) => [key as string, unit]));
  const unitOf = (person: PersonKey, at: UtcInstant): UnitKey | '' => {
    const unit = unitOfDepartment.get(departmentOf(person, at));
    return unit !== undefined && unitKeys.has(unit) ? unit : '';
  };
  const units = [...unitKeys, '' as const];
  const departments = [...organisation.departments.map(({ key }) => key), ''];
  const foundedBy = (month: UtcMonth): CommunityKey[] => inOrder.filter(({ foundedIn }) => foundedIn <= month).map(({ key }) => key);

  const months = monthsBetween([...counted.months.keys()].reduce((a, b) => (a < b ? a : b), last), last);
  const endsWith = (periodOf: (month: UtcMonth) => string): UtcMonth[] => months.filter(month => periodOf(month) !== periodOf(monthAfter(month)));
  const oneWay = (month: UtcMonth, measure: keyof Measures<unknown>): OneWay => {
    const { company, byCommunity } = counted.months.get(month)?.[measure] ?? { company: new Map(), byCommunity: new Map() as ByCommunity };
    const sizes = tally(company, unitOf, units);
    const inCommunities = foundedBy(month).map(key => byCommunity.get(key) ?? new Map<PersonKey, UtcInstant>());
    const pairs = inCommunities.flatMap(people => tally(people, unitOf, units).map((pair, unit) => ({ unit, pair, isSure: (sizes[unit] as number) + people.size > company.size })));
    const fewest = new Map<number, number>();
    for (const { unit, pair, isSure } of pairs) if (isSure && measure !== 'readers') fewest.set(unit, Math.min(pair, fewest.get(unit) ?? Infinity));
    return { company: company.size, units: Uint32Array.from(sizes), communities: Uint32Array.from(inCommunities, people => people.size), fewest };
  };
  const table = (byCommunity: ByCommunity | undefined, month: UtcMonth, rows: readonly string[], rowOf: (person: PersonKey, at: UtcInstant) => string): CountedTable => {
    const columns = foundedBy(month);
    const tallies = columns.map(key => tally(byCommunity?.get(key) ?? new Map(), rowOf, rows));
    return { rows, columns, cells: Uint32Array.from(rows.flatMap((_row, row) => tallies.map(each => each[row] as number))) };
  };
  const sinceQuarter = (month: UtcMonth): number => {
    const sameQuarter = months.filter(each => each <= month && quarterOf(each) === quarterOf(month));
    return new Set(sameQuarter.flatMap(each => [...(counted.months.get(each)?.people.company.keys() ?? [])])).size;
  };
  return {
    units,
    communities: inOrder.map(({ key }) => key),
    months: months.map(month => ({ month, sinceQuarter: sinceQuarter(month), people: oneWay(month, 'people'), contributors: oneWay(month, 'contributors'), readers: oneWay(month, 'readers') })),
    quarters: endsWith(quarterOf).map((month, index, all) => ({
      quarter: quarterOf(month),
      people: table(counted.quarters.get(quarterOf(month)), month, units, unitOf),
      sinceYear: Uint32Array.from(foundedBy(month), key => {
        const sameYear = all.slice(0, index + 1).filter(each => yearOf(each) === yearOf(month));
        return new Set(sameYear.flatMap(each => [...(counted.quarters.get(quarterOf(each))?.get(key)?.keys() ?? [])])).size;
      }),
      movement: movement(all.slice(0, index + 1).map(each => peopleOf(counted.quarters.get(quarterOf(each)))))
    })),
    years: endsWith(yearOf).map(month => ({ year: yearOf(month), people: table(counted.years.get(yearOf(month)), month, departments, departmentOf) })),
    before: counted.before.size,
    unknown: counted.unknown.size
  };
}

interface OfMeasure {
  readonly company: Last;
  readonly byCommunity: ByCommunity;
}

interface Gathered {
  readonly months: Map<UtcMonth, Measures<OfMeasure>>;
  readonly quarters: Map<UtcQuarter, ByCommunity>;
  readonly years: Map<UtcYear, ByCommunity>;
  readonly before: Set<string>;
  readonly unknown: Set<string>;
}

function gather(acts: Iterable<KeyedAct>, foundedIn: ReadonlyMap<CommunityKey, UtcMonth>, last: UtcMonth): Gathered {
  const counted: Gathered = { months: new Map(), quarters: new Map(), years: new Map(), before: new Set(), unknown: new Set() };
  const monthOfDay = new Map<number, UtcMonth>();
  for (const { person, community, at, kind } of acts) {
    const month = made(monthOfDay, Math.floor(at / day), () => monthOf(at));
    if (month > last) continue;
    const founded = foundedIn.get(community);
    if (founded === undefined) counted.unknown.add([person, community, at, kind].join());
    else if (month < founded) counted.before.add([person, community, at, kind].join());
    else {
      const measures = made(counted.months, month, () => ({ people: ofMeasure(), contributors: ofMeasure(), readers: ofMeasure() }));
      if (kind === actKind.read) note(measures.readers, community, person, at);
      else {
        note(measures.people, community, person, at);
        if (kind === actKind.contributed) note(measures.contributors, community, person, at);
        noteIn(made(counted.quarters, quarterOf(month), () => new Map()), community, person, at);
        noteIn(made(counted.years, yearOf(month), () => new Map()), community, person, at);
      }
    }
  }
  return counted;
}

function ofMeasure(): OfMeasure {
  return { company: new Map(), byCommunity: new Map() };
}

function note({ company, byCommunity }: OfMeasure, community: CommunityKey, person: PersonKey, at: UtcInstant): void {
  noteLast(company, person, at);
  noteIn(byCommunity, community, person, at);
}

function noteIn(byCommunity: ByCommunity, community: CommunityKey, person: PersonKey, at: UtcInstant): void {
  noteLast(made(byCommunity, community, () => new Map()), person, at);
}

function noteLast(last: Last, person: PersonKey, at: UtcInstant): void {
  const known = last.get(person);
  if (known === undefined || at > known) last.set(person, at);
}

function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}

function quarterOf(month: UtcMonth): UtcQuarter {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}` as UtcQuarter;
}

function yearOf(month: UtcMonth): UtcYear {
  return month.slice(0, 4) as UtcYear;
}

function tally(last: Last, rowOf: (person: PersonKey, at: UtcInstant) => string, rows: readonly string[]): number[] {
  const counts = new Map(rows.map(row => [row, 0]));
  for (const [person, at] of last) counts.set(rowOf(person, at), (counts.get(rowOf(person, at)) ?? 0) + 1);
  return [...counts.values()];
}

function peopleOf(byCommunity: ByCommunity | undefined): ReadonlySet<PersonKey> {
  return new Set([...(byCommunity?.values() ?? [])].flatMap(last => [...last.keys()]));
}

/** Of the last of these quarters, given all of them from the first on. */
function movement(quarters: readonly ReadonlySet<PersonKey>[]): MovementCounts {
  const now = [...(quarters[quarters.length - 1] ?? [])];
  const before = quarters[quarters.length - 2] ?? new Set();
  const returning = now.filter(person => quarters.slice(0, -1).some(quarter => quarter.has(person))).length;
  const retained = now.filter(person => before.has(person)).length;
  return { people: now.length, new: now.length - returning, returning, before: before.size, retained, lapsed: before.size - retained };
}

function departmentLookup(assignments: Iterable<Assignment>, known: ReadonlySet<DepartmentKey>): (person: PersonKey, at: UtcInstant) => DepartmentKey | '' {
  const byPerson = new Map<PersonKey, Assignment[]>();
  for (const assignment of assignments) made(byPerson, assignment.person, () => []).push(assignment);
  for (const each of byPerson.values()) each.sort((a, b) => a.from - b.from);
  return (person, at) => {
    // Of several the one that began later counts, of those that began together the one told later: sorting keeps their order.
    const then = byPerson.get(person)?.findLast(({ from, until }) => from <= at && (until === undefined || at < until));
    return then !== undefined && known.has(then.department) ? then.department : '';
  };
}
