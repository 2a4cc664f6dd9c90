import type { Communities } from '../../src/domain/community/foldCommunities';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import type { AllRows, Folded, FoldedCommunity } from '../../src/domain/directory/projectDirectory';
import { foldCommunity, foldDecided } from '../../src/domain/directory/projectDirectory';
import { countedLog } from '../../src/domain/log/countedLog';
import type { HistoryEntry } from '../../src/domain/log/history';
import { historyLog } from '../../src/domain/log/historyLog';
import type { RowsOfCommunity } from '../../src/domain/log/byCommunity';
import type { LogRow } from '../../src/domain/log/logRow';
import type { Act } from '../../src/domain/report/act';

/** Rows of whole logs, as tests write them down. */
export type Rows = Readonly<Record<'decisions' | 'acts' | 'memberships' | 'proposals' | 'contributions', readonly LogRow[]>> & { readonly history: readonly HistoryEntry[] };

/** The logs as the publisher reads them. */
export function logsOf({ decisions = [], proposals = [], acts = [], memberships = [], contributions = [], history = [] }: Partial<Rows>): AllRows {
  const logs = { acts: countedLog('kept'), memberships: countedLog('kept'), contributions: countedLog('counted'), history: historyLog() };
  acts.forEach(logs.acts.add);
  memberships.forEach(logs.memberships.add);
  contributions.forEach(logs.contributions.add);
  history.forEach(logs.history.add);
  return { decisions, proposals, ...logs };
}

export interface AllFolded extends Pick<Folded, 'verdicts' | 'proposed' | 'ignored'> {
  readonly each: readonly FoldedCommunity[];
  readonly entries: readonly DirectoryEntry[];
  readonly participation: readonly Act[];
  readonly communities: Communities;
  /** Rows about founded communities that count, one community after another. */
  readonly counted: RowsOfCommunity;
}

/** Everything folded, one community after another, as the publisher does. */
export function foldAll(rows: Partial<Rows>): AllFolded {
  const logs = logsOf(rows);
  const { founded, ...decided } = foldDecided(logs);
  const each = [...founded.values()].map(community => foldCommunity(community, logs));
  const entries = each.map(({ entry }) => entry);
  const counted = { acts: each.flatMap(folded => folded.rows.acts), memberships: each.flatMap(folded => folded.rows.memberships), contributions: each.flatMap(folded => folded.rows.contributions) };
  return { ...decided, each, entries, counted, participation: each.flatMap(({ participation }) => participation), communities: new Map(entries.map(entry => [entry.key, entry])) };
}
