import type { UtcInstant } from '../../src/domain/time';
import { day } from '../../src/domain/time';
import type { Source } from './source';

const week = 7 * day;

/**
 * Moves every date by the same number of whole weeks, so that the last event lies in the week before `loadedAt` and
 * weekdays stay what they were.
 */
export function shiftDates({ communities, events }: Source, loadedAt: UtcInstant): Source {
  const last = events.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  const shift = events.length === 0 ? 0 : (Math.ceil((loadedAt - last) / week) - 1) * week;
  const moved = (at: UtcInstant | undefined): UtcInstant | undefined =>
    at === undefined ? undefined : at + shift;
  return {
    communities: communities.map(one => ({ ...one, started: moved(one.started), retired: moved(one.retired) })),
    events: events.map(event => ({ ...event, at: event.at + shift }))
  };
}
