import type { Host } from '../community/community';
import type { RoleTerm } from '../community/roles';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { Body } from '../log/readBody';
import { asBody, readCount, readText } from '../log/readBody';
import type { UtcInstant } from '../time';
import { minute, monthsLater } from '../time';
import type { LocalDay } from './localTime';
import { instantOf } from './localTime';
import { monthsAhead } from './repeats';
import type { Occurrence, OccurrenceChange, Recap, Session, SessionPlan } from './session';
import { sessionLimits } from './session';
import { readChange, readPlan, readRecap, readRef } from './sessionRows';
import type { Running } from './whoMay';
import { mayChange, mayPlan } from './whoMay';
import { withContributions } from './withContributions';

/** A session while its rows are read. */
interface Kept extends Pick<Session, 'id' | 'author' | 'at'> {
  plan: SessionPlan;
  sequence: number;
  changedAt: UtcInstant;
  cancelled?: Session['cancelled'];
  /** The plan that counts for each time: what had begun keeps the plan that it began under. */
  readonly times: Map<LocalDay, SessionPlan>;
  readonly changes: Map<LocalDay, OccurrenceChange>;
  readonly recaps: Map<LocalDay, Recap>;
}

/**
 * The sessions of a community by rows of Acts that count (of this community, by ascending id), with what people said to
 * them by rows of Contributions. Keepers and hosts plan; keepers and whoever hosts it change. A change changes what is
 * still to come: what has begun stays as it was, and nothing is planned into the past, nor more than `monthsAhead` from
 * the first row on, so that whoever reads the months of a session reads its row. `hidden`: contributions that keepers hid.
 */
export function foldSessions(
  acts: readonly LogRow[],
  roles: readonly RoleTerm[],
  hosts: readonly Host[],
  contributions: readonly LogRow[] = [],
  hidden: ReadonlySet<number> = new Set()
): readonly Session[] {
  const kept = new Map<number, Kept>();
  for (const row of acts) apply(kept, row, { roles, hosts });
  return withContributions([...kept.values()].map(toSession), contributions, hidden);
}

function apply(kept: Map<number, Kept>, row: LogRow, running: Running): void {
  const body = asBody(row.body);
  const rule = rules.get(row.kind);
  if (row.kind === 'session' && body.corrects === undefined) return plan(kept, row, body, running);
  const named = readCount(body, row.kind === 'session' ? 'corrects' : 'session', Number.MAX_SAFE_INTEGER);
  const session = named === undefined ? undefined : kept.get(named);
  const day = readRef(body)?.occurrence;
  if (session === undefined || rule === undefined) return;
  const hosting = [session.plan.host, ...(day === undefined ? [] : [hostOf(session, day)])];
  if (mayChange(running, session, hosting, row.author, row.created)) rule(session, row, body);
}

/** What a row does to the session it names, by kind; whoever wrote it may. */
const rules: ReadonlyMap<string, (session: Kept, row: LogRow, body: Body) => void> = new Map([
  ['session', planAnew],
  ['occurrence', changeOne],
  ['cancelSession', cancel],
  ['recap', recap]
]);

function plan(kept: Map<number, Kept>, row: LogRow, body: Body, running: Running): void {
  const stated = readPlan(body);
  if (stated === undefined || !mayPlan(running, row.author, row.created)) return;
  const { id, author, created: at } = row;
  const session: Kept = { id, author, at, plan: stated, sequence: 0, changedAt: at, times: new Map(), changes: new Map(), recaps: new Map() };
  addTimes(session, at);
  if (session.times.size > 0) kept.set(id, session);
}

function planAnew(session: Kept, { created }: LogRow, body: Body): void {
  const stated = readPlan(body);
  if (stated === undefined) return;
  for (const day of [...session.times.keys()]) if (!hasBegun(session, day, created)) session.times.delete(day);
  session.plan = stated;
  addTimes(session, created);
  touch(session, created);
}

