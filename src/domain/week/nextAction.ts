import type { HandOver } from '../community/community';
import type { HandOverTask } from '../community/handOverChecklist';
import type { LaunchLine } from '../community/launchPlan';
import type { OpenRole } from '../community/openings';
import type { Role } from '../community/roles';
import type { NamedPerson, PersonKey } from '../identity';
import type { Department } from '../organisation/organisation';
import type { Question } from '../question/questions';
import type { Dated } from '../session/occurrences';
import type { ShelvedResource } from '../shelf/shelf';
import type { UtcInstant } from '../time';
import type { EarlyWarning } from '../warning/earlyWarning';
import type { WeekRuleKey } from './weekRules';

/** Something to do for a community, with its evidence. `items` name what it is about, by which an answer to it is remembered. */
export type NextAction = { readonly items: readonly string[] } & (
  | { readonly rule: 'admitPeople'; readonly people: readonly PersonKey[]; readonly since: UtcInstant }
  /** The oldest first. */
  | { readonly rule: 'answerQuestions'; readonly questions: readonly Question[] }
  /** `people`: who contributed lately and could be asked. */
  | { readonly rule: 'fading'; readonly warning: EarlyWarning; readonly people: readonly PersonKey[] }
  /** Lines of the plan that are due, the first due first. */
  | { readonly rule: 'planLine'; readonly lines: readonly LaunchLine[] }
  /** `since`: the last session, or the beginning; `cadences`: how many of its own have passed, with one decimal. */
  | { readonly rule: 'planSession'; readonly since: UtcInstant; readonly cadences: number; readonly isFirst: boolean }
  | { readonly rule: 'recapSession'; readonly time: Dated }
  | { readonly rule: 'welcomeNewcomers'; readonly people: readonly PersonKey[] }
  | { readonly rule: 'handOver'; readonly role: Role; readonly person: NamedPerson; readonly ends: UtcInstant }
  /** `left`: what whoever hands over has not done yet. */
  | { readonly rule: 'handOverStep'; readonly handOver: HandOver; readonly left: readonly HandOverTask[] }
  | { readonly rule: 'fillRole'; readonly open: OpenRole }
  | { readonly rule: 'reviewResources'; readonly resources: readonly ShelvedResource[] }
  /** Of `sessions` one person hosted `hosted`; `people` may be asked to. */
  | { readonly rule: 'inviteHost'; readonly host: PersonKey; readonly hosted: number; readonly sessions: number; readonly people: readonly PersonKey[] }
  | { readonly rule: 'findDeputy'; readonly since: UtcInstant }
  /** `near`: departments of the same unit that take part. */
  | { readonly rule: 'inviteDepartment'; readonly department: Department; readonly near: readonly Department[]; readonly year: string }
);

export type ActionOf<Rule extends WeekRuleKey> = Extract<NextAction, { readonly rule: Rule }>;
