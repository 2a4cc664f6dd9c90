import ICAL from 'ical.js';
import type { UtcInstant } from '../../time';
import { day, minute } from '../../time';
import { localTimeOf, offsetAt, writeDay, writeMinute } from '../localTime';

/** That the clocks of a zone are put forward or back. */
interface Shift {
  readonly at: UtcInstant;
  readonly from: number;
  readonly to: number;
}

/** A week: no zone puts its clocks forward and back within one. */
const step = 7 * day;

/** When the clocks of a zone are put, between two instants; found to the minute. */
export function shiftsOf(zone: string, from: UtcInstant, until: UtcInstant): readonly Shift[] {
  const shifts: Shift[] = [];
  for (let at = from; at < until; at += step) {
    const end = Math.min(at + step, until);
    const [before, after] = [offsetAt(at, zone), offsetAt(end, zone)];
    if (before !== after) shifts.push({ at: firstWith(zone, after, at, end), from: before, to: after });
  }
  return shifts;
}

function firstWith(zone: string, offset: number, from: UtcInstant, until: UtcInstant): UtcInstant {
  let low = Math.floor(from / minute);
  let high = Math.floor(until / minute);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * minute, zone) === offset) high = middle;
    else low = middle;
  }
  return high * minute;
}

/**
 * What calendars need to know of a time zone to show times between two instants: one observance for what held at `from`,
 * one for each time that clocks are put. Written out rather than as rules, which only hold until a law changes.
 */
export function zoneComponent(zone: string, from: UtcInstant, until: UtcInstant): InstanceType<typeof ICAL.Component> {
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', zone);
  const shifts = shiftsOf(zone, from, until);
  const first = offsetAt(from, zone);
  const usual = Math.min(first, ...shifts.map(({ to }) => to));
  component.addSubcomponent(observance({ from: first, to: first }, first > usual, '1970-01-01T00:00:00'));
  for (const shift of shifts) {
    // The clock that is put shows the time that it had before: that is how an onset is written.
    const { day: onDay, minute: onMinute } = localTimeOf(shift.at + shift.from, 'UTC');
    component.addSubcomponent(observance(shift, shift.to > usual, `${writeDay(onDay)}T${writeMinute(onMinute)}:00`));
  }
  return component;
}

function observance({ from, to }: Pick<Shift, 'from' | 'to'>, isDaylight: boolean, start: string): InstanceType<typeof ICAL.Component> {
  const component = new ICAL.Component(isDaylight ? 'daylight' : 'standard');
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(start));
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(from / 1000));
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(to / 1000));
  return component;
}
