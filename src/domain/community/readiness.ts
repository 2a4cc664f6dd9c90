import type { Department } from '../organisation/organisation';
import type { UtcInstant } from '../time';
import { day, monthsLater } from '../time';
import type { Cadence } from './cadence';
import { cadenceDays } from './cadence';
import type { Community } from './community';
import type { Founder } from './founders';
import type { LaunchLine } from './launchPlan';
import { sponsorAt } from './roles';

/** What a community should have before it opens. From practitioners: "seed it to breed it". */
export const readinessKeys = ['sponsor', 'founders', 'firstMonth', 'welcome', 'names', 'dates'] as const;
export type ReadinessKey = (typeof readinessKeys)[number];

/** Each as a noun phrase, for “without: …”. */
export const readinessWords: Readonly<Record<ReadinessKey, string>> = {
  sponsor: 'a sponsor',
  founders: 'five founders from two departments',
  firstMonth: 'a planned first month',
  welcome: 'a welcome text',
  names: 'a name beside each task',
  dates: 'a date for each task'
};

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

/** What a launch missed, in words; what a launch names that no checklist knows is left out. */
export function missingInWords(missing: readonly string[]): readonly string[] {
  return readinessKeys.filter(key => missing.includes(key)).map(key => readinessWords[key]);
}

type Check = (preparation: Preparation) => Omit<ReadinessItem, 'key'>;

const checks: Readonly<Record<ReadinessKey, Check>> = {
  sponsor: ({ community, now }) => {
    const sponsor = sponsorAt(community.roles, now);
    return sponsor === undefined
      ? { isMet: false, says: 'Nobody sponsors it yet.' }
      : { isMet: true, says: `${sponsor.name} sponsors it.` };
  },
  founders: ({ founders, departments }) => foundersCheck(founders, departments),
  firstMonth: preparation => firstMonthCheck(preparation),
  welcome: ({ community }) =>
    community.practice.welcome === ''
      ? { isMet: false, says: 'Newcomers are not greeted yet.' }
      : { isMet: true, says: 'The welcome text is written.' },
  names: ({ plan }) => everyLine(plan, ({ person }) => person !== undefined, 'name'),
  dates: ({ plan }) => everyLine(plan, ({ due }) => due !== undefined, 'date')
};

function foundersCheck(founders: readonly Founder[], departments: readonly Department[]): Omit<ReadinessItem, 'key'> {
  const { least, most, departments: wanted } = foundersWanted;
  const said = [...new Set(founders.flatMap(({ department }) => department ?? []))];
  const titles = departments.filter(({ key }) => said.includes(key)).map(({ title }) => title);
  const from = titles.length === 0 ? '' : ` from ${listed(titles)}`;
  const count = founders.length === 1 ? 'One founder' : `${founders.length} founders`;
  if (founders.length === 0) return { isMet: false, says: `No founder yet; ${least} to ${most} are wanted.` };
  if (founders.length < least) return { isMet: false, says: `${count}${from}; ${least} to ${most} are wanted.` };
  if (said.length === 0) return { isMet: false, says: `${count}, and none of them said from which department.` };
  if (said.length < wanted) return { isMet: false, says: `${count}, all${titles.length === 0 ? ' from one department' : from} as far as they said; a second department is wanted.` };
  if (founders.length > most) return { isMet: true, says: `${count}${from}. ${most} were enough to begin.` };
  return { isMet: true, says: `${count}${from}.` };
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
function firstMonthCheck({ community, plan, now }: Preparation): Omit<ReadinessItem, 'key'> {
  const { decided, practice } = community;
  const until = monthsLater(Math.max(decided.since, now), 1);
  const counts = ({ due, isDone }: LaunchLine): boolean => due !== undefined && due <= until && (isDone || due >= now - day);
  const inMonth = plan.filter(counts);
  const sessions = inMonth.filter(({ kind }) => kind === 'session').length;
  const prompts = inMonth.filter(({ kind }) => kind === 'prompt').length;
  const wanted = sessionsWanted(practice.cadence);
  const planned = `${counted(sessions, 'session')} and ${counted(prompts, 'prompt')} in the first month`;
  const isMet = sessions >= wanted && prompts >= promptsWanted;
  return { isMet, says: isMet ? `${capital(planned)}.` : `${capital(planned)}; ${counted(wanted, 'session')} and ${counted(promptsWanted, 'prompt')} are wanted.` };
}

function everyLine(plan: readonly LaunchLine[], has: (line: LaunchLine) => boolean, what: string): Omit<ReadinessItem, 'key'> {
  if (plan.length === 0) return { isMet: false, says: 'Nothing is planned yet.' };
  const missing = plan.filter(line => !has(line)).length;
  if (missing === 0) return { isMet: true, says: `Every line of the plan has a ${what}.` };
  return { isMet: false, says: `${missing} of ${plan.length} lines of the plan ${missing === 1 ? 'has' : 'have'} no ${what}.` };
}

const small = ['no', 'one', 'two', 'three', 'four', 'five'];

function counted(count: number, what: string): string {
  return `${small[count] ?? count} ${what}${count === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** “Field”, “Field and Finance”, “Field, Finance and Legal”. */
export function listed(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
