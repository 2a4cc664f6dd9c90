import type { CommunityState } from '../community/communityState';
import { warningRule } from '../warning/earlyWarning';

/** What a community's keepers may be asked to do, the most pressing first: where somebody waits comes before what could be better. */
export const weekRuleKeys = [
  'admitPeople', 'answerQuestions', 'fading', 'planLine', 'planSession', 'recapSession', 'welcomeNewcomers', 'handOver', 'handOverStep', 'fillRole', 'reviewResources',
  'inviteHost', 'findDeputy', 'inviteDepartment'
] as const;
export type WeekRuleKey = (typeof weekRuleKeys)[number];

/** What `after` counts. A share is one of sessions, a score that of the early warning, both from 0 to 1. */
export type WeekMeasure = 'workingDays' | 'days' | 'daysBefore' | 'cadences' | 'share' | 'score';

export interface WeekRule {
  /** States in which the rule asks; a community that has ended is asked nothing. */
  readonly states: readonly CommunityState[];
  readonly measure: WeekMeasure;
  /** From when on it asks, in `measure`; `usual` for every purpose (key of its template) that is not named. */
  readonly after: Readonly<Record<string, number>> & { readonly usual: number };
}

const begun: readonly CommunityState[] = ['seeding', 'active'];

/**
 * The rules of a week by purpose and state. The limits are ours: who answers in an incident is waited for a day, who discusses
 * research a week; `docs/the-week.md` gives the reason of each.
 */
export const weekRules: Readonly<Record<WeekRuleKey, WeekRule>> = {
  admitPeople: { states: begun, measure: 'workingDays', after: { usual: 1 } },
  answerQuestions: { states: begun, measure: 'workingDays', after: { usual: 3, 'incident-response': 1, 'proposal-development': 1, research: 5 } },
  fading: { states: ['active'], measure: 'score', after: { usual: warningRule.from.watch } },
  planLine: { states: begun, measure: 'days', after: { usual: 0 } },
  planSession: { states: ['active'], measure: 'cadences', after: { usual: 1, research: 1.5, 'employee-network': 1.5 } },
  recapSession: { states: begun, measure: 'workingDays', after: { usual: 2, 'incident-response': 1, 'employee-network': 5 } },
  welcomeNewcomers: { states: begun, measure: 'days', after: { usual: 2, 'employee-network': 1 } },
  handOver: { states: ['active'], measure: 'daysBefore', after: { usual: 60 } },
  handOverStep: { states: begun, measure: 'days', after: { usual: 7 } },
  fillRole: { states: begun, measure: 'days', after: { usual: 14 } },
  reviewResources: { states: ['active'], measure: 'days', after: { usual: 0 } },
  inviteHost: { states: ['active'], measure: 'share', after: { usual: 2 / 3, 'career-club': 1 / 2, 'employee-network': 1 / 2 } },
  findDeputy: { states: ['active'], measure: 'days', after: { usual: 30, 'incident-response': 14 } },
  inviteDepartment: { states: ['active'], measure: 'days', after: { usual: 90 } }
};

/** From when on a rule asks a community of this purpose. */
export function limitOf(rule: WeekRuleKey, template: string): number {
  const { after } = weekRules[rule];
  return after[template] ?? after.usual;
}
