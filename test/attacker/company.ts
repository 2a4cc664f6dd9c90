import { draw, seededRandom, type Random } from '../../bench/soak/plan/random';
import { monthAfter } from './period';

/** An invented company with what its people did, month after month; nobody joins or leaves it. */
export interface Company {
  readonly months: readonly string[];
  readonly units: readonly string[];
  readonly departments: readonly string[];
  readonly communities: readonly { readonly key: string; readonly unit: string; readonly founded: string }[];
  /** By month, the unit of each department. */
  readonly unitOf: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By month, the department of each person. */
  readonly departmentOf: Readonly<Record<string, readonly string[]>>;
  /** In the order of time. */
  readonly acts: readonly Act[];
  /** First answers to questions of the same month, in the order of time: each is one of the acts, told by its place. */
  readonly answers: readonly { readonly act: number; readonly asker: number }[];
  /** Who opened a space, where that is recorded. */
  readonly visits: readonly Omit<Act, 'contributes'>[];
  /** Whether the headcount of a unit or department is known. */
  readonly hasHeadcount: (key: string) => boolean;
  readonly moves: readonly Move[];
}

export interface Act {
  readonly month: string;
  /** Index of the person. */
  readonly person: number;
  readonly community: string;
  /** Whether it added something that others can see. */
  readonly contributes: boolean;
}

/** At the start of this month some people changed their department, or some departments their unit. */
export interface Move {
  readonly month: string;
  readonly of: 'people' | 'departments';
}

export interface CompanyPlan {
  readonly seed: number;
  readonly firstMonth: string;
  readonly months: number;
  readonly units: number;
  readonly departments: number;
  readonly communities: number;
  readonly people: number;
  readonly moves?: readonly Move[];
  /** How many of the communities were founded later than in the first month, one a month. */
  readonly foundedLater?: number;
  readonly hasVisits?: boolean;
  /** Of which units and departments headcounts are known; all where absent. */
  readonly headcounts?: 'every second' | 'none';
}

/** The same company for the same plan: few departments and communities are large, most people act seldom and near their unit. */
export function makeCompany(plan: CompanyPlan): Company {
  const random = seededRandom(plan.seed);
  const months = [plan.firstMonth];
  while (months.length < plan.months) months.push(monthAfter(months[months.length - 1]!));
  const keys = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
  const [units, departments] = [keys('u', plan.units), keys('d', plan.departments)];
  const foundedAt = (index: number): string => months[Math.max(0, index + 1 + (plan.foundedLater ?? 0) - plan.communities)] ?? plan.firstMonth;
  const communities = keys('c', plan.communities).map((key, index) => ({ key, unit: units[draw(random, units.length)]!, founded: foundedAt(index) }));
  const { unitOf, departmentOf } = organise(random, { ...plan, months, units, departments });
  const interests = Array.from({ length: plan.people }, (_, person) => {
    const home = unitOf[months[0]!]![departmentOf[months[0]!]![person]!]!;
    const near = communities.filter(({ unit }) => unit === home);
    const wanted = Array.from({ length: draw(random, 4) }, () => (near.length > 0 && random() < 0.4 ? near[draw(random, near.length)]! : communities[toLarge(random, communities.length)]!));
    return { communities: [...new Set(wanted.map(({ key }) => key))], activity: random() ** 2, since: draw(random, Math.ceil(months.length / 2)) };
  });
  const isFounded = (key: string, month: string): boolean => communities.some((community) => community.key === key && community.founded <= month);
  const contributing = seededRandom(plan.seed + 100_000);
  const acts = months.flatMap((month, index) => {
    const done = interests.flatMap(({ communities: mine, activity, since }, person) =>
      since > index ? [] : mine.filter((key) => random() < activity && isFounded(key, month)).map((community) => ({ month, person, community, contributes: contributing() < 0.6 }))
    );
    return shuffle(random, done);
  });
  const answers = answersAmong(plan.seed, acts);
  const visits = plan.hasVisits === true ? acts.flatMap(({ month, person, community }) => (contributing() < 0.7 ? [{ month, person, community }] : [])) : [];
  const hasHeadcount = (key: string): boolean => plan.headcounts === undefined || (plan.headcounts === 'every second' && Number(key.slice(1)) % 2 === 0);
  return { months, units, departments, communities, unitOf, departmentOf, acts, answers, visits, hasHeadcount, moves: plan.moves ?? [] };
}

/** Two of three contributions answer somebody who was active in the community in the month; few ask most of what is asked. */
function answersAmong(seed: number, acts: readonly Act[]): Company['answers'] {
  const random = seededRandom(seed + 200_000);
  const inMonths = new Map<string, number[]>();
  for (const { month, community, person } of acts) inMonths.set(`${month} ${community}`, [...(inMonths.get(`${month} ${community}`) ?? []), person]);
  return acts.flatMap(({ month, community, person, contributes }, act) => {
    const asking = inMonths.get(`${month} ${community}`)!;
    const asker = asking[toLarge(random, asking.length)]!;
    return contributes && random() < 2 / 3 && asker !== person ? [{ act, asker }] : [];
  });
}

interface Organising {
  readonly months: readonly string[];
  readonly units: readonly string[];
  readonly departments: readonly string[];
  readonly people: number;
  readonly moves?: readonly Move[];
}

/** Where departments and people are, month by month: one in eight people, or one in three departments, moves at a move. */
function organise(random: Random, { months, units, departments, people, moves = [] }: Organising): Pick<Company, 'unitOf' | 'departmentOf'> {
  const unitOf: Record<string, Readonly<Record<string, string>>> = {};
  const departmentOf: Record<string, readonly string[]> = {};
  let places: Readonly<Record<string, string>> = Object.fromEntries(departments.map((key, index) => [key, units[index % units.length]!]));
  let members: readonly string[] = Array.from({ length: people }, () => departments[toLarge(random, departments.length)]!);
  for (const month of months) {
    for (const { of } of moves.filter((move) => move.month === month)) {
      if (of === 'people') members = members.map((member) => (random() < 1 / 8 ? departments[draw(random, departments.length)]! : member));
      else places = Object.fromEntries(departments.map((key) => [key, random() < 1 / 3 ? units[draw(random, units.length)]! : places[key]!]));
    }
    unitOf[month] = places;
    departmentOf[month] = members;
  }
  return { unitOf, departmentOf };
}

/** An index that is often among the first. */
function toLarge(random: Random, length: number): number {
  return Math.floor(length * random() ** 2.5);
}

function shuffle<Value>(random: Random, values: readonly Value[]): readonly Value[] {
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = draw(random, last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
