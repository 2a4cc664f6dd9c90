import type { Community } from '../community/community';
import { hasEnded } from '../community/communityState';
import type { Decided } from '../community/foldCommunities';
import { decisionsThatCount, foldCounted, nothingDecided } from '../community/foldCommunities';
import type { LogRow } from '../log/logRow';
import type { UtcInstant } from '../time';
import type { CommunitySpan } from './communitySpans';

/**
 * The lives of all communities, ended ones too, by the order in which they began: as the rows of Decisions tell them, by
 * the very rules by which they fold into states. A community as folded remembers its present state only, so its earlier ends
 * would be lost.
 *
 * A revival begins a second life, which counts from the revival: to go on as if nothing had ended would hide the end and
 * count the time in between as lived. Purpose and unit are those of the beginning of a life, as far as decisions say.
 */
export function communityLives(decisions: Iterable<LogRow>): CommunitySpan[] {
  const lives: CommunitySpan[] = [];
  /** Where in `lives` the present or last life of a community stands. */
  const present = new Map<string, number>();
  let known: Decided = nothingDecided;
  for (const row of decisionsThatCount(decisions).rows) {
    const before = known.communities.get(row.community);
    known = foldCounted(known, [row], []);
    const after = known.communities.get(row.community);
    if (after === undefined || after === before) continue;
    if (before === undefined || (hasEnded(before.decided.state) && !hasEnded(after.decided.state))) {
      present.set(after.key, lives.length);
      lives.push(begun(after, before === undefined ? after.founded : after.decided.since, row.created));
    } else if (hasEnded(after.decided.state) && !hasEnded(before.decided.state)) {
      const at = present.get(after.key) ?? -1;
      const life = lives[at];
      if (life !== undefined) lives[at] = ended(life, after);
    }
  }
  return lives;
}

/** A life that begins at `founded` and is written down at `recordBegins`. */
function begun({ key, practice, unit, decided }: Community, founded: UtcInstant, recordBegins: UtcInstant): CommunitySpan {
  return {
    key,
    founded,
    recordBegins,
    purpose: practice.template,
    unit,
    foundedIn: new Date(founded).getUTCFullYear(),
    seeded: decided.state === 'seeding'
  };
}

function ended(life: CommunitySpan, { decided: { state, since } }: Community): CommunitySpan {
  if (state !== 'closed' && state !== 'merged' && state !== 'completed') return life;
  return { ...life, ended: { at: since, how: state } };
}
