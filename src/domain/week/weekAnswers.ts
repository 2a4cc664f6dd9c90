import type { RoleTerm } from '../community/roles';
import { holdsRole } from '../community/roles';
import type { NewEntry } from '../contribution/entry';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { asBody, readChoice, readList, readText } from '../log/readBody';
import type { UtcInstant } from '../time';
import { day } from '../time';
import type { WeekRuleKey } from './weekRules';
import { weekRuleKeys } from './weekRules';

/** What keepers answer to what they are asked: it is done, not now, not for this community, or to be asked again after all. */
export const weekVerdicts = ['done', 'later', 'notForUs', 'again'] as const;
export type WeekVerdict = (typeof weekVerdicts)[number];

/** Most characters of a reason and of what names an item, and most items of one answer. */
export const weekLimits = { reason: 300, item: 80, items: 20 } as const;

/** For how many days an answer holds: “not now” for a week, “done” until four weeks show whether it was. */
export const answeredFor = { later: 7, done: 28 } as const;

/** What a keeper answered to a rule. Whoever keeps the community with them sees it, so that the work is shared. */
export interface WeekAnswer {
  /** Id of the row. */
  readonly id: number;
  readonly rule: WeekRuleKey;
  readonly verdict: WeekVerdict;
  /** What it was about: questions, people, sessions, as the rule names them. */
  readonly items: readonly string[];
  readonly by: PersonKey;
  readonly at: UtcInstant;
  /** Why a rule is not for this community; empty for other answers. */
  readonly reason: string;
}

/** A keeper's answer, for Acts. “Not for us” goes with a reason. */
export function answeringWeek(rule: WeekRuleKey, verdict: WeekVerdict, items: readonly string[], reason = ''): NewEntry {
  const told = { done: 'Done', later: 'Not now', notForUs: 'Not for us', again: 'Ask us again' }[verdict];
  return { kind: 'week', summary: `${told}: ${rule}`, says: { rule, verdict, items: items.slice(0, weekLimits.items), ...(reason.trim() !== '' && { reason: reason.trim() }) } };
}

/** The answers of a community's keepers by rows of its Acts that count, by ascending id. */
export function foldWeekAnswers(acts: readonly LogRow[], roles: readonly RoleTerm[]): readonly WeekAnswer[] {
  return acts.filter(({ kind, author, created }) => kind === 'week' && holdsRole(roles, author, created)).flatMap(row => readAnswer(row) ?? []);
}

function readAnswer({ id, author: by, created: at, body: said }: LogRow): WeekAnswer | undefined {
  const body = asBody(said);
  const rule = readChoice(body, 'rule', weekRuleKeys);
  const verdict = readChoice(body, 'verdict', weekVerdicts);
  if (rule === undefined || verdict === undefined) return undefined;
  const reason = readText(body, 'reason', weekLimits.reason) ?? '';
  if (verdict === 'notForUs' && reason === '') return undefined;
  const items = readList(body, 'items').slice(0, weekLimits.items).flatMap(item => readText({ item }, 'item', weekLimits.item) ?? []);
  return { id, rule, verdict, items, by, at, reason };
}

/** The answer that keeps a rule from asking at all, where the newest word on it is “not for us”. */
export function switchedOff(answers: readonly WeekAnswer[], rule: WeekRuleKey): WeekAnswer | undefined {
  const words = answers.filter(answer => answer.rule === rule && (answer.verdict === 'notForUs' || answer.verdict === 'again'));
  const last = words[words.length - 1];
  return last?.verdict === 'notForUs' ? last : undefined;
}

/** Rules whose items are alternatives: whoever says “not now” to one is not asked for the next at once. */
const alternatives: readonly WeekRuleKey[] = ['inviteHost', 'inviteDepartment'];

/** Whether an item of a rule is answered at the moment: done, or put off. */
export function isAnswered(answers: readonly WeekAnswer[], rule: WeekRuleKey, item: string, now: UtcInstant): boolean {
  return answers.some(({ rule: of, verdict, items, at }) => {
    if (of !== rule || (verdict !== 'done' && verdict !== 'later') || !(alternatives.includes(rule) || items.includes(item))) return false;
    return now < at + answeredFor[verdict] * day;
  });
}
