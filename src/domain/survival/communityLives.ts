import type { Community } from '../community/community';
import { endedStates, hasEnded } from '../community/communityState';
import { readDecision } from '../community/decisions';
import type { Decided } from '../community/foldCommunities';
import { decisionsThatCount, foldCounted, nothingDecided } from '../community/foldCommunities';
import type { CommunityKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { UtcInstant } from '../time';
import type { CommunitySpan } from './communitySpans';

/**
 * The lives of all communities, ended ones too, community by community: as the rows of Decisions tell them, by
 * the very rules by which they fold into states. A community as folded remembers its present state only, so its earlier ends
 * would be lost.
 *
 * A revival begins a second life, which counts from the revival: to go on as if nothing had ended would hide the end and
 * count the time in between as lived. A life is on record since its row came here, or, where a founding that was brought
 * over says so, since its source wrote it down. Purpose and unit are those of the beginning of a life, as far as decisions say.
 */
export function communityLives(decisions: Iterable<LogRow>): CommunitySpan[] {
  const lives = new Map<CommunityKey, readonly CommunitySpan[]>();
  let known: Decided = nothingDecided;
  for (const row of decisionsThatCount(decisions).rows) {
    const wasOpen = isOpen(known.communities.get(row.community));
    known = foldCounted(known, [row], []);
    const community = known.communities.get(row.community);
    if (community === undefined || isOpen(community) === wasOpen) continue;
    const before = lives.get(community.key) ?? [];
    lives.set(community.key, wasOpen ? [...before.slice(0, -1), ...before.slice(-1).map(life => ended(life, community))] : [...before, begun(community, recordedSince(row))]);
  }
  return [...lives.values()].flat();
}

/** Never later than the stamp of the row: what is here is on record. */
function recordedSince(row: LogRow): UtcInstant {
  const decision = readDecision(row);
  return Math.min(row.created, (decision?.kind === 'founded' ? decision.recorded : undefined) ?? row.created);
}

function isOpen(community: Community | undefined): boolean {
  return community !== undefined && !hasEnded(community.decided.state);
}

/** The life that begins with the present state of a community, and is written down at `recordBegins`. */
function begun({ key, practice, unit, decided: { state, since } }: Community, recordBegins: UtcInstant): CommunitySpan {
  return {
    key,
    founded: since,
    recordBegins,
    purpose: practice.template,
    unit,
    foundedIn: new Date(since).getUTCFullYear(),
    seeded: state === 'seeding'
  };
}

function ended(life: CommunitySpan, { decided: { state, since } }: Community): CommunitySpan {
  const how = endedStates.find(each => each === state);
  return how === undefined ? life : { ...life, ended: { at: since, how } };
}
