import type { Charter } from '../../src/domain/community/charter';
import type { CommunityType } from '../../src/domain/community/communityType';
import type { Role } from '../../src/domain/community/roles';
import type { CommunityKey, UnitKey } from '../../src/domain/identity';
import { communityKey } from '../../src/domain/identity';
import type { UtcInstant } from '../../src/domain/time';
import { distinctTitles, neutralPurpose, ownPurpose, typeOf } from './communityWords';
import { departmentOf, organisation } from './company';
import { firstEvents } from './planHistory';
import type { Source, SourceCommunity, SourceEvent } from './source';
import { unitOfCommunity } from './unitOfCommunity';

export interface PlannedTerm {
  readonly role: Role;
  /** Pseudonym. */
  readonly person: string;
  readonly from: UtcInstant;
}

export interface PlannedCommunity {
  readonly key: CommunityKey;
  readonly unit: UnitKey;
  readonly type: CommunityType;
  /** As it was founded. */
  readonly charter: Charter;
  /** What its manager wrote later, which is how it is shown; absent where nobody manages it. */
  readonly ownCharter: Charter | undefined;
  readonly founded: UtcInstant;
  /** Since when the source tells of it: its histories were kept as things happened, and have those that ended as well. */
  readonly recorded: UtcInstant;
  /** The manager first, then the deputies. */
  readonly terms: readonly PlannedTerm[];
  readonly closed: { readonly since: UtcInstant; readonly reason: string; readonly recap: string } | undefined;
}

/** What somebody did first in each community, by community and person. */
type FirstActs = ReadonlyMap<string, ReadonlyMap<string, SourceEvent>>;

/**
 * Every community of the source, in the same order. Their units follow from the source alone: what is invented of people
 * who change department leaves communities where they are.
 */
export function planCommunities({ communities, events }: Source): PlannedCommunity[] {
  const titles = distinctTitles(communities);
  const beginning = events.reduce((earliest, { at }) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
  const firstActs = new Map<string, Map<string, SourceEvent>>(communities.map(({ key }) => [key, new Map()]));
  for (const event of firstEvents(events)) firstActs.get(event.community)?.set(event.person, event);
  const lastActs = new Map<string, UtcInstant>();
  for (const { community, at } of events) lastActs.set(community, Math.max(at, lastActs.get(community) ?? at));
  return communities.map(community => {
    // A group that ended before the history begins was founded at its beginning, as far as anybody can tell.
    const founded = community.started ?? beginning;
    const participants = firstActs.get(community.key) ?? new Map<string, SourceEvent>();
    const units = [...participants.values()].map(({ organisation: of }) => departmentOf.get(of)?.unit);
    return {
      key: communityKey(community.key),
      unit: unitOfCommunity(community.key, units, organisation.units),
      type: typeOf(community),
      ...charters(community, titles.get(community.key) ?? community.title),
      founded,
      recorded: founded,
      terms: termsOf(community, founded, firstActs),
      closed: closing(community, lastActs.get(community.key) ?? founded)
    };
  });
}

/** With a manager, what the community says of itself is the manager's act; without, it stands in the decision. */
function charters(community: SourceCommunity, title: string): Pick<PlannedCommunity, 'charter' | 'ownCharter'> {
  const neutral = { title, purpose: neutralPurpose(community), audience: '' };
  const purpose = ownPurpose(community);
  if (purpose === undefined) return { charter: neutral, ownCharter: undefined };
  const own = { ...neutral, purpose };
  return community.managers.length === 0 ? { charter: own, ownCharter: undefined } : { charter: neutral, ownCharter: own };
}

/**
 * The first of the present chairs is the manager, the others are deputies. Since when is not known: a term begins at
 * the person's first event in the community, or at its founding where the person never took part.
 */
function termsOf({ key, managers }: SourceCommunity, founded: UtcInstant, firstActs: FirstActs): PlannedTerm[] {
  return managers.map((person, index) => ({
    role: index === 0 ? 'manager' : 'deputy',
    person,
    from: Math.max(founded, firstActs.get(key)?.get(person)?.at ?? founded)
  }));
}

/** What remains of a community of which only its events are known. */
const recap = 'What its members did is kept, with their names.';

function closing({ status, retired }: SourceCommunity, lastAct: UtcInstant): PlannedCommunity['closed'] {
  switch (status) {
    case 'Active':
      return undefined;
    case 'Retired':
      return { since: retired ?? lastAct, reason: 'It was archived.', recap };
    case 'Unlisted':
      return { since: lastAct, reason: 'Reason unknown: it is no longer listed.', recap };
  }
}
