import type { Communities } from '../community/foldCommunities';
import { saysNew } from '../contribution/entry';
import type { CommunityKey, PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { firstAnswers } from '../report/activity';
import { contributing } from '../report/contributing';
import type { UtcInstant } from '../time';
import type { PastAct } from './history';

/** Rows that count, by ascending id, as `readSpaceRows` gives them. */
export interface PastRows {
  readonly contributions: readonly LogRow[];
  readonly acts: readonly LogRow[];
}

/**
 * What people did in a community as the warning reads it: the contributions that reports count. A reply is the first answer to a
 * question by somebody else, as in reports. `usual` looks back five quarters, and whoever took part only before the rows that
 * are given begin is taken for new: give two years and a half, or more.
 */
export function pastActs(
  communities: Communities,
  community: CommunityKey,
  { contributions, acts }: PastRows,
  departmentOf: (person: PersonKey, at: UtcInstant) => string | undefined
): PastAct[] {
  const own = contributions.filter(row => row.community === community);
  const questions = new Set(own.filter(row => row.kind === 'question' && saysNew(row)).map(({ author, created }) => actKey(author, created)));
  const replies = new Set(firstAnswers(own).map(({ answerer, at }) => actKey(answerer, at)));
  return contributing(communities, own, acts.filter(row => row.community === community)).map(({ person, at }) => {
    const department = departmentOf(person, at);
    const key = actKey(person, at);
    const part = questions.has(key) ? 'asked' as const : replies.has(key) ? 'replied' as const : undefined;
    return { at, person, ...(department !== undefined && { department }), ...(part !== undefined && { part }) };
  });
}

/** Nobody adds two rows in one millisecond. */
function actKey(person: PersonKey, at: UtcInstant): string {
  return `${person} ${at}`;
}
