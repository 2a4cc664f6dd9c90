import { scoreOf } from '../../src/domain/warning/concern';
import type { WarningRule } from '../../src/domain/warning/earlyWarning';
import { warningRule } from '../../src/domain/warning/earlyWarning';
import { chooseRule } from './chooseRule';
import { foldCount, foldsOf } from './folds';
import type { CommunityMonth, JudgedMonth } from './panel';
import { isJudged } from './panel';

/** A month with the rule that was chosen without its community. */
export type TriedMonth = JudgedMonth & { readonly fold: number; readonly chosen: WarningRule; readonly outOfFold: number };

/** A record cut into folds, each with the rule that the others chose. */
export interface Trial {
  readonly months: readonly TriedMonth[];
  /** By fold. Where the others have no months of both outcomes, the rule as it ships. */
  readonly chosen: readonly WarningRule[];
}

export const lastFold = foldCount - 1;

/** For each fold, chooses the rule on the others and scores the fold by it. The rule that ships is that of the last fold. */
export function trialOf(panel: readonly CommunityMonth[]): Trial {
  const known = panel.filter(isJudged);
  const ended = new Map(known.map(({ community, daysLeft }) => [community, daysLeft !== undefined]));
  const folds = foldsOf([...ended].map(([key, hasEnded]) => ({ key, hasEnded })));
  const judged = known.map(month => ({ ...month, fold: folds.get(month.community) ?? 0 }));
  const chosen = Array.from({ length: foldCount }, (_, fold) => chooseRule(judged.filter(month => month.fold !== fold)) ?? warningRule);
  const months = judged.map(month => {
    const rule = chosen[month.fold] ?? warningRule;
    return { ...month, chosen: rule, outOfFold: scoreOf(month.concerns, rule.weights) };
  });
  return { months, chosen };
}

export function shippedScore({ concerns }: CommunityMonth): number {
  return scoreOf(concerns, warningRule.weights);
}
