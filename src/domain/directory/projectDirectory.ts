import type { Communities } from '../community/foldCommunities';
import type { CommunityKey } from '../identity';
import { decisionsThatCount, foldCounted, nothingDecided } from '../community/foldCommunities';
import type { Verdict } from '../community/verdicts';
import type { HistoryEntry } from '../log/history';
import { withoutRepeats } from '../log/history';
import type { LogRow } from '../log/logRow';
import { rowsThatCount } from '../log/rowsThatCount';
import { admittedAt } from '../membership/admission';
import { comingsOf, staysIn } from '../membership/comings';
import { currentMemberships, foldStays } from '../membership/foldMemberships';
import { isMember } from '../membership/isMember';
import { countMembers } from '../membership/memberCounts';
import { foldCountedProposals } from '../proposal/foldProposals';
import type { Proposed } from '../proposal/proposal';
import { nothingProposed } from '../proposal/proposal';
import type { Act } from '../report/act';
import { contributing } from '../report/contributing';
import type { UtcInstant } from '../time';
import { latest } from '../time';
import type { Directory, DirectoryEntry, Watermarks } from './directory';
import { listOfVerdicts, whoCame } from './directory';

/** All rows of the logs, up to the watermarks. */
export interface AllRows {
  readonly decisions: readonly LogRow[];
  readonly acts: readonly LogRow[];
  readonly memberships: readonly LogRow[];
  readonly proposals: readonly LogRow[];
  readonly contributions: readonly LogRow[];
  readonly history: readonly HistoryEntry[];
}

/** What is told of everything that happened: the directory, and who took part where and when. */
export interface Folded {
  readonly entries: readonly DirectoryEntry[];
  readonly verdicts: readonly Verdict[];
  readonly proposed: Proposed;
  readonly participation: readonly Act[];
  readonly communities: Communities;
  /** Rows of Acts that count, and those of Contributions and Memberships that are about a founded community, by ascending id. */
  readonly counted: Readonly<Record<'acts' | 'contributions' | 'memberships', readonly LogRow[]>>;
  /** Rows of the logs left out by the rule of which rows count. */
  readonly ignored: number;
}

/** Folds whole logs. Rows about communities that no decision founded count nowhere. */
export function foldEverything(rows: AllRows): Folded {
  const decisions = decisionsThatCount(rows.decisions);
  const acts = rowsThatCount(rows.acts);
  const proposals = rowsThatCount(rows.proposals);
  const said = rowsThatCount(rows.contributions);
  const decided = foldCounted(nothingDecided, decisions.rows, acts.rows);
  const { communities } = decided;
  const contributions = said.rows.filter(row => communities.has(row.community));
  const history = withoutRepeats(rows.history).filter(entry => communities.has(entry.community));
  const counted = rowsThatCount(rows.memberships);
  const memberships = counted.rows.filter(row => communities.has(row.community));
  const stays = foldStays(
    history
      .filter(entry => entry.kind === 'join')
      .map(({ community, person, actedAt }) => ({ community, person, since: actedAt })),
    memberships
  );
  const members = countMembers(currentMemberships(stays).filter(membership => isMember(communities.get(membership.community), membership)));
  const done = [...broughtOver(history), ...contributing(communities, contributions, acts.rows)];
  const participation = [...joins(stays, communities), ...done];
  // Who came is in comings, by when they asked to: readers fold newer joins on top, and know no more of them.
  const lastActs = new Map<CommunityKey, UtcInstant>();
  for (const act of done) {
    lastActs.set(act.community, latest(lastActs.get(act.community), act.at) ?? act.at);
  }
  const comings = comingsOf(stays, communities);
  const entries = [...communities.values()].map(community => ({
    ...community,
    members: members.get(community.key) ?? 0,
    ...whoCame({ lastAct: lastActs.get(community.key) }, comings.get(community.key))
  }));
  const ignored = [counted, decisions, acts, proposals, said].reduce(
    (sum, log) => sum + [...log.ignored.values()].reduce((all, count) => all + count, 0),
    0
  );
  const proposed = foldCountedProposals(nothingProposed, proposals.rows);
  return {
    entries,
    verdicts: listOfVerdicts(decided),
    proposed,
    participation,
    communities,
    counted: { acts: acts.rows, contributions, memberships },
    ignored
  };
}

/** Somebody who asks to join takes part once a keeper has admitted him. */
function joins(stays: ReturnType<typeof foldStays>, communities: Communities): Act[] {
  return [...stays.values()].flatMap(each => {
    const { person, community } = each;
    const doors = communities.get(community);
    return staysIn(each, communities).map(({ joined: since }) => {
      const at = doors === undefined ? since : admittedAt(doors, { person, since });
      return { person, community, at, kind: 'joined' as const };
    });
  });
}

function broughtOver(history: readonly HistoryEntry[]): Act[] {
  return history.map(({ id, person, community, actedAt: at, kind }) => ({ person, community, at, kind: kind === 'join' ? 'joined' : 'contributed', row: { log: 'history', id } }));
}

export function projectDirectory(folded: Folded, watermarks: Watermarks, publishedAt: UtcInstant): Directory {
  const { entries, verdicts, proposed } = folded;
  return { publishedAt, watermarks, entries, verdicts, proposed };
}
