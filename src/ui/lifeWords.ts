import type { Liveliness, LifeNow } from '../domain/directory/life';
import type { UtcInstant } from '../domain/time';
import { minute } from '../domain/time';
import { everyday } from '../words/everyday';
import { formatAgo } from './format';

const words = everyday.ui.life;

/** How a community lives, in a word. One that has ended says so by its state. */
export const livelinessWords: Readonly<Record<Liveliness, string>> = words.states;

/** The life of a community as parts of one line: what is not known is left out. */
export function lifeInWords(life: LifeNow, now: UtcInstant, locale: string): readonly string[] {
  const { liveliness, lastHeard, answerTime, waiting = 0 } = life;
  const heard = lastHeard === undefined ? words.nothingHeard : words.lastHeard({ ago: formatAgo(lastHeard, now, locale) });
  if (liveliness === 'ended') return [heard];
  return [
    heard,
    ...(answerTime === undefined ? [] : [words.answers({ time: formatDuration(answerTime, locale) })]),
    ...(waiting > 0 ? [words.waiting({ count: waiting })] : []),
    ...(liveliness === 'starting' ? [] : [words.parts[liveliness]])
  ];
}

/** “Next: Thu 3 Dec, 14:00, “Quotas, one year on””, in the time zone of the reader; undefined where none is planned. */
export function nextSessionInWords({ nextSession }: Pick<LifeNow, 'nextSession'>, locale: string): string | undefined {
  if (nextSession === undefined) return undefined;
  return words.next({ when: formatSessionTime(nextSession.at, locale), topic: nextSession.topic });
}

/** Day of the week, day and time in the reader's time zone: “Thu, 3 Dec, 14:00”. */
export function formatSessionTime(at: UtcInstant, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(at);
}

const hour = 60 * minute;

/** A length of time in the largest unit of which there are two: “40 min”, “5 hr”, “3 days”. */
export function formatDuration(milliseconds: number, locale: string): string {
  const [unit, size] = milliseconds < 2 * hour ? (['minute', minute] as const) : milliseconds < 48 * hour ? (['hour', hour] as const) : (['day', 24 * hour] as const);
  const value = Math.max(1, Math.round(milliseconds / size));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' }).format(value);
}
