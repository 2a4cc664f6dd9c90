import ICAL from 'ical.js';
import { webLink } from '../../link/safeLink';
import type { UtcInstant } from '../../time';
import { day, isoInstant } from '../../time';
import type { LocalTime } from '../localTime';
import { instantOf, localTimeOf, writeDay, writeMinute } from '../localTime';
import type { Occurrence, Session, SessionWords } from '../session';
import { mostSessions } from '../repeats';
import { daysOfRule, ruleOf } from './recurrence';
import { zoneComponent } from './zoneComponent';

// The library counts the bytes of a folded line without the space it begins with; a line has 75 with it. RFC 5545, 3.1.
ICAL.foldLength = 74;

type Component = InstanceType<typeof ICAL.Component>;
type Time = InstanceType<typeof ICAL.Time>;

export interface CalendarOptions {
  /** What makes ids of this Guildhall unlike those of others: the host of its site. */
  readonly domain: string;
  /** When the file is made. */
  readonly now: UtcInstant;
  /** What stands in the calendar below the topic: what it is about, who hosts, in the language of the reader. */
  readonly describe: (words: SessionWords) => string;
}

/**
 * One time of a session as an iCalendar file. Its time is written in UTC, which every calendar shows in its reader's own.
 * Source of all of this: RFC 5545.
 */
export function oneInCalendar(session: Session, occurrence: Occurrence, options: CalendarOptions): string {
  const uid = session.plan.repeats === undefined ? uidOf(session, options) : `${occurrence.day}-${uidOf(session, options)}`;
  const event = eventOf(session, occurrence, uid, options);
  event.updatePropertyWithValue('dtstart', utcTime(occurrence.start));
  event.updatePropertyWithValue('dtend', utcTime(occurrence.end));
  event.updatePropertyWithValue('status', occurrence.cancelled === undefined ? 'CONFIRMED' : 'CANCELLED');
  return written([event]);
}

/**
 * What is still to come of a series as one repeating entry, in the time zone of its planner, so that it stays at its hour
 * when clocks are put. Single ones that are cancelled are left out of it, moved or renamed ones go along.
 */
export function seriesInCalendar(session: Session, options: CalendarOptions): string {
  const { plan } = session;
  const times = session.occurrences.filter(({ isOfPlan }) => isOfPlan).sort((a, b) => a.day - b.day);
  const [first] = times;
  const last = times[times.length - 1];
  if (first === undefined || last === undefined || plan.repeats === undefined) return written([]);
  const uid = uidOf(session, options);
  const rule = ruleOf(plan.repeats.every, plan.days[0] ?? first.day);
  const at = (planned: LocalTime['day']): LocalTime => ({ day: planned, minute: plan.minute });
  const timeOf = (time: LocalTime): Time => zonedTime(time, plan.zone);
  const event = eventOf(session, plan, uid, options);
  addTime(event, 'dtstart', timeOf(at(first.day)));
  event.updatePropertyWithValue('duration', ICAL.Duration.fromSeconds(plan.length * 60));
  event.updatePropertyWithValue('status', session.cancelled === undefined ? 'CONFIRMED' : 'CANCELLED');
  event.updatePropertyWithValue('rrule', ICAL.Recur.fromString(`${rule};UNTIL=${basic(instantOf(at(last.day), plan.zone))}`));
  const ruled = daysOfRule(rule, first.day, last.day, mostSessions);
  const dropped = new Set(times.filter(({ change }) => change?.cancelled !== undefined).map(each => each.day));
  const known = new Set(times.map(each => each.day));
  for (const each of ruled) if (!known.has(each) || dropped.has(each)) addTime(event, 'exdate', timeOf(at(each)));
  for (const each of known) if (!ruled.includes(each) && !dropped.has(each)) addTime(event, 'rdate', timeOf(at(each)));
  const changed = times.filter(({ change, day: planned }) => change !== undefined && !dropped.has(planned));
  const overrides = changed.map(each => overrideOf(session, each, timeOf(at(each.day)), uid, options));
  // A year before the first, so that calendars find what held then.
  return written([event, ...overrides], zoneComponent(plan.zone, first.start - 366 * day, Math.max(...times.map(({ end }) => end)) + day));
}

function overrideOf(session: Session, occurrence: Occurrence, planned: Time, uid: string, options: CalendarOptions): Component {
  const { zone } = session.plan;
  const event = eventOf(session, occurrence, uid, options);
  addTime(event, 'recurrence-id', planned);
  addTime(event, 'dtstart', zonedTime(localTimeOf(occurrence.start, zone), zone));
  event.updatePropertyWithValue('duration', ICAL.Duration.fromSeconds((occurrence.end - occurrence.start) / 1000));
  event.updatePropertyWithValue('status', 'CONFIRMED');
  return event;
}

function uidOf({ id }: Session, { domain }: CalendarOptions): string {
  return `guildhall-session-${id}@${domain}`;
}

function eventOf(session: Session, words: SessionWords, uid: string, { now, describe }: CalendarOptions): Component {
  const event = new ICAL.Component('vevent');
  const link = webLink(words.place);
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('sequence', session.sequence);
  event.addPropertyWithValue('dtstamp', utcTime(now));
  event.addPropertyWithValue('last-modified', utcTime(session.changedAt));
  event.addPropertyWithValue('summary', plain(words.topic));
  event.addPropertyWithValue('description', plain(describe(words)));
  if (words.place !== '') event.addPropertyWithValue('location', plain(words.place));
  if (link !== undefined) event.addPropertyWithValue('url', link.href);
  return event;
}

/** Line ends as calendars know them, and nothing else that steers a terminal: what is left is escaped by the library. */
function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
}

/** A time on the clocks of a zone, with the name of the zone. */
function addTime(event: Component, name: string, time: Time): void {
  const property = new ICAL.Property(name);
  property.setValue(time);
  property.setParameter('tzid', time.zone?.tzid ?? 'UTC');
  event.addProperty(property);
}

function zonedTime({ day: onDay, minute }: LocalTime, zone: string): Time {
  const time = ICAL.Time.fromDateTimeString(`${writeDay(onDay)}T${writeMinute(minute)}:00`);
  time.zone = new ICAL.Timezone({ tzid: zone });
  return time;
}

function utcTime(instant: UtcInstant): Time {
  return ICAL.Time.fromDateTimeString(`${isoInstant(instant).slice(0, 19)}Z`);
}

/** “20261103T130000Z”. */
function basic(instant: UtcInstant): string {
  return `${isoInstant(instant).slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function written(events: readonly Component[], zone?: Component): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Guildhall//Sessions//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  for (const part of zone === undefined ? events : [zone, ...events]) calendar.addSubcomponent(part);
  return `${calendar.toString()}\r\n`;
}
