import { applyAct } from '../community/applyAct';
import type { Community } from '../community/community';
import type { Communities } from '../community/foldCommunities';
import { decisionsThatCount, foldCounted, nothingDecided } from '../community/foldCommunities';
import type { Verdict } from '../community/verdicts';
import type { RowsOfCommunity } from '../log/byCommunity';
import type { CountedLog } from '../log/countedLog';
import type { HistoryEntry } from '../log/history';
import type { HistoryLog } from '../log/historyLog';
import type { LogRow } from '../log/logRow';
import { rowsThatCount } from '../log/rowsThatCount';
import { admittedAt } from '../membership/admission';
import { comingsOf, staysIn } from '../membership/comings';
import { currentMemberships, foldStays } from '../membership/foldMemberships';
import { isMember } from '../membership/isMember';
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
  readonly proposals: readonly LogRow[];
  readonly acts: CountedLog;
  readonly memberships: CountedLog;
  readonly contributions: CountedLog;
  readonly history: HistoryLog;
}

/** What is decided of everything. What follows for each community is folded one at a time, because its rows may be many. */
export interface Folded {
  readonly verdicts: readonly Verdict[];
  readonly proposed: Proposed;
  /** As they were founded and decided about, without what those who run them did since. */
  readonly founded: Communities;
  /** Rows of the logs left out by the rule of which rows count. */
  readonly ignored: number;
}

/** Folds what is decided and proposed. */
export function foldDecided({ acts, memberships, contributions, ...rows }: AllRows): Folded {
  const decisions = decisionsThatCount(rows.decisions);
  const proposals = rowsThatCount(rows.proposals);
  const decided = foldCounted(nothingDecided, decisions.rows, []);
  const ignored = [decisions, proposals].reduce((sum, log) => sum + [...log.ignored.values()].reduce((all, count) => all + count, 0), 0);
  return {
    verdicts: listOfVerdicts(decided),
    proposed: foldCountedProposals(nothingProposed, proposals.rows),
    founded: decided.communities,
    ignored: ignored + acts.ignored + memberships.ignored + contributions.ignored
  };
}

/** What is told of one community: how it stands, and who took part when. */
export interface FoldedCommunity {
  readonly entry: DirectoryEntry;
  readonly participation: readonly Act[];
  readonly rows: RowsOfCommunity;
}

/** Folds what happened in a community that was founded. */
export function foldCommunity({ key, ...founded }: Community, logs: AllRows): FoldedCommunity {
  const rows = { acts: logs.acts.of(key), contributions: logs.contributions.of(key), memberships: logs.memberships.of(key) };
  const history = logs.history.of(key);
  const community = rows.acts.reduce(applyAct, { key, ...founded });
  const communities: Communities = new Map([[key, community]]);
  const broughtOverJoins = history.filter(({ kind }) => kind === 'join').map(({ person, actedAt }) => ({ community: key, person, since: actedAt }));
  const stays = foldStays(broughtOverJoins, rows.memberships);
  const done = [...broughtOver(history), ...contributing(communities, rows.contributions, rows.acts)];
  // Who came is in comings, by when they asked to: readers fold newer joins on top, and know no more of them.
  const lastAct = done.reduce((last: UtcInstant | undefined, { at }) => latest(last, at), undefined);
  const entry = {
    ...community,
    members: currentMemberships(stays).filter(membership => isMember(community, membership)).length,
    ...whoCame({ lastAct }, comingsOf(stays, communities).get(key))
  };
  return { entry, participation: [...joins(stays, communities), ...done], rows };
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

export function projectDirectory({ verdicts, proposed }: Folded, entries: readonly DirectoryEntry[], watermarks: Watermarks, publishedAt: UtcInstant): Directory {
  return { publishedAt, watermarks, entries, verdicts, proposed };
}
