import type { NewEntry } from '../contribution/entry';
import { readMentions } from '../contribution/mentions';
import type { PersonKey } from '../identity';
import { personKey } from '../identity';
import type { Body } from '../log/readBody';
import { asBody, readCount, readList, readText } from '../log/readBody';
import type { LocalDay, LocalTime } from './localTime';
import { isLocalDay, isZone, minutesOfDay } from './localTime';
import { mostSessions, readRepeats } from './repeats';
import type { OccurrenceChange, Recap, SessionPlan, SessionQuestion } from './session';
import { sessionLimits } from './session';

/** Which time of which session a row is about. */
export interface OccurrenceRef {
  readonly session: number;
  readonly occurrence: LocalDay;
}

const ofOne = ({ session, occurrence }: OccurrenceRef): string => `${session} on ${occurrence}`;

/** Plans a session, or plans one anew (`corrects`) for what has not begun yet. For Acts. */
export function planning(plan: SessionPlan, corrects?: number): NewEntry {
  return { kind: 'session', summary: `Planned “${plan.topic}”`, says: { ...plan }, ...(corrects !== undefined && { corrects }) };
}

/** Says what is different about one time of a session, instead of what was said before. For Acts. */
export function changingOne(ref: OccurrenceRef, change: OccurrenceChange): NewEntry {
  return { kind: 'occurrence', summary: `Changed session ${ofOne(ref)}`, says: { ...refOf(ref), ...change } };
}

/** Cancels all of a session that is still to come, or takes that back. For Acts. */
export function cancelling(session: number, isCancelled: boolean, reason: string): NewEntry {
  return { kind: 'cancelSession', summary: `${isCancelled ? 'Cancelled' : 'Took up'} session ${session}`, says: { session, isCancelled, reason } };
}

/** Says what came of a session, instead of what was said before. For Acts. */
export function recapping(ref: OccurrenceRef, recap: Pick<Recap, 'text' | 'highlights' | 'questions'>): NewEntry {
  return { kind: 'recap', summary: `Recap of session ${ofOne(ref)}`, says: { ...refOf(ref), ...recap } };
}

/** Says that the author comes, or does not after all. For Contributions. */
export function coming(ref: OccurrenceRef, isComing: boolean): NewEntry {
  return { kind: 'coming', summary: `${isComing ? 'Comes' : 'Does not come'} to session ${ofOne(ref)}`, says: { ...refOf(ref), isComing } };
}

/** Says that the author was there, or was not. For Contributions. */
export function attending(ref: OccurrenceRef, wasThere: boolean): NewEntry {
  return { kind: 'attended', summary: `${wasThere ? 'Was' : 'Was not'} at session ${ofOne(ref)}`, says: { ...refOf(ref), wasThere } };
}

/** Asks something before a session. For Contributions. */
export function askingBefore(question: SessionQuestion, corrects?: number): NewEntry {
  return { kind: 'sessionQuestion', summary: `Asked for session ${ofOne(question)}`, says: { ...question }, ...(corrects !== undefined && { corrects }) };
}

/** Offers to host a session. For Contributions. */
export function offeringToHost(text: string): NewEntry {
  return { kind: 'offerHost', summary: 'Offered to host a session', says: { text } };
}

const refOf = ({ session, occurrence }: OccurrenceRef): Body => ({ session, occurrence });

/** Which time of which session a body names; undefined where it names none. */
export function readRef(body: Body): OccurrenceRef | undefined {
  const session = readCount(body, 'session', Number.MAX_SAFE_INTEGER);
  const { occurrence } = body;
  return session === undefined || !isLocalDay(occurrence) ? undefined : { session, occurrence };
}

/** The plan that a body states, or undefined where it states none. */
export function readPlan(body: Body): SessionPlan | undefined {
  const topic = readText(body, 'topic', sessionLimits.topic);
  const host = readHost(body);
  const zone = readText(body, 'zone', 100);
  const minute = readMinute(body);
  const length = readLength(body);
  const days = readDays(body);
  const repeats = readRepeats(body.repeats);
  if (topic === undefined || host === undefined || minute === undefined || length === undefined || days === undefined) return undefined;
  if (zone === undefined || !isZone(zone)) return undefined;
  const about = readText(body, 'about', sessionLimits.about) ?? '';
  const place = readText(body, 'place', sessionLimits.place) ?? '';
  // Several days without a rhythm would be sessions that no calendar could name.
  const own = repeats === undefined ? days.slice(0, 1) : days;
  return { topic, about, place, host, zone, minute, length, days: own, ...(repeats !== undefined && { repeats }) };
}

/** What a body says about one time of a session. What it says in no known shape, it does not say. */
export function readChange(body: Body): OccurrenceChange {
  const topic = readText(body, 'topic', sessionLimits.topic);
  const about = readText(body, 'about', sessionLimits.about);
  const place = readText(body, 'place', sessionLimits.place);
  const host = readHost(body);
  const length = readLength(body);
  const cancelled = readText(body, 'cancelled', sessionLimits.reason);
  const moved = readMoved(asBody(body.moved));
  return {
    ...(topic !== undefined && { topic }),
    ...(about !== undefined && { about }),
    ...(place !== undefined && { place }),
    ...(host !== undefined && { host }),
    ...(length !== undefined && { length }),
    ...(cancelled !== undefined && { cancelled }),
    ...(moved !== undefined && { moved })
  };
}

/** The words of a recap that a body states, or undefined where it states none. */
export function readRecap(body: Body): Pick<Recap, 'text' | 'highlights' | 'questions' | 'mentions'> | undefined {
  const text = readText(body, 'text', sessionLimits.recap);
  return text === undefined ? undefined : { text, highlights: readLines(body, 'highlights'), questions: readLines(body, 'questions'), ...readMentions(body) };
}

/** The question that a body asks before a session, or undefined where it asks none. */
export function readQuestion(body: Body): SessionQuestion | undefined {
  const ref = readRef(body);
  const text = readText(body, 'text', sessionLimits.question);
  return ref === undefined || text === undefined ? undefined : { ...ref, text };
}

function readLines(body: Body, name: string): readonly string[] {
  return readList(body, name).slice(0, sessionLimits.lines).flatMap(line => readText({ line }, 'line', sessionLimits.line) ?? []);
}

function readHost(body: Body): PersonKey | undefined {
  const host = readText(body, 'host', 20);
  return host === undefined ? undefined : personKey(host);
}

function readMinute({ minute }: Body): number | undefined {
  return Number.isSafeInteger(minute) && (minute as number) >= 0 && (minute as number) < minutesOfDay ? (minute as number) : undefined;
}

function readLength(body: Body): number | undefined {
  const length = readCount(body, 'length', sessionLimits.longest);
  return length !== undefined && length >= sessionLimits.shortest ? length : undefined;
}

function readMoved(body: Body): LocalTime | undefined {
  const { day } = body;
  const minute = readMinute(body);
  return isLocalDay(day) && minute !== undefined ? { day, minute } : undefined;
}

/** All of the days, or none: a series with a day that is none is not the one that somebody planned. */
function readDays(body: Body): readonly LocalDay[] | undefined {
  const days = readList(body, 'days');
  if (days.length === 0 || days.length > mostSessions || !days.every(isLocalDay)) return undefined;
  return [...new Set(days)].sort((a, b) => a - b);
}
