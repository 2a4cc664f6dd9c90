import type { CommunitySpan, CommunitySubject, Grouping } from '../../../domain/survival/communitySpans';
import { asSubjects, communitySubjects, groupSpans } from '../../../domain/survival/communitySpans';
import type { IncidenceCurve } from '../../../domain/survival/cumulativeIncidence';
import { cumulativeIncidence } from '../../../domain/survival/cumulativeIncidence';
import type { SurvivalCurve } from '../../../domain/survival/kaplanMeier';
import { kaplanMeier } from '../../../domain/survival/kaplanMeier';
import type { LogRank } from '../../../domain/survival/logRank';
import { comparable, logRank } from '../../../domain/survival/logRank';
import { wasWatched } from '../../../domain/survival/subject';

/** What communities are told apart by; all of them together in one curve. */
export type Choice = 'all' | Grouping;

/** What a group is called on the screen. */
export type GroupTitle = (choice: Choice, key: string) => string;

/** Communities with their curve. */
export interface SurvivalGroup {
  readonly key: string;
  readonly title: string;
  /** Those that were watched. */
  readonly subjects: readonly CommunitySubject[];
  readonly curve: SurvivalCurve;
  /** The share that was completed, whatever became of the others. */
  readonly completed: IncidenceCurve | undefined;
}

export interface SurvivalView {
  readonly choice: Choice;
  /** All communities together; undefined where none was watched. */
  readonly overall: SurvivalGroup | undefined;
  /** What is told apart; the one group of all where nothing is. */
  readonly groups: readonly SurvivalGroup[];
  /** The groups that are drawn: the first few, or the latest years. */
  readonly drawn: readonly SurvivalGroup[];
  /** How the groups compare; `tooFew` where that cannot be said, undefined where nothing is told apart. */
  readonly comparison: LogRank | 'tooFew' | undefined;
}

/** Most lines that a chart tells apart by their dashes. */
export const mostLines = 5;

/** What the part about survival shows of communities as they are `now`. */
export function survivalView(communities: readonly CommunitySpan[], now: number, choice: Choice, titleOf: GroupTitle): SurvivalView {
  const overall = groupOf('all', titleOf('all', 'all'), communities, now);
  if (choice === 'all') return { choice, overall, groups: overall === undefined ? [] : [overall], drawn: overall === undefined ? [] : [overall], comparison: undefined };
  const groups = groupSpans(communities, choice).flatMap(({ key, spans }) => groupOf(key, titleOf(choice, key), spans, now) ?? []);
  return { choice, overall, groups, drawn: choice === 'foundedIn' ? groups.slice(-mostLines) : groups.slice(0, mostLines), comparison: compared(groups) };
}

function groupOf(key: string, title: string, spans: readonly CommunitySpan[], now: number): SurvivalGroup | undefined {
  const subjects = communitySubjects(spans, now).filter(wasWatched);
  const curve = kaplanMeier(asSubjects(subjects));
  return curve && { key, title, subjects, curve, completed: cumulativeIncidence(subjects, 'completed') };
}

function compared(groups: readonly SurvivalGroup[]): LogRank | 'tooFew' {
  const each = groups.map(({ subjects }) => asSubjects(subjects));
  return (comparable(each) ? logRank(each) : undefined) ?? 'tooFew';
}
