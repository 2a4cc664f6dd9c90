import { asBody } from '../../domain/log/readBody';
import { personKey } from '../../domain/identity';
import { webLink } from '../../domain/link/safeLink';
import type { LocalDay } from '../../domain/session/localTime';
import { instantOf, isZone, localTimeOf, parseDay, parseMinute, writeDay, writeMinute } from '../../domain/session/localTime';
import type { Repeats, Rhythm } from '../../domain/session/repeats';
import { monthsAhead, rhythms } from '../../domain/session/repeats';
import type { Session, SessionPlan } from '../../domain/session/session';
import { sessionLimits } from '../../domain/session/session';
import type { UtcInstant } from '../../domain/time';
import { day as dayLength, monthsLater } from '../../domain/time';
import { strings } from './strings';

/** A session while it is planned: fields as they are typed, so that every one of them can be kept. */
export interface PlanWords {
  readonly topic: string;
  readonly about: string;
  readonly place: string;
  readonly host: string;
  /** What the host is called, for the field. */
  readonly hostName: string;
  readonly day: string;
  readonly time: string;
  readonly length: string;
  readonly zone: string;
  readonly every: string;
  readonly endsBy: string;
  readonly count: string;
  readonly lastDay: string;
}

export type PlanProblems = { readonly [field in keyof PlanWords]?: string };

/** Most sessions that the form asks for; twelve months have 53 weeks. */
const mostAsked = 60;

/** The form before anybody typed. */
export function blankPlan(host: { readonly key: string; readonly name: string }, zone: string): PlanWords {
  return { topic: '', about: '', place: '', host: host.key, hostName: host.name, day: '', time: '14:00', length: '60', zone, every: '', endsBy: 'after', count: '6', lastDay: '' };
}

/** The form with what is still to come of a session. */
export function wordsOfSession({ plan, occurrences }: Session, hostName: string, now: UtcInstant): PlanWords {
  const left = occurrences.filter(({ isOfPlan, start }) => isOfPlan && start > now).map(({ day }) => day);
  const first = Math.min(...left, plan.days[plan.days.length - 1] ?? Infinity);
  const { repeats } = plan;
  const count = repeats !== undefined && 'after' in repeats.ends ? Math.max(2, left.length) : 6;
  return {
    topic: plan.topic,
    about: plan.about,
    place: plan.place,
    host: plan.host,
    hostName,
    day: writeDay(first),
    time: writeMinute(plan.minute),
    length: String(plan.length),
    zone: plan.zone,
    every: repeats?.every ?? '',
    endsBy: repeats !== undefined && 'on' in repeats.ends ? 'on' : 'after',
    count: String(count),
    lastDay: repeats !== undefined && 'on' in repeats.ends ? writeDay(repeats.ends.on) : ''
  };
}

/** What kept words mean; undefined where they are none of this form. */
export function readPlanWords(value: unknown): PlanWords | undefined {
  const body = asBody(value);
  const names: readonly (keyof PlanWords)[] = ['topic', 'about', 'place', 'host', 'hostName', 'day', 'time', 'length', 'zone', 'every', 'endsBy', 'count', 'lastDay'];
  return names.every(name => typeof body[name] === 'string') ? (body as unknown as PlanWords) : undefined;
}

/** The last day on which a session of a row from `since` on may be. */
export function lastDayFrom(since: UtcInstant, zone: string): LocalDay {
  // A day less than the rule allows, so that no hour of that day is too late.
  return localTimeOf(monthsLater(since, monthsAhead) - dayLength, zone).day;
}

export function rhythmOf({ every }: Pick<PlanWords, 'every'>): Rhythm | undefined {
  return rhythms.find(each => each === every);
}

