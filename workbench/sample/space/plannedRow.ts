import type { PracticeChange } from '../../../src/domain/community/practice';
import type { CommunityKey } from '../../../src/domain/identity';
import type { LocalDay } from '../../../src/domain/session/localTime';
import type { OccurrenceChange, Recap, SessionPlan } from '../../../src/domain/session/session';
import type { ResourceWords } from '../../../src/domain/shelf/resource';
import type { StoryWords } from '../../../src/domain/story/story';
import type { ThankedKind } from '../../../src/domain/thanks/thanks';
import type { UtcInstant } from '../../../src/domain/time';

/** What a planned row says. Other rows are named by their keys, and people by their pseudonyms, until both have ids. */
export type Deed =
  | { readonly kind: 'join' }
  | { readonly kind: 'practice'; readonly change: PracticeChange }
  | { readonly kind: 'host'; readonly person: string }
  | { readonly kind: 'announcement' | 'introduction'; readonly text: string }
  | { readonly kind: 'offerHost'; readonly text: string }
  | { readonly kind: 'session'; readonly plan: Omit<SessionPlan, 'host'> & { readonly host: string } }
  | { readonly kind: 'occurrence'; readonly row: string; readonly occurrence: LocalDay; readonly change: Omit<OccurrenceChange, 'host'> & { readonly host?: string } }
  | { readonly kind: 'coming' | 'attended'; readonly row: string; readonly occurrence: LocalDay }
  | { readonly kind: 'sessionQuestion'; readonly row: string; readonly occurrence: LocalDay; readonly text: string }
  | { readonly kind: 'recap'; readonly row: string; readonly occurrence: LocalDay; readonly recap: Pick<Recap, 'text' | 'highlights' | 'questions'> }
  | { readonly kind: 'question'; readonly title: string; readonly text: string; readonly mentions: readonly string[] }
  | { readonly kind: 'answer'; readonly row: string; readonly text: string }
  | { readonly kind: 'confirm' | 'hide'; readonly row: string; readonly text: string }
  | { readonly kind: 'seen' | 'accept'; readonly row: string }
  | { readonly kind: 'thanks'; readonly row: string; readonly of: ThankedKind; readonly occurrence?: LocalDay; readonly title: string; readonly to: string; readonly text: string }
  | { readonly kind: 'resource'; readonly words: ResourceWords }
  | { readonly kind: 'story'; readonly words: StoryWords }
  | { readonly kind: 'meet' };

/** A row of a community's space, before it is written. */
export interface PlannedRow {
  /** Its own, and the same in every run. */
  readonly key: string;
  readonly log: 'acts' | 'contributions' | 'memberships';
  readonly community: CommunityKey;
  /** Pseudonym. */
  readonly person: string;
  /** A whole minute. */
  readonly at: UtcInstant;
  readonly deed: Deed;
}

/** What those who run a community do goes to Acts. */
const acts: readonly Deed['kind'][] = ['practice', 'host', 'announcement', 'session', 'occurrence', 'recap', 'hide'];

export function logOf({ kind }: Deed): PlannedRow['log'] {
  if (kind === 'join') return 'memberships';
  return acts.includes(kind) ? 'acts' : 'contributions';
}

/** Key of the row that a deed is about; undefined where it stands alone. */
export function rowNamedBy(deed: Deed): string | undefined {
  return 'row' in deed ? deed.row : undefined;
}
