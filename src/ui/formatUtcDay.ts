import type { UtcInstant } from '../domain/time';

/** A day of a report, which is a UTC day wherever the reader is: “31 October 2026”. */
export function formatUtcDay(instant: UtcInstant, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    instant
  );
}