/** Adds the days of the plan that begin after `now`, and not too far ahead. */
function addTimes(session: Kept, now: UtcInstant): void {
  const { plan: added, times } = session;
  for (const day of added.days) {
    if (!times.has(day) && isWithin(session, instantOf({ day, minute: added.minute }, added.zone), now)) times.set(day, added);
  }
}

function isWithin({ at }: Kept, start: UtcInstant, now: UtcInstant): boolean {
  return start > now && start <= monthsLater(at, monthsAhead);
}

function changeOne(session: Kept, { created }: LogRow, body: Body): void {
  const day = readRef(body)?.occurrence;
  const own = day === undefined ? undefined : session.times.get(day);
  if (day === undefined || own === undefined) return;
  const before = session.changes.get(day) ?? {};
  const { moved, length, ...words } = readChange(body);
  const mayMove = !hasBegun(session, day, created) && (moved === undefined || isWithin(session, instantOf(moved, own.zone), created));
  session.changes.set(day, { ...words, ...(mayMove ? whenOf({ moved, length }) : whenOf(before)) });
  touch(session, created);
}

function whenOf({ moved, length }: OccurrenceChange): OccurrenceChange {
  return { ...(moved !== undefined && { moved }), ...(length !== undefined && { length }) };
}

function cancel(session: Kept, { created }: LogRow, body: Body): void {
  const reason = readText(body, 'reason', sessionLimits.reason);
  if (body.isCancelled !== true) delete session.cancelled;
  else if (reason === undefined) return;
  else session.cancelled = { at: created, reason };
  touch(session, created);
}

function recap(session: Kept, { id, author, created }: LogRow, body: Body): void {
  const day = readRef(body)?.occurrence;
  const words = readRecap(body);
  if (day === undefined || words === undefined || !session.times.has(day) || !hasBegun(session, day, created)) return;
  session.recaps.set(day, { id: session.recaps.get(day)?.id ?? id, author, at: created, ...words });
}

function touch(session: Kept, at: UtcInstant): void {
  session.sequence += 1;
  session.changedAt = at;
}

function hostOf({ plan: newest, times, changes }: Kept, day: LocalDay): PersonKey {
  return changes.get(day)?.host ?? (times.get(day) ?? newest).host;
}

function hasBegun(session: Kept, day: LocalDay, now: UtcInstant): boolean {
  const own = session.times.get(day);
  return own !== undefined && startOf(own, day, session.changes.get(day)) <= now;
}

function startOf(own: SessionPlan, day: LocalDay, change: OccurrenceChange = {}): UtcInstant {
  return instantOf(change.moved ?? { day, minute: own.minute }, own.zone);
}

function toSession(kept: Kept): Session {
  const { id, author, at, plan: newest, sequence, changedAt, cancelled } = kept;
  const occurrences = [...kept.times].map(([day, own]) => toOccurrence(kept, day, own)).sort((a, b) => a.start - b.start || a.day - b.day);
  return { id, author, at, plan: newest, sequence, changedAt, occurrences, ...(cancelled !== undefined && { cancelled }) };
}

function toOccurrence(kept: Kept, day: LocalDay, own: SessionPlan): Occurrence {
  const change = kept.changes.get(day);
  const start = startOf(own, day, change);
  const { topic = own.topic, about = own.about, place = own.place, host = own.host, length = own.length } = change ?? {};
  const cancelled = change?.cancelled ?? (kept.cancelled !== undefined && start > kept.cancelled.at ? kept.cancelled.reason : undefined);
  const found = kept.recaps.get(day);
  return {
    day,
    start,
    end: start + length * minute,
    zone: own.zone,
    topic,
    about,
    place,
    host,
    isOfPlan: own === kept.plan,
    coming: [],
    attended: [],
    questions: [],
    ...(cancelled !== undefined && { cancelled }),
    ...(change !== undefined && { change }),
    ...(found !== undefined && { recap: found })
  };
}
