/** A measure of a period. */
export interface Measure {
  /** Null where it is left out, undefined where there is not enough time behind it to be measured. */
  readonly value: number | null | undefined;
  /** The same in the period before; null where it is left out, undefined where there is none. */
  readonly before: number | null | undefined;
  /** People, communities or answers that it was measured on; null where that is left out. */
  readonly behind: number | null;
  /** Its own period and the one before, in words, where they are not those of the others. */
  readonly during?: { readonly period: string; readonly before: string } | undefined;
}

/** Whether a measure is a share, from 0 to 1, or says how many times. */
export type MeasureKind = 'share' | 'times';
