import { finders } from './finders';
import type { NextAction } from './nextAction';
import { isAnswered, switchedOff } from './weekAnswers';
import type { WeekFacts } from './weekFacts';
import type { WeekRuleKey } from './weekRules';
import { limitOf, weekRuleKeys, weekRules } from './weekRules';

/** Most actions that are shown for a week: more would be a list, and nobody begins a list. */
export const mostActions = 5;

/** What to do next for a community: at most five, the most pressing first. What keepers answered is left out. */
export function nextActions(facts: WeekFacts): readonly NextAction[] {
  return weekRuleKeys.flatMap(rule => actionBy(rule, facts) ?? []).slice(0, mostActions);
}

function actionBy(rule: WeekRuleKey, facts: WeekFacts): NextAction | undefined {
  const { entry, answers, now } = facts;
  if (!weekRules[rule].states.includes(entry.state) || switchedOff(answers, rule) !== undefined) return undefined;
  return finders[rule](facts, limitOf(rule, entry.practice.template), item => !isAnswered(answers, rule, item, now));
}
