import type { CurveOptions } from './kaplanMeier';
import type { Limits } from './logLogLimits';
import { logLogLimits } from './logLogLimits';
import { leastAtRisk, riskSpan } from './riskSpan';
import type { RiskRow } from './riskTable';
import { riskTable } from './riskTable';
import type { Subject } from './subject';

/** A subject that can end in several ways, of which each rules out the others. */
export interface SubjectWithCause<Cause extends string> extends Omit<Subject, 'event'> {
  /** How it ended at its exit; absent where it was only no longer watched. */
  readonly cause?: Cause;
}

export interface IncidenceStep extends Limits {
  /** Days. */
  readonly time: number;
  readonly atRisk: number;
  /** Events of this cause. */
  readonly events: number;
  /** The share that has ended this way by the time, the others counted as what they are: not able to end this way any more. */
  readonly incidence: number;
  readonly standardError: number;
}

export interface IncidenceCurve {
  readonly begins: number;
  readonly ends: number;
  readonly steps: readonly IncidenceStep[];
}

/** The chances of still living and of having ended one way, with their variances and covariance. */
interface Moments {
  readonly survival: number;
  readonly incidence: number;
  readonly ofSurvival: number;
  readonly ofIncidence: number;
  readonly ofBoth: number;
}

/**
 * The cumulative incidence of one cause by Aalen & Johansen (1978), over the same span as the overall survival of
 * `kaplanMeier`: at every time, all incidences and survival add up to 1. Undefined where nobody was watched.
 *
 * The variance is the Greenwood-type one, by the recursion of Andersen, Borgan, Gill & Keiding (1993), formulas 4.4.17 and
 * 4.4.20, which Allignol, Schumacher & Beyersmann (2010), Biometrical Journal 52, 126-137, recommend under delayed entry.
 * Without censoring and delayed entry it is the binomial F (1 - F) / n. The 95 % interval is the log-log one of 1 - F.
 */
export function cumulativeIncidence<Cause extends string>(
  subjects: readonly SubjectWithCause<Cause>[],
  cause: Cause,
  { least = leastAtRisk }: CurveOptions = {}
): IncidenceCurve | undefined {
  const span = riskSpan(subjects, least);
  if (span === undefined) return undefined;
  let moments: Moments = { survival: 1, incidence: 0, ofSurvival: 0, ofIncidence: 0, ofBoth: 0 };
  const steps = riskTable(subjects, span).map(row => {
    moments = after(moments, row, cause);
    const standardError = Math.sqrt(Math.max(0, moments.ofIncidence));
    const { incidence } = moments;
    return { time: row.time, atRisk: row.atRisk, events: countOf(row, cause), incidence, standardError, ...incidenceLimits(incidence, standardError) };
  });
  return { ...span, steps };
}

function after<Cause extends string>(before: Moments, row: RiskRow<SubjectWithCause<Cause>>, cause: Cause): Moments {
  const n = row.atRisk;
  const all = row.leaving.filter(subject => subject.cause !== undefined).length;
  const own = countOf(row, cause);
  const stay = (n - all) / n;
  const hazard = own / n;
  const weight = before.survival ** 2 / n ** 3;
  return {
    survival: before.survival * stay,
    incidence: before.incidence + before.survival * hazard,
    ofSurvival: stay ** 2 * before.ofSurvival + weight * all * (n - all),
    ofBoth: stay * (before.ofBoth + hazard * before.ofSurvival) - weight * own * (n - all),
    ofIncidence: before.ofIncidence + 2 * hazard * before.ofBoth + hazard ** 2 * before.ofSurvival + weight * own * (n - own)
  };
}

function countOf<Cause extends string>({ leaving }: RiskRow<SubjectWithCause<Cause>>, cause: Cause): number {
  return leaving.filter(subject => subject.cause === cause).length;
}

function incidenceLimits(incidence: number, standardError: number): Limits {
  const { lower, upper } = logLogLimits(1 - incidence, standardError);
  return { lower: upper === undefined ? undefined : 1 - upper, upper: lower === undefined ? undefined : 1 - lower };
}

/** The incidence at a time; undefined before the curve begins and after it ends. */
export function incidenceAt({ begins, ends, steps }: IncidenceCurve, time: number): number | undefined {
  if (time < begins || time > ends) return undefined;
  return steps.filter(step => step.time <= time).at(-1)?.incidence ?? 0;
}
