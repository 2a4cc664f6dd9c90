import type { UtcInstant } from '../time';
import type { SignName, Weights } from './concern';
import { concernsOf, scoreOf, signNames } from './concern';
import type { CommunityHistory } from './history';
import type { Signs } from './signs';
import { signsOf } from './signs';

/** From calm to where somebody should do something. */
export const warningLevels = ['calm', 'watch', 'act'] as const;
export type WarningLevel = (typeof warningLevels)[number];

export interface WarningRule {
  readonly weights: Weights;
  /** Lowest score of each level above calm. */
  readonly from: { readonly watch: number; readonly act: number };
}

/**
 * The rule as it ships. Weights and levels are those that `npm run backtest` chose on four of five folds of the Kubernetes
 * programme and tried on the fifth; that of replies is no finding, as the record has none: it counts like newcomers do.
 * `docs/early-warning.md` says how far to trust it.
 */
export const warningRule: WarningRule = {
  weights: { pace: 3, silence: 1, breadth: 1, newcomers: 1, replies: 1 },
  from: { watch: 0.61, act: 0.77 }
};

/** One reason for a score, with what it is read from in `signs`. */
export interface WarningReason {
  readonly sign: SignName;
  /** How much cause for concern it gives, from 0 to 1. */
  readonly concern: number;
  /** Its part of the score: those of all signs add up to it. */
  readonly part: number;
}

/** Whether a community seems to fade: a reason to talk with it and to help, never a verdict, and for its managers only. */
export interface EarlyWarning {
  /** From 0 to 1. Communities can be put in order by it; it is no probability. */
  readonly score: number;
  readonly level: WarningLevel;
  /** All signs of which something is known: what weighs most first. */
  readonly reasons: readonly WarningReason[];
  readonly signs: Signs;
}

/** What the past of a community before `now` warns of. */
export function earlyWarning(history: CommunityHistory, now: UtcInstant, { weights, from }: WarningRule = warningRule): EarlyWarning {
  const signs = signsOf(history, now);
  const concerns = concernsOf(signs);
  const score = scoreOf(concerns, weights);
  const known = signNames.flatMap(sign => (concerns[sign] === undefined ? [] : [{ sign, concern: concerns[sign] }]));
  const all = known.reduce((sum, { sign }) => sum + weights[sign], 0);
  const reasons = known.map(({ sign, concern }) => ({ sign, concern, part: (weights[sign] * concern) / all }));
  return { score, level: levelOf(score, from), reasons: reasons.sort((one, other) => other.part - one.part), signs };
}

function levelOf(score: number, { watch, act }: WarningRule['from']): WarningLevel {
  if (score >= act) return 'act';
  return score >= watch ? 'watch' : 'calm';
}
