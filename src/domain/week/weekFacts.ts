import type { HasLeft } from '../community/openings';
import type { Template } from '../community/template';
import type { DirectoryEntry } from '../directory/directory';
import { hiddenRows } from '../contribution/hidden';
import type { PersonKey } from '../identity';
import type { HistoryEntry } from '../log/history';
import type { LogRow } from '../log/logRow';
import type { PersonStays } from '../membership/foldMemberships';
import { foldStays } from '../membership/foldMemberships';
import type { Organisation } from '../organisation/organisation';
import type { Question } from '../question/questions';
import { foldQuestions } from '../question/questions';
import { contributing } from '../report/contributing';
import type { Session } from '../session/session';
import { foldSessions } from '../session/foldSessions';
import { hostOffers } from '../session/hostOffers';
import type { ShelvedResource } from '../shelf/shelf';
import { foldShelf } from '../shelf/shelf';
import type { UtcInstant } from '../time';
import { day } from '../time';
import type { EarlyWarning } from '../warning/earlyWarning';
import { earlyWarning } from '../warning/earlyWarning';
import { pastActs } from '../warning/pastActs';
import type { WeekAnswer } from './weekAnswers';
import { foldWeekAnswers } from './weekAnswers';

/** For how many days back contributions are looked at. */
export const weekWindow = 365;

/** For how many months back rows are read: what is usual is what was so in the year before the last. */
export const weekMonths = 30;

/** Rows of one community that count, by ascending id, and what was brought over. */
export interface WeekRows {
  readonly acts: readonly LogRow[];
  readonly contributions: readonly LogRow[];
  readonly memberships: readonly LogRow[];
  readonly history: readonly HistoryEntry[];
}

/** That somebody added something that others can see. */
export interface Contributed {
  readonly person: PersonKey;
  readonly at: UtcInstant;
}

/** What is known around a community. */
export interface WeekSurroundings {
  /** Absent where nobody knows it yet. */
  readonly organisation?: Organisation;
  /** What it began with, whose checklist is its plan until somebody rewrites that. */
  readonly template?: Template;
  /** Nobody, unless given. */
  readonly hasLeft?: HasLeft;
}

/** What the week of a community is judged by. Nothing of it is closed to its keepers. */
export interface WeekFacts extends WeekSurroundings {
  readonly entry: DirectoryEntry;
  readonly now: UtcInstant;
  readonly questions: readonly Question[];
  readonly sessions: readonly Session[];
  readonly shelf: readonly ShelvedResource[];
  /** Who offers to host and does not yet. */
  readonly offers: readonly PersonKey[];
  /** By time. */
  readonly contributions: readonly Contributed[];
  /** Who came or went in the window. */
  readonly stays: readonly PersonStays[];
  readonly answers: readonly WeekAnswer[];
  /** What the past of the community warns of, by its rows and what was brought over. Departments are not known here. */
  readonly warning: EarlyWarning;
}

/** Folds the rows of a community into what its week is judged by. */
export function weekFacts(entry: DirectoryEntry, { acts, contributions, memberships, history }: WeekRows, now: UtcInstant, around: WeekSurroundings = {}): WeekFacts {
  const { roles, hosts = [] } = entry;
  const hidden = hiddenRows(acts, roles);
  const sessions = foldSessions(acts, roles, hosts, contributions, hidden);
  const since = now - weekWindow * day;
  return {
    entry,
    now,
    questions: foldQuestions(contributions, hidden, roles).filter(({ entry: { isHidden } }) => !isHidden),
    sessions,
    shelf: foldShelf({ contributions, acts, hidden }, roles).filter(({ isHidden }) => !isHidden),
    offers: hostOffers(contributions, hidden, sessions, { hosts, now }).filter(({ isHidden }) => !isHidden).map(({ author }) => author),
    contributions: [
      ...contributing(new Map([[entry.key, entry]]), contributions, acts).map(({ person, at }) => ({ person, at })),
      ...history.filter(({ kind }) => kind !== 'join').map(({ person, actedAt: at }) => ({ person, at }))
    ]
      .filter(({ at }) => at > since && at <= now)
      .sort((a, b) => a.at - b.at),
    stays: [...foldStays([], memberships).values()],
    answers: foldWeekAnswers(acts, roles),
    warning: warningOf(entry, { acts, contributions, history }, now),
    ...around
  };
}

function warningOf(entry: DirectoryEntry, { acts, contributions, history }: Omit<WeekRows, 'memberships'>, now: UtcInstant): EarlyWarning {
  const own = pastActs(new Map([[entry.key, entry]]), entry.key, { acts, contributions }, () => undefined);
  const brought = history.filter(({ kind }) => kind !== 'join').map(({ person, actedAt: at }) => ({ person, at }));
  return earlyWarning({ began: entry.founded, acts: [...own, ...brought], cadence: entry.practice.cadence }, now);
}
