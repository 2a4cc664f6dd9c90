import type { UtcInstant } from '../time';
import { monthsLater } from '../time';
import type { CommunitySpan } from './communitySpans';
import { communitySubjects } from './communitySpans';
import { cumulativeIncidence, incidenceAt } from './cumulativeIncidence';

/** Days. */
const year = 365;

/** The share of communities that a year after their founding were open or completed, which is a good end. */
export interface OpenAfterYear {
  /** Null where too few communities were watched for a year. */
  readonly share: number | null;
  /** The same, as far as was known three months earlier. */
  readonly before: number | null;
  /** Lives that were watched. */
  readonly behind: number;
}

/** By the cumulative incidences of closing and of merging (Aalen-Johansen), of what is known at `now`. */
export function openAfterYear(spans: readonly CommunitySpan[], now: UtcInstant): OpenAfterYear {
  return { share: shareAt(spans, now), before: shareAt(spans, monthsLater(now, -3)), behind: spans.length };
}

function shareAt(spans: readonly CommunitySpan[], now: UtcInstant): number | null {
  const subjects = communitySubjects(spans.filter(({ founded, recordBegins }) => founded < now && recordBegins < now), now);
  const closed = cumulativeIncidence(subjects, 'closed');
  const merged = cumulativeIncidence(subjects, 'merged');
  const ended = [closed, merged].map(curve => (curve === undefined ? undefined : incidenceAt(curve, year)));
  return ended.some(share => share === undefined) ? null : 1 - ended.reduce<number>((sum, share) => sum + (share ?? 0), 0);
}
