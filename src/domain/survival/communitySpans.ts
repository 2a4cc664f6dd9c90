import type { EndedState } from '../community/communityState';
import type { CommunityKey, UnitKey } from '../identity';
import type { UtcInstant } from '../time';
import { day } from '../time';
import type { SubjectWithCause } from './cumulativeIncidence';
import type { Subject } from './subject';

/** One life of a community: from a founding, or a revival, to an end. `communityLives` reads them from the decisions. */
export interface CommunitySpan {
  readonly key: CommunityKey;
  readonly founded: UtcInstant;
  /** Since when anything is written down of it: one that is older enters late, as those that ended before are not known. */
  readonly recordBegins: UtcInstant;
  /** Absent while it is open. */
  readonly ended?: { readonly at: UtcInstant; readonly how: EndedState };
  /** Key of the template it began with. */
  readonly purpose: string;
  readonly unit: UnitKey;
  /** UTC year in which this life began. */
  readonly foundedIn: number;
  /** Whether it began by seeding, or was open at once. */
  readonly seeded: boolean;
}

/** A community as its survival counts it, in days since its founding. */
export type CommunitySubject = SubjectWithCause<EndedState>;

/**
 * The lives of communities until `now`. What is open is censored now; what ends later than now is open. Each way to end is
 * an end of its own. For a merged one, too: what its members did goes on elsewhere, but the community does not, and calling it
 * censored would claim that it would have lived on like the others, though it is weak ones that merge.
 *
 * A late entry counts in whole days, rounded down: what was written down on its first day is watched from its beginning.
 */
export function communitySubjects(spans: readonly CommunitySpan[], now: UtcInstant): CommunitySubject[] {
  return spans.map(({ founded, recordBegins, ended }) => {
    const entry = Math.max(0, Math.floor((recordBegins - founded) / day));
    if (ended === undefined || ended.at > now) return { entry, exit: (now - founded) / day };
    return { entry, exit: (ended.at - founded) / day, cause: ended.how };
  });
}

/**
 * Subjects for overall survival, where every end is one; or, with `causes`, for the pace of those ends alone: what
 * ended otherwise is then no longer at risk. The curve of the latter is no share of communities, see `cumulativeIncidence`.
 */
export function asSubjects(subjects: readonly CommunitySubject[], causes?: readonly EndedState[]): Subject[] {
  return subjects.map(({ entry, exit, cause }) => ({ entry, exit, event: cause !== undefined && (causes?.includes(cause) ?? true) }));
}

/** What communities can be told apart by. All of it is known when a life begins: what comes later would look into the future. */
export const groupings = ['purpose', 'unit', 'foundedIn', 'seeded'] as const;
export type Grouping = (typeof groupings)[number];

export interface SpanGroup {
  /** Key of the template or of the unit, the year, `seeded` or `unseeded`. */
  readonly key: string;
  readonly spans: readonly CommunitySpan[];
}

/** The lives by group: years ascending, seeded ones first, purposes and units by how many they have, then by key. */
export function groupSpans(spans: readonly CommunitySpan[], grouping: Grouping): SpanGroup[] {
  const groups = new Map<string, CommunitySpan[]>();
  for (const span of spans) {
    const key = groupKey(span, grouping);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [span]);
    else group.push(span);
  }
  const isBySize = grouping === 'purpose' || grouping === 'unit';
  return [...groups]
    .map(([key, members]) => ({ key, spans: members }))
    .sort((a, b) => (isBySize ? b.spans.length - a.spans.length : 0) || (a.key < b.key ? -1 : 1));
}

function groupKey(span: CommunitySpan, grouping: Grouping): string {
  if (grouping === 'seeded') return span.seeded ? 'seeded' : 'unseeded';
  return String(span[grouping]);
}