/** The rhythm that is filled in; undefined where it does not repeat, or not in a good shape. */
export function repeatsOf(words: PlanWords): Repeats | undefined {
  const every = rhythmOf(words);
  if (every === undefined) return undefined;
  const on = parseDay(words.lastDay);
  if (words.endsBy === 'on') return on === undefined ? undefined : { every, ends: { on } };
  const after = countOf(words);
  return after === undefined ? undefined : { every, ends: { after } };
}

function countOf({ count }: PlanWords): number | undefined {
  const number = Number(count);
  return /^\d{1,3}$/.test(count) && number >= 2 && number <= mostAsked ? number : undefined;
}

/** What needs another look, field by field. `since`: when the session was planned first, or now. */
export function planProblems(words: PlanWords, now: UtcInstant, since: UtcInstant): PlanProblems {
  return { ...wordProblems(words), ...whenProblems(words, now, since), ...repeatProblems(words) };
}

/** What is wrong with the words of a session, or of one time of it. */
export function wordProblems({ topic, about, place, host }: Pick<PlanWords, 'topic' | 'about' | 'place' | 'host'>): PlanProblems {
  const long = (text: string, limit: number): string | undefined => (text.trim().length > limit ? strings.tooLong(text.trim().length, limit) : undefined);
  return only({
    topic: topic.trim() === '' ? strings.topicMissing : long(topic, sessionLimits.topic),
    about: long(about, sessionLimits.about),
    place: isBadAddress(place.trim()) ? strings.placeBad : long(place, sessionLimits.place),
    host: host === '' ? strings.hostMissing : undefined
  });
}

/** What looks like an address and is none that may be opened. */
function isBadAddress(place: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S/i.test(place) && !/\s/.test(place) && webLink(place) === undefined;
}

/** What is wrong with day, time and zone. */
export function whenProblems({ day, time, zone }: Pick<PlanWords, 'day' | 'time' | 'zone'>, now: UtcInstant, since: UtcInstant): PlanProblems {
  const onDay = parseDay(day);
  const minute = parseMinute(time);
  if (!isZone(zone)) return { zone: strings.zoneBad };
  if (onDay === undefined || minute === undefined) return only({ day: onDay === undefined ? strings.dayMissing : undefined, time: minute === undefined ? strings.timeMissing : undefined });
  if (instantOf({ day: onDay, minute }, zone) <= now) return { day: strings.inPast };
  return onDay > lastDayFrom(since, zone) ? { day: strings.tooFar } : {};
}

function repeatProblems(words: PlanWords): PlanProblems {
  if (rhythmOf(words) === undefined) return {};
  if (words.endsBy !== 'on') return countOf(words) === undefined ? { count: strings.countBad } : {};
  const last = parseDay(words.lastDay);
  return last === undefined || last <= (parseDay(words.day) ?? 0) ? { lastDay: strings.lastDayBad } : {};
}

function only(problems: { readonly [field in keyof PlanWords]?: string | undefined }): PlanProblems {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined));
}

/** The days that are filled in, by `daysOf`; none where the form cannot tell yet. */
export function daysFilledIn(words: PlanWords, since: UtcInstant, daysOf: (first: LocalDay, repeats: Repeats | undefined, last: LocalDay) => readonly LocalDay[]): readonly LocalDay[] {
  const first = parseDay(words.day);
  const repeats = repeatsOf(words);
  if (first === undefined || !isZone(words.zone) || parseMinute(words.time) === undefined) return [];
  if (rhythmOf(words) !== undefined && repeats === undefined) return [];
  return daysOf(first, repeats, lastDayFrom(since, words.zone));
}

/** The plan of words without problems. */
export function planOf(words: PlanWords, days: readonly LocalDay[]): SessionPlan {
  const repeats = repeatsOf(words);
  return {
    topic: words.topic.trim(),
    about: words.about.trim(),
    place: words.place.trim(),
    host: personKey(words.host),
    zone: words.zone,
    minute: parseMinute(words.time) ?? 0,
    length: Number(words.length),
    days,
    ...(repeats !== undefined && { repeats })
  };
}
