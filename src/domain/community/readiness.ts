import type { Department } from '../organisation/organisation';
import type { UtcInstant } from '../time';
import { day, monthsLater } from '../time';
import { everyday } from '../../words/everyday';
import type { Cadence } from './cadence';
import { cadenceDays } from './cadence';
import type { Community } from './community';
import type { Founder } from './founders';
import type { LaunchLine } from './launchPlan';
import { sponsorAt } from './roles';

/** What a community should have before it opens. From practitioners: "seed it to breed it". */
export const readinessKeys = ['sponsor', 'founders', 'firstMonth', 'welcome', 'names', 'dates'] as const;
export type ReadinessKey = (typeof readinessKeys)[number];

const words = everyday.readiness;

/** One line of the launch checklist, with the evidence in a sentence. */
export interface ReadinessItem {
  readonly key: ReadinessKey;
  readonly isMet: boolean;
  readonly says: string;
}

/** How many founders are wanted, and from how many departments. More than ten are welcome and not needed. */
export const foundersWanted = { least: 5, most: 10, departments: 2 } as const;

/** What is looked at. */
export interface Preparation {
  readonly community: Pick<Community, 'roles' | 'practice' | 'decided'>;
  readonly plan: readonly LaunchLine[];
  readonly founders: readonly Founder[];
  readonly departments: readonly Department[];
  readonly now: UtcInstant;
}

/** How ready a community is to open, as it is: nothing here keeps anybody from opening it. */
export function readinessOf(preparation: Preparation): readonly ReadinessItem[] {
  return readinessKeys.map(key => ({ key, ...checks[key](preparation) }));
}

/** What is not met, as a launch notes it. */
export function missingOf(items: readonly ReadinessItem[]): readonly ReadinessKey[] {
  return items.filter(({ isMet }) => !isMet).map(({ key }) => key);
}

/** What a launch missed, each as a noun phrase, for “without: …”; what a launch names that no checklist knows is left out. */
export function missingInWords(missing: readonly string[]): readonly string[] {
  return readinessKeys.filter(key => missing.includes(key)).map(key => words.wanted[key]);
}

type Check = (preparation: Preparation) => Said;

const checks: Readonly<Record<ReadinessKey, Check>> = {
  sponsor: ({ community, now }) => {
    const sponsor = sponsorAt(community.roles, now);
    return sponsor === undefined ? missing(words.sponsor.missing) : met(words.sponsor.met({ name: sponsor.name }));
  },
  founders: ({ founders, departments }) => foundersCheck(founders, departments),
  firstMonth: preparation => firstMonthCheck(preparation),
  welcome: ({ community }) => (community.practice.welcome === '' ? missing(words.welcome.missing) : met(words.welcome.met)),
  names: ({ plan }) => everyLine(plan, ({ person }) => person !== undefined, words.names),
  dates: ({ plan }) => everyLine(plan, ({ due }) => due !== undefined, words.dates)
};

type Said = Omit<ReadinessItem, 'key'>;

function met(says: string): Said {
  return { isMet: true, says };
}

function missing(says: string): Said {
  return { isMet: false, says };
}

function foundersCheck(founders: readonly Founder[], departments: readonly Department[]): Said {
  const { least, most, departments: wanted } = foundersWanted;
  const said = [...new Set(founders.flatMap(({ department }) => department ?? []))];
  const titles = departments.filter(({ key }) => said.includes(key)).map(({ title }) => title);
  const isFrom = titles.length > 0;
  const values = { count: founders.length, least, most, departments: listed(titles) };
  const say = words.founders;
  if (founders.length === 0) return missing(say.none(values));
  if (founders.length < least) return missing(isFrom ? say.fewFrom(values) : say.few(values));
  if (said.length === 0) return missing(say.departmentsUnknown(values));
  if (said.length < wanted) return missing(isFrom ? say.oneDepartmentFrom(values) : say.oneDepartment(values));
  if (founders.length > most) return met(isFrom ? say.manyFrom(values) : say.many(values));
  return met(isFrom ? say.enoughFrom(values) : say.enough(values));
}

/** Sessions that the first month should hold: two where people mean to meet every week or two, else one. */
export function sessionsWanted(cadence: Cadence): number {
  return cadenceDays[cadence] <= 14 ? 2 : 1;
}

const promptsWanted = 2;

/**
 * The first month begins with the approval; where opening takes longer, a month from now is as good. A line of the past
 * counts if it was done.
 */
function firstMonthCheck({ community, plan, now }: Preparation): Said {
  const { decided, practice } = community;
  const until = monthsLater(Math.max(decided.since, now), 1);
  const counts = ({ due, isDone }: LaunchLine): boolean => due !== undefined && due <= until && (isDone || due >= now - day);
  const inMonth = plan.filter(counts);
  const sessions = inMonth.filter(({ kind }) => kind === 'session').length;
  const prompts = inMonth.filter(({ kind }) => kind === 'prompt').length;
  const wantedSessions = sessionsWanted(practice.cadence);
  const values = { sessions, prompts, wantedSessions, wantedPrompts: promptsWanted };
  return sessions >= wantedSessions && prompts >= promptsWanted ? met(words.firstMonth.met(values)) : missing(words.firstMonth.missing(values));
}

function everyLine(plan: readonly LaunchLine[], has: (line: LaunchLine) => boolean, say: typeof words.names): Said {
  if (plan.length === 0) return missing(words.nothingPlanned);
  const count = plan.filter(line => !has(line)).length;
  return count === 0 ? met(say.met) : missing(say.missing({ count, all: plan.length }));
}

/** “Field”, “Field and Finance”, “Field, Finance and Legal”. */
export function listed(names: readonly string[]): string {
  const [last = '', ...others] = [...names].reverse();
  const list = others.reverse().reduce((all, next) => (all === '' ? next : everyday.lists.next({ list: all, next })), '');
  return list === '' ? last : everyday.lists.last({ list, last });
}
