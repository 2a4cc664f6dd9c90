import type { UtcInstant } from '../time';
import type { Occurrence, Session } from './session';

/** One time of a session, with the session it is of. */
export interface Dated {
  readonly session: Session;
  readonly occurrence: Occurrence;
}

/** The times of a session that begin from `from` (included) until `until` (excluded), ascending, cancelled ones too. */
export function occurrencesBetween({ occurrences }: Pick<Session, 'occurrences'>, from: UtcInstant, until: UtcInstant): readonly Occurrence[] {
  return occurrences.filter(({ start }) => from <= start && start < until);
}

/** Everything that has not ended, the earliest first, cancelled ones too. */
export function upcoming(sessions: readonly Session[], now: UtcInstant): readonly Dated[] {
  return dated(sessions).filter(({ occurrence }) => occurrence.end > now);
}

/** Everything that took place and has ended, the latest first. */
export function held(sessions: readonly Session[], now: UtcInstant): readonly Dated[] {
  return dated(sessions)
    .filter(({ occurrence }) => occurrence.end <= now && occurrence.cancelled === undefined)
    .reverse();
}

/** What takes place next, or goes on now; undefined where nothing is planned. */
export function nextOccurrence(sessions: readonly Session[], now: UtcInstant): Dated | undefined {
  return upcoming(sessions, now).find(({ occurrence }) => occurrence.cancelled === undefined);
}

/** What took place last; undefined where nothing did. */
export function lastHeld(sessions: readonly Session[], now: UtcInstant): Dated | undefined {
  return held(sessions, now)[0];
}

function dated(sessions: readonly Session[]): Dated[] {
  return sessions
    .flatMap(session => session.occurrences.map(occurrence => ({ session, occurrence })))
    .sort((a, b) => a.occurrence.start - b.occurrence.start || a.session.id - b.session.id);
}
