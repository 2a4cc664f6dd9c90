import type { CommunityKey } from '../identity';
import type { HistoryKind } from '../log/history';
import type { UtcInstant } from '../time';
import type { LineProblem } from './lineProblem';

/** An act that a file tells, before the site says who the account is. */
export interface HistoryLine {
  readonly line: number;
  readonly kind: HistoryKind;
  /** User principal name or mail address, in small letters. */
  readonly account: string;
  readonly community: CommunityKey;
  readonly actedAt: UtcInstant;
  /** What makes the line itself: the same in every reading of the file, another for every other line. */
  readonly identity: string;
}

/** Why what a file holds was not meant to come along. */
export const leftOutReasons = ['otherGroup', 'private', 'deleted', 'system'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What a file holds: acts in the order of its lines, lines with something wrong, and how much is not for here. */
export interface ReadHistory {
  readonly lines: readonly HistoryLine[];
  readonly problems: readonly LineProblem[];
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
}

export const accountForm = /^[^\s@“”"',;|]+@[^\s@“”"',;|]+$/;

/** The clock of whoever wrote the file may be ahead of this one, by as many milliseconds. */
const slack = 24 * 60 * 60_000;

/** Whether a moment is none of the past. A day that has begun somewhere on Earth counts as begun. */
export function isInFuture(at: UtcInstant, now: UtcInstant): boolean {
  return at > now + slack;
}
