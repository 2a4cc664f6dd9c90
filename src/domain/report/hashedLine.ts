import type { HistoryEntry } from '../log/history';
import type { LogRow } from '../log/logRow';
import type { Assignment } from '../organisation/organisation';

/** Everything that the row of a log is believed for, so that whatever an administrator changes in it changes the line. */
export function lineOfLog(row: LogRow): string {
  const { id, kind, person, community, communityMonth, operation, body, folder, author, editor, created, modified, version } = row;
  return JSON.stringify([id, kind, person, community, communityMonth, operation, body ?? null, folder, author, editor, created, modified, version]);
}

export function lineOfHistory({ id, kind, person, community, actedAt, operation }: HistoryEntry): string {
  return JSON.stringify([id, kind, person, community, actedAt, operation]);
}

/** A row of People as far as it never changes: an open assignment gets an end, when somebody moves. */
export interface HashedAssignment extends Pick<Assignment, 'person' | 'department' | 'from'> {
  readonly id: number;
  /** Random, and known to nobody but those who read the row: without it, who guesses departments could try them on the hash. */
  readonly guid: string;
}

export function lineOfPeople({ id, guid, person, department, from }: HashedAssignment): string {
  return JSON.stringify([id, guid, person, department, from]);
}
