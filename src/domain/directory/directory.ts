import type { Community } from '../community/community';
import type { Verdict } from '../community/verdicts';
import { verdictKey } from '../community/verdicts';
import type { Decided } from '../community/foldCommunities';
import { foldCommunities } from '../community/foldCommunities';
import type { LogRow } from '../log/logRow';
import { memberCountChanges } from '../membership/memberCounts';
import type { Asking, Comings } from '../membership/comings';
import { comingsOf, noComings } from '../membership/comings';
import { foldStays } from '../membership/foldMemberships';
import type { Inviter } from '../membership/invited';
import { withInvited } from '../membership/invited';
import type { Organisation } from '../organisation/organisation';
import { withNewerLives } from './lives';
import { foldProposals } from '../proposal/foldProposals';
import type { Proposed } from '../proposal/proposal';
import { nothingProposed } from '../proposal/proposal';
import type { UtcInstant } from '../time';
import { latest } from '../time';
import type { Life } from './life';

/** Highest row id of each log that a projection has folded; 0 where none. */
export interface Watermarks {
  readonly decisions: number;
  readonly acts: number;
  readonly memberships: number;
  readonly proposals: number;
}

/** What a card tells: the community, how many are in, when somebody last took part. */
export interface DirectoryEntry extends Community {
  readonly members: number;
  readonly lastAct: UtcInstant | undefined;
  /** Who asked to join a community on request and is not in; absent where nobody. */
  readonly asked?: readonly Asking[];
  /** Through whose invitations how many came; absent where nobody. */
  readonly invited?: readonly Inviter[];
  /** What the publisher tells of its life; absent where nothing is known. */
  readonly life?: Life;
}

/** The directory as the publisher leaves it for readers. `publishedAt` is undefined before the first publishing. */
export interface Directory {
  readonly publishedAt: UtcInstant | undefined;
  readonly watermarks: Watermarks;
  readonly entries: readonly DirectoryEntry[];
  /** What approvers answered to proposals, by ascending row. */
  readonly verdicts: readonly Verdict[];
  readonly proposed: Proposed;
  /** Units and departments as they were then, so that a first view needs not ask for their names. */
  readonly organisation?: Organisation;
}

export const emptyDirectory: Directory = {
  publishedAt: undefined,
  watermarks: { decisions: 0, acts: 0, memberships: 0, proposals: 0 },
  entries: [],
  verdicts: [],
  proposed: nothingProposed
};

/** Rows added since the projection, by log. */
export interface NewerRows {
  readonly decisions: readonly LogRow[];
  readonly acts: readonly LogRow[];
  readonly memberships: readonly LogRow[];
  readonly proposals: readonly LogRow[];
  /** The newest few of what people contributed, without what they said; for telling who is alive. */
  readonly contributions?: readonly LogRow[];
}

/** The directory with newer rows folded on top. Rows at or below the watermarks are passed over. */
export function withNewerRows(directory: Directory, newer: NewerRows): Directory {
  const { watermarks } = directory;
  const decisions = newer.decisions.filter(row => row.id > watermarks.decisions);
  const acts = newer.acts.filter(row => row.id > watermarks.acts);
  const memberships = newer.memberships.filter(row => row.id > watermarks.memberships);
  const proposals = newer.proposals.filter(row => row.id > watermarks.proposals);
  const known = new Map(directory.entries.map(entry => [entry.key, entry]));
  const decided = foldCommunities({ communities: known, verdicts: verdictsByKey(directory.verdicts) }, decisions, acts);
  const asked = directory.entries.flatMap(({ key: community, asked: before = [] }) => before.map(each => ({ community, ...each })));
  const changes = memberCountChanges(memberships, decided.communities, asked);
  const comings = comingsOf(foldStays(asked, memberships), decided.communities);
  const counted = decided.communities.values();
  const entries = withNewerLives(
    [...counted].map(community => ({
      ...community,
      members: Math.max(0, (known.get(community.key)?.members ?? 0) + (changes.get(community.key) ?? 0)),
      ...whoCame(known.get(community.key), comings.get(community.key))
    })),
    { acts, contributions: newer.contributions ?? [] }
  );
  return {
    ...directory,
    watermarks: {
      decisions: highestId(decisions, watermarks.decisions),
      acts: highestId(acts, watermarks.acts),
      memberships: highestId(memberships, watermarks.memberships),
      proposals: highestId(proposals, watermarks.proposals)
    },
    entries,
    verdicts: listOfVerdicts(decided),
    proposed: foldProposals(directory.proposed, proposals)
  };
}

/** Verdicts as they are looked up, from the list that a projection keeps. */
export function verdictsByKey(verdicts: readonly Verdict[]): Decided['verdicts'] {
  const byKey = new Map<string, readonly Verdict[]>();
  for (const verdict of verdicts) {
    const key = verdictKey(verdict.unit, verdict.proposal.row);
    byKey.set(key, [...(byKey.get(key) ?? []), verdict]);
  }
  return byKey;
}

/** Verdicts as a projection keeps them: in the order of their rows. */
export function listOfVerdicts({ verdicts }: Pick<Decided, 'verdicts'>): readonly Verdict[] {
  return [...verdicts.values()].flat().sort((a, b) => a.id - b.id);
}

export function highestId(rows: Iterable<{ readonly id: number }>, floor: number): number {
  let highest = floor;
  for (const row of rows) highest = Math.max(highest, row.id);
  return highest;
}

/**
 * What comings add to what was known of a community. As the count of members, that of people who were invited is an
 * estimate until the next publishing: whoever was invited before, left and comes again is not known to have been here.
 */
export function whoCame(
  known: Pick<DirectoryEntry, 'lastAct' | 'invited'> | undefined,
  { asked, invitedBy, lastJoin }: Comings = noComings
): Pick<DirectoryEntry, 'lastAct' | 'asked' | 'invited'> {
  const invited = withInvited(known?.invited ?? [], invitedBy);
  return {
    lastAct: latest(known?.lastAct, lastJoin),
    asked: asked.length === 0 ? undefined : asked,
    invited: invited.length === 0 ? undefined : invited
  };
}
