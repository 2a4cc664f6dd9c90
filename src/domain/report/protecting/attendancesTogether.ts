import type { Activity } from '../activity';
import { sum } from '../sum';

/** What happened in a community, and how many attendances are told of it; null where they are left out. */
export interface CommunityAttendances extends Pick<Activity, 'attendees' | 'attendable'> {
  readonly told: number | null;
}

/**
 * The attendances of all communities together, or null where one that is left out would follow from the others for somebody who has
 * not counted it in the lists. He knows which sessions there were, and that fewer people than `minimum` marked where nothing is told:
 * in each such community nobody may have marked, or as many as one fewer than the minimum. Which of both it was does not matter, so
 * that the number is left out tells nothing either. Where nothing is told of any community, nothing is of all: few may have marked.
 */
export function attendancesTogether(communities: readonly CommunityAttendances[], minimum: number): number | null {
  const leftOut = communities.filter(({ told }) => told === null);
  if (leftOut.length === communities.length) return null;
  const inThem = sum(leftOut.map(({ attendees }) => attendees.length));
  const rooms = leftOut.map(({ attendable }) => attendable * (minimum - 1)).filter(room => room > 0);
  const withoutLargest = sum(rooms) - rooms.reduce((largest, room) => Math.max(largest, room), 0);
  const isOpen = rooms.length === 0 ? inThem === 0 : inThem >= minimum - 1 && inThem <= withoutLargest;
  return isOpen ? inThem + sum(communities.map(({ told }) => told ?? 0)) : null;
}
