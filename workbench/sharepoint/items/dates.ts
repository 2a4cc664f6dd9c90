/** SharePoint's own range. */
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(8900, 11, 31);

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** An ISO date or time as UTC in whole seconds; undefined if it is none. Without a zone, UTC is meant (assumed). */
export function isoToUtc(text: string): string | undefined {
  const match = iso.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = match;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return isCalendarDay(Number(year), Number(month), Number(day)) ? inRange(instant) : undefined;
}

/** `11/22/2026` or `11/22/2026 5:30 PM`: how the form functions of an en-US site in UTC write dates. */
export function enUsToUtc(text: string): string | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?$/i.exec(text.trim());
  if (match === null) {
    return undefined;
  }
  const [, month, day, year, hour = '0', minute = '0', second = '0', half] = match;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) {
    return undefined;
  }
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  return inRange(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second))));
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function inRange(instant: Date): string | undefined {
  const time = instant.getTime();
  return time >= earliest && time <= latest ? instant.toISOString().replace(/\.\d{3}Z$/, 'Z') : undefined;
}
