import type { Community } from '../community/community';
import { hiddenRows } from '../contribution/hidden';
import type { RowsOfCommunity } from '../log/byCommunity';
import { byCommunity } from '../log/byCommunity';
import type { LogRow } from '../log/logRow';
import { asBody, readCount } from '../log/readBody';
import { rowsThatCount } from '../log/rowsThatCount';
import { staysIn } from '../membership/comings';
import type { PersonStays } from '../membership/foldMemberships';
import { foldStays } from '../membership/foldMemberships';
import { foldQuestions } from '../question/questions';
import { answerTime, openQuestions } from '../question/questionStanding';
import { foldSessions } from '../session/foldSessions';
import { nextOccurrence } from '../session/occurrences';
import type { UtcInstant } from '../time';
import { latest, monthsLater } from '../time';
import type { DirectoryEntry } from './directory';
import type { Life, NextSession } from './life';

/** Months over which answers are timed. */
const answerMonths = 12;
/** Months in which somebody who joined did so lately. */
const joinMonths = 3;

/** The entry of a community as it is published at `now`, with how it lives, from its rows of whole logs that count. */
export function withLife(entry: DirectoryEntry, { acts, contributions, memberships }: RowsOfCommunity, now: UtcInstant): DirectoryEntry {
  return enlivened(entry, { ...lifeIn(entry, acts, contributions, now), joinedLately: joinedSince(entry, memberships, monthsLater(now, -joinMonths)) });
}

/** Whoever contributes takes part: there is one instant for all that ask when somebody last did. */
function enlivened(entry: DirectoryEntry, life: Life): DirectoryEntry {
  return { ...entry, lastAct: latest(entry.lastAct, life.lastContribution), life };
}

function lifeIn(community: Community, acts: readonly LogRow[], contributions: readonly LogRow[], now: UtcInstant): Life {
  const { roles, hosts = [] } = community;
  const hidden = hiddenRows(acts, roles);
  const questions = foldQuestions(contributions, hidden, roles);
  const lately = questions.filter(({ entry }) => entry.at >= monthsLater(now, -answerMonths));
  const time = answerTime(lately);
  const nextSession = nextIn(foldSessions(acts, roles, hosts), now);
  return {
    waiting: openQuestions(questions).length,
    ...lastContribution(contributions),
    ...(time !== undefined && { answerTime: time }),
    ...(nextSession !== undefined && { nextSession })
  };
}

function nextIn(sessions: ReturnType<typeof foldSessions>, now: UtcInstant): NextSession | undefined {
  const next = nextOccurrence(sessions, now);
  return next && { at: next.occurrence.start, topic: next.occurrence.topic, session: next.session.id };
}

/** Taking something back is no sign of life. */
function lastContribution(rows: readonly LogRow[]): Pick<Life, 'lastContribution'> {
  const last = rows.reduce((latest, { kind, created }) => (kind === 'withdraw' ? latest : Math.max(latest, created)), 0);
  return last === 0 ? {} : { lastContribution: last };
}

/** How many people are in who came in since an instant. */
function joinedSince(entry: DirectoryEntry, memberships: readonly LogRow[], since: UtcInstant): number {
  const communities = new Map([[entry.key, entry]]);
  const cameLately = (stays: PersonStays): boolean => staysIn(stays, communities).some(({ joined, left }) => left === undefined && joined >= since);
  return [...foldStays([], memberships).values()].filter(cameLately).length;
}

/**
 * Entries with what newer rows tell of lives that were published: who contributed last, and a session planned since. A newer
 * row about the session that was next takes it away, for what became of it follows from rows that are not at hand.
 */
export function withNewerLives(entries: readonly DirectoryEntry[], newer: Pick<RowsOfCommunity, 'acts' | 'contributions'>): readonly DirectoryEntry[] {
  const acts = byCommunity(rowsThatCount(newer.acts).rows);
  const contributions = byCommunity(rowsThatCount(newer.contributions).rows);
  if (acts.size === 0 && contributions.size === 0) return entries;
  return entries.map(entry => {
    const own = acts.get(entry.key);
    const said = contributions.get(entry.key);
    if (own === undefined && said === undefined) return entry;
    const life = { ...afterSaying(entry.life ?? {}, said ?? []), ...afterActs(entry, own ?? []) };
    return entry.life === undefined && Object.keys(life).length === 0 ? entry : enlivened(entry, life);
  });
}

function afterSaying({ nextSession: _told, ...life }: Life, rows: readonly LogRow[]): Life {
  const last = Math.max(life.lastContribution ?? 0, lastContribution(rows).lastContribution ?? 0);
  return last === 0 ? life : { ...life, lastContribution: last };
}

function afterActs({ life, roles, hosts = [] }: DirectoryEntry, acts: readonly LogRow[]): Pick<Life, 'nextSession'> {
  const before = life?.nextSession;
  const isTouched = before?.session !== undefined && acts.some(row => sessionNamed(row) === before.session);
  const planned = nextIn(foldSessions(acts, roles, hosts), acts[acts.length - 1]?.created ?? 0);
  const nextSession = earlier(isTouched ? undefined : before, planned);
  return nextSession === undefined ? {} : { nextSession };
}

function sessionNamed({ kind, body: said }: LogRow): number | undefined {
  const body = asBody(said);
  return readCount(body, kind === 'session' ? 'corrects' : 'session', Number.MAX_SAFE_INTEGER);
}

function earlier(one: NextSession | undefined, other: NextSession | undefined): NextSession | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.at <= other.at ? one : other;
}
