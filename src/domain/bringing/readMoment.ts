import { readDay } from '../organisation/readDay';
import type { UtcInstant } from '../time';
import { latinDigits } from '../typed/latinDigits';

/** A day and a time, with or without a zone: `2024-03-01 14:05`, `2024/03/01 14:05:09 +0000`, `2024-03-01T14:05:09.12Z`, `… UTC`. */
const timed = /^(\d{4})([-/])(\d\d)\2(\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/;

/**
 * When something happened, as exports and sheets write it. A day alone is its first instant; a time without a zone is taken as
 * UTC. Undefined where the text is no moment, or one that could be read in two ways, such as 3/4/2024.
 */
export function readMoment(typed: string): UtcInstant | undefined {
  const text = latinDigits(typed);
  const [, year, , month, date, time, zone = 'Z'] = timed.exec(text) ?? [];
  if (year === undefined) return readDay(text)?.at;
  // A month has no 31st day because somebody wrote it: engines turn it into the next month.
  if (readDay(`${year}-${month}-${date}`) === undefined) return undefined;
  const instant = Date.parse(`${year}-${month}-${date}T${time}${offset(zone)}`);
  return Number.isNaN(instant) ? undefined : instant;
}

function offset(zone: string): string {
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
}
