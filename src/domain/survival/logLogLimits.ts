/** The 97.5 % point of the normal distribution: 95 % of it lies within this many standard errors. */
export const normalQuantile = 1.959963984540054;

/** A 95 % confidence interval; undefined on both sides where there is none. */
export interface Limits {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/**
 * The 95 % confidence interval of a survival, made on the scale log(-log S), so that it stays within 0 and 1:
 * S^exp(±z σ / log S) with σ = standard error / S (Kalbfleisch & Prentice 2002, section 1.4.3; Klein & Moeschberger 2003,
 * formula 4.3.2). At survival 1 (nobody ended yet) and 0 (nobody is left) the scale has no value: there is no interval, and
 * none is made up, because one without width would claim certainty.
 */
export function logLogLimits(survival: number, standardError: number): Limits {
  if (survival <= 0 || survival >= 1) return { lower: undefined, upper: undefined };
  const spread = Math.exp((normalQuantile * standardError) / (survival * -Math.log(survival)));
  return { lower: survival ** spread, upper: survival ** (1 / spread) };
}
