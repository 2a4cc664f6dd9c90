import type { UtcInstant, UtcMonth } from '../../src/domain/time';
import { day, monthAfter, monthOf, monthStart, monthsBetween } from '../../src/domain/time';
import type { Concerns } from '../../src/domain/warning/concern';
import { concernsOf } from '../../src/domain/warning/concern';
import type { Signs } from '../../src/domain/warning/signs';
import { signsOf } from '../../src/domain/warning/signs';
import type { PastRecord, RecordedCommunity } from './readRecord';

/** How far ahead the warning is to see, in days. */
export const horizon = 365;

/** A community at the first instant of a month: what its past showed, and what became of it. */
export interface CommunityMonth {
  readonly community: string;
  readonly kind: string;
  readonly month: UtcMonth;
  readonly signs: Signs;
  readonly concerns: Concerns;
  /** Whether it ended within the horizon; undefined where the record does not tell. */
  readonly ends?: boolean;
  /** Days until its end, where it has one. */
  readonly daysLeft?: number;
  /** Whether the whole horizon lies within the record, so that it would tell of either outcome. */
  readonly isInFullView: boolean;
}

/** A month of which the outcome is known. */
export type JudgedMonth = CommunityMonth & { readonly ends: boolean };

/**
 * Community by community, every first instant of a month from its beginning to its end or that of the record. Signs are of acts
 * before it; what the files say of later times goes into the outcome alone.
 */
export function panelOf({ communities, ends }: PastRecord): CommunityMonth[] {
  return communities.flatMap(community => {
    const { outcome, began } = community;
    if (began === undefined) return [];
    const until = typeof outcome === 'object' ? Math.min(outcome.ended, ends + 1) : ends + 1;
    return monthsBetween(monthOf(began), monthOf(until)).map(monthAfter).filter(month => monthStart(month) < until).map(month => monthOfCommunity(community, month, ends));
  });
}

function monthOfCommunity({ key, kind, acts, outcome, began = 0 }: RecordedCommunity, month: UtcMonth, recordEnds: UtcInstant): CommunityMonth {
  const at = monthStart(month);
  const signs = signsOf({ began, acts }, at);
  const isInFullView = at + horizon * day <= recordEnds;
  const daysLeft = typeof outcome === 'object' ? (outcome.ended - at) / day : undefined;
  const ends = endsOf(outcome, daysLeft, isInFullView);
  return {
    community: key, kind, month, signs, concerns: concernsOf(signs), isInFullView,
    ...(ends !== undefined && { ends }), ...(daysLeft !== undefined && { daysLeft })
  };
}

/** One that ended later was alive for the whole horizon; one that is open was, as far as the record reaches. */
function endsOf(outcome: RecordedCommunity['outcome'], daysLeft: number | undefined, isInFullView: boolean): boolean | undefined {
  if (daysLeft !== undefined) return daysLeft <= horizon;
  return outcome === 'open' && isInFullView ? false : undefined;
}

export function isJudged(month: CommunityMonth): month is JudgedMonth {
  return month.ends !== undefined;
}
