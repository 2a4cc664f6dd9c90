import type { Directory, DirectoryEntry } from '../../domain/directory/directory';
import { withLife } from '../../domain/directory/lives';
import type { AllRows } from '../../domain/directory/projectDirectory';
import { foldCommunity, foldDecided, projectDirectory } from '../../domain/directory/projectDirectory';
import type { CommunityKey } from '../../domain/identity';
import type { CountedLog } from '../../domain/log/countedLog';
import type { LogRow } from '../../domain/log/logRow';
import { foldVisits } from '../../domain/reading/foldVisits';
import type { Activity, Answer } from '../../domain/report/activity';
import { activityByMonth, firstAnswers } from '../../domain/report/activity';
import type { CountedAt } from '../../domain/report/closing';
import { countedActs, countedContributions } from '../../domain/report/countedActs';
import { actBook, actKind } from '../../domain/report/counting/actColumns';
import type { ReportInput } from '../../domain/report/participationReports';
import { storiesByQuarter } from '../../domain/report/storiesTold';
import type { UtcInstant, UtcMonth } from '../../domain/time';
import { watermarksOf } from './readAllRows';

export interface FoldedRows extends Pick<ReportInput, 'acts' | 'activity' | 'answers' | 'stories'> {
  readonly directory: Directory;
  /** Rows left out by the rule of which rows count. */
  readonly ignored: number;
  /** See `countedActs`. */
  readonly late: number;
}

/** Communities that are folded before it is told how far it is. */
const toldAfter = 50;

/**
 * Folds all rows, one community after another: only of one of them there are rows as objects, whatever the whole comes to.
 * `visits`: where they are recorded. `onFolded`: told of how many communities are done; it goes on once what it returns is settled.
 */
export async function foldRows(
  rows: AllRows,
  visits: CountedLog | undefined,
  countedAt: CountedAt,
  now: UtcInstant,
  onFolded: (done: number, of: number) => void | Promise<void>
): Promise<FoldedRows> {
  const decided = foldDecided(rows);
  const entries: DirectoryEntry[] = [];
  const acts = actBook();
  const activity = new Map<UtcMonth, Map<CommunityKey, Activity>>();
  const answers: Answer[] = [];
  const told: LogRow[] = [];
  let late = 0;
  for (const community of decided.founded.values()) {
    if (entries.length % toldAfter === 0) await onFolded(entries.length, decided.founded.size);
    const folded = foldCommunity(community, rows);
    const itself = new Map([[community.key, folded.entry]]);
    const counted = countedActs(folded, foldVisits(visits?.of(community.key) ?? []), countedAt);
    const contributions = countedContributions(folded.rows.contributions, countedAt);
    const answered = firstAnswers(contributions);
    entries.push(withLife(folded.entry, folded.rows, now));
    for (const { person, at, kind } of counted.acts) acts.add(person, community.key, at, actKind[kind]);
    for (const [month, ofMonth] of activityByMonth(itself, contributions, answered, folded.rows.acts, now)) addAll(activity, month, ofMonth);
    for (const answer of answered) answers.push(answer);
    for (const row of contributions) if (row.kind === 'story' || row.kind === 'confirm') told.push(row);
    late += counted.late;
  }
  const directory = projectDirectory(decided, entries, watermarksOf(rows), now);
  const stories = storiesByQuarter(new Map(entries.map(entry => [entry.key, entry])), told);
  return { directory, ignored: decided.ignored + (visits?.ignored ?? 0), acts, activity, answers, stories, late };
}

function addAll(activity: Map<UtcMonth, Map<CommunityKey, Activity>>, month: UtcMonth, more: ReadonlyMap<CommunityKey, Activity>): void {
  const known = activity.get(month) ?? new Map<CommunityKey, Activity>();
  activity.set(month, known);
  for (const [key, each] of more) known.set(key, each);
}
