import type { Limits } from './logLogLimits';
import { logLogLimits } from './logLogLimits';
import { leastAtRisk, riskSpan } from './riskSpan';
import type { RiskRow } from './riskTable';
import { riskTable } from './riskTable';
import type { Subject } from './subject';
import { wasWatched } from './subject';

/** The curve from one time at which somebody leaves to the next. */
export interface SurvivalStep extends Limits {
  /** Days. */
  readonly time: number;
  /** Just before the time. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** From this time on, until the next step. */
  readonly survival: number;
  /** Of the survival, by Greenwood's formula; 0 where survival is 1 or 0. */
  readonly standardError: number;
}

export interface SurvivalCurve {
  /** How many were watched, whether or not at a time that the curve speaks of. */
  readonly subjects: number;
  /** Days: the curve is of those who lived that long. 0 unless some entered late, see `riskSpan`. */
  readonly begins: number;
  /** Days: nothing is known beyond. */
  readonly ends: number;
  readonly steps: readonly SurvivalStep[];
}

export interface CurveOptions {
  /** Fewest at risk while others are still to enter, see `riskSpan`. */
  readonly least?: number;
}

/**
 * The product-limit estimate of survival (Kaplan & Meier 1958; with delayed entry Tsai, Jewell & Wang 1987), or undefined
 * where nobody was watched. Where events and censorings fall on one time, events come first: who is censored then was
 * still at risk. Any order of the subjects gives the same.
 *
 * The standard error is Greenwood's (1926), kept as variance by V ← (1 - d/n)² V + S² d (n - d) / n³, which is the usual
 * S² Σ d / (n (n - d)) wherever that has a value, and its limit 0 where all who were left end.
 */
export function kaplanMeier(subjects: readonly Subject[], { least = leastAtRisk }: CurveOptions = {}): SurvivalCurve | undefined {
  const span = riskSpan(subjects, least);
  if (span === undefined) return undefined;
  let survival = 1;
  let variance = 0;
  const steps = riskTable(subjects, span).map(row => {
    const events = eventsOf(row);
    const { atRisk } = row;
    variance = variance * (1 - events / atRisk) ** 2 + (survival ** 2 * events * (atRisk - events)) / atRisk ** 3;
    survival *= (atRisk - events) / atRisk;
    return stepOf(row, events, survival, Math.sqrt(variance));
  });
  return { subjects: subjects.filter(wasWatched).length, ...span, steps };
}

function stepOf({ time, atRisk, leaving }: RiskRow<Subject>, events: number, survival: number, standardError: number): SurvivalStep {
  return { time, atRisk, events, censored: leaving.length - events, survival, standardError, ...logLogLimits(survival, standardError) };
}

export function eventsOf({ leaving }: RiskRow<Pick<Subject, 'entry' | 'exit' | 'event'>>): number {
  return leaving.filter(({ event }) => event).length;
}

/** Survival at a time; undefined before the curve begins, and after it ends unless nobody was left. */
export function survivalAt(curve: SurvivalCurve, time: number): number | undefined {
  const last = curve.steps.at(-1)?.survival ?? 1;
  if (time < curve.begins || (time > curve.ends && last > 0)) return undefined;
  return curve.steps.filter(step => step.time <= time).at(-1)?.survival ?? 1;
}
