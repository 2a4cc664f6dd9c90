import type { LocalDay } from '../../../src/domain/session/localTime';
import { instantOf } from '../../../src/domain/session/localTime';
import type { UtcInstant } from '../../../src/domain/time';
import { day as dayLength, minute } from '../../../src/domain/time';
import { instantBefore, minuteOf, wholeMinute } from './clock';
import type { Name } from './people';
import { people } from './people';
import type { Planning } from './planSpace';
import { sessionDays } from './sessionDays';
import type { AfterwardsSketch, SessionSketch, TimeSketch } from './sketches';

/** One time of a session while its rows are planned. */
interface Time {
  /** Key of the row that planned the session. */
  readonly row: string;
  readonly occurrence: LocalDay;
  readonly planned: UtcInstant;
  readonly start: UtcInstant;
  readonly end: UtcInstant;
  readonly topic: string;
  readonly host: Name;
}

/** The rows of a session: its plan, what is special about single times of it, and what people said to them. */
export function planSession(session: SessionSketch, planning: Planning): void {
  const { clock, add } = planning;
  const { host, topic, about = '', place = '', minutes, times = [] } = session;
  const { days, repeats, next } = sessionDays(session, clock);
  const planned = instantBefore(clock, session.planned);
  const startMinute = minuteOf(session.at);
  const plan = { topic, about, place, host: people[host], zone: clock.zone, minute: startMinute, length: minutes, days };
  const row = add(host, planned, { kind: 'session', plan: { ...plan, ...(repeats !== undefined && { repeats }) } });
  for (const time of times) {
    const occurrence = days[days.indexOf(next) - time.back];
    if (occurrence === undefined) throw new Error(`“${topic}” has no time ${time.back} before the next one.`);
    const start = instantOf({ day: occurrence, minute: startMinute }, clock.zone);
    const { topic: ownTopic = topic, host: ownHost = host } = time.change ?? {};
    planTime(time, { row, occurrence, planned, start, end: start + minutes * minute, topic: ownTopic, host: ownHost }, session, planning);
  }
}

function planTime({ change, coming = [], attended = [], asked = [], recap, thanks = [] }: TimeSketch, time: Time, session: SessionSketch, { clock, add }: Planning): void {
  const { row, occurrence, planned, start, end } = time;
  if (change !== undefined) {
    const { host, ...words } = change;
    add(session.host, changedAt(time, clock.loadedAt), { kind: 'occurrence', row, occurrence, change: { ...words, ...(host !== undefined && { host: people[host] }) } });
  }
  const said = spread(coming.length, Math.max(planned, Math.min(start, clock.loadedAt) - 4 * dayLength), Math.min(start, clock.loadedAt));
  coming.forEach((name, index) => add(name, said[index] ?? planned, { kind: 'coming', row, occurrence }));
  for (const { by, when, text } of asked) add(by, instantBefore(clock, when), { kind: 'sessionQuestion', row, occurrence, text });
  attended.forEach((name, index) => add(name, end + (2 + 3 * index) * minute, { kind: 'attended', row, occurrence }));
  const thank = (to: Name, of: 'session' | 'recap', about: string, { by, hours, text }: AfterwardsSketch): void =>
    void add(by, end + hours * 60 * minute, { kind: 'thanks', row: about, of, ...(of === 'session' && { occurrence }), title: time.topic, to: people[to], text });
  if (recap !== undefined) {
    const { by, hours, text, highlights = [], questions = [], thanks: forRecap = [] } = recap;
    const told = add(by, end + hours * 60 * minute, { kind: 'recap', row, occurrence, recap: { text, highlights, questions } });
    for (const each of forRecap) thank(by, 'recap', told, each);
  }
  for (const each of thanks) thank(time.host, 'session', row, each);
}

/** Some days before, or lately where it is further off. */
function changedAt({ planned, start }: Time, loadedAt: UtcInstant): UtcInstant {
  return Math.max(planned, wholeMinute(Math.min(start - 3 * dayLength, loadedAt - 30 * 60 * minute)));
}

/** So many whole minutes between two instants. */
function spread(count: number, from: UtcInstant, until: UtcInstant): readonly UtcInstant[] {
  return Array.from({ length: count }, (_each, index) => wholeMinute(from + ((until - from) * (index + 1)) / (count + 1)));
}
