import type { SurvivalCurve, SurvivalStep } from './kaplanMeier';
import type { Limits } from './logLogLimits';

/** A time by which some share has ended, in days; what the curve does not reach is undefined. */
export interface SurvivalQuantile extends Limits {
  readonly time: number | undefined;
}

export interface SurvivalQuantiles {
  /** By when a quarter has ended. */
  readonly first: SurvivalQuantile;
  readonly median: SurvivalQuantile;
  /** By when three quarters have ended. */
  readonly third: SurvivalQuantile;
}

/** Products of fractions that make exactly one half come out a few units of the last digit beside it. */
const tolerance = 1e-12;

/**
 * The first time at which survival is at most 1 - `share`, with 95 % confidence limits: the times at which the lower and
 * the upper log-log limit of survival come there (Brookmeyer & Crowley 1982; Klein & Moeschberger 2003, section 4.5). Where a
 * limit never comes there, the quantile is open on that side. Like the curve, it is of those who lived until `begins`.
 */
export function survivalQuantile({ steps }: SurvivalCurve, share: number): SurvivalQuantile {
  const reached = (valueOf: (step: SurvivalStep) => number | undefined): number | undefined =>
    steps.find(step => (valueOf(step) ?? 1) <= 1 - share + tolerance)?.time;
  return { time: reached(step => step.survival), lower: reached(step => step.lower), upper: reached(step => step.upper) };
}

export function survivalQuantiles(curve: SurvivalCurve): SurvivalQuantiles {
  return { first: survivalQuantile(curve, 0.25), median: survivalQuantile(curve, 0.5), third: survivalQuantile(curve, 0.75) };
}
