import type { CommunityKey } from '../identity';
import { decisionsThatCount, foldCounted } from '../community/foldCommunities';
import type { HistoryEntry } from '../log/history';
import { withoutRepeats } from '../log/history';
import type { LogRow } from '../log/logRow';
import { rowsThatCount } from '../log/rowsThatCount';
import { currentMemberships, foldStays } from '../membership/foldMemberships';
import { countMembers } from '../membership/memberCounts';
import type { Act } from '../report/act';
import type { UtcInstant } from '../time';
import type { Directory, DirectoryEntry, Watermarks } from './directory';
import { latest } from './directory';

/** All rows of the logs, up to the watermarks. */
export interface AllRows {
  readonly decisions: readonly LogRow[];
  readonly acts: readonly LogRow[];
  readonly memberships: readonly LogRow[];
  readonly history: readonly HistoryEntry[];
}

/** What is told of everything that happened: the directory, and who took part where and when. */
export interface Folded {
  readonly entries: readonly DirectoryEntry[];
  readonly participation: readonly Act[];
  /** Rows of the logs left out by the rule of which rows count. */
  readonly ignored: number;
}

/** Folds whole logs. Rows about communities that no decision founded count nowhere. */
export function foldEverything(rows: AllRows): Folded {
  const decisions = decisionsThatCount(rows.decisions);
  const acts = rowsThatCount(rows.acts);
  const communities = foldCounted(new Map(), decisions.rows, acts.rows);
  const history = withoutRepeats(rows.history).filter(entry => communities.has(entry.community));
  const counted = rowsThatCount(rows.memberships);
  const memberships = counted.rows.filter(row => communities.has(row.community));
  const stays = foldStays(
    history
      .filter(entry => entry.kind === 'join')
      .map(({ community, person, actedAt }) => ({ community, person, since: actedAt })),
    memberships
  );
  const members = countMembers(currentMemberships(stays));
  const participation = [...joins(stays), ...history.map(({ person, community, actedAt: at }) => ({ person, community, at }))];
  const lastActs = new Map<CommunityKey, UtcInstant>();
  for (const act of participation) {
    lastActs.set(act.community, latest(lastActs.get(act.community), act.at) ?? act.at);
  }
  const entries = [...communities.values()].map(community => ({
    ...community,
    members: members.get(community.key) ?? 0,
    lastAct: lastActs.get(community.key)
  }));
  const ignored = [counted, decisions, acts].reduce(
    (sum, log) => sum + [...log.ignored.values()].reduce((all, count) => all + count, 0),
    0
  );
  return { entries, participation, ignored };
}

function joins(stays: ReturnType<typeof foldStays>): Act[] {
  return [...stays.values()].flatMap(({ person, community, stays: list }) =>
    list.map(({ joined: at }) => ({ person, community, at }))
  );
}

export function projectDirectory(folded: Folded, watermarks: Watermarks, publishedAt: UtcInstant): Directory {
  return { publishedAt, watermarks, entries: folded.entries };
}
