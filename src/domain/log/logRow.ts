import type { CommunityKey, OperationId, PersonKey } from '../identity';
import type { UtcInstant, UtcMonth } from '../time';
import { monthOf } from '../time';

/** One row of a log as SharePoint gives it back: what the writer said, and what SharePoint stamped on it. */
export interface LogRow {
  readonly id: number;
  readonly kind: string;
  /** The person key as written; believed only if it agrees with the stamp. */
  readonly person: PersonKey;
  readonly community: CommunityKey;
  /** Community and month as written, see `communityMonth`. */
  readonly communityMonth: string;
  readonly operation: OperationId;
  /** What the row says, parsed from JSON; undefined where it was no JSON, or nested deeper than anything that Guildhall writes. */
  readonly body: unknown;
  /** Name of the folder the row lies in; empty for the root of the list. */
  readonly folder: string;
  readonly author: PersonKey;
  readonly editor: PersonKey;
  readonly created: UtcInstant;
  readonly modified: UtcInstant;
  /** SharePoint's hidden version; 1 when the row was added. */
  readonly version: number;
}

/** The narrow key that logs are indexed by: which community, in which month. */
export function communityMonth(community: CommunityKey, at: UtcInstant): string {
  return `${community}|${monthOf(at)}`;
}

export function monthOfKey(key: string): UtcMonth {
  return key.slice(key.lastIndexOf('|') + 1) as UtcMonth;
}
