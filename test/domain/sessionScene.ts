import type { Host } from '../../src/domain/community/community';
import type { RoleTerm } from '../../src/domain/community/roles';
import type { NewEntry } from '../../src/domain/contribution/entry';
import { entryBody } from '../../src/domain/contribution/entry';
import { personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import { foldSessions } from '../../src/domain/session/foldSessions';
import type { Occurrence, Session, SessionPlan } from '../../src/domain/session/session';
import { isoInstant } from '../../src/domain/time';
import { row } from './rows';

const long = Date.parse('2025-01-01T00:00:00Z');

/** Ana (3) manages, Ben (4) is her deputy until April, Cem (5) sponsors. */
export const roles: readonly RoleTerm[] = [
  { role: 'manager', person: { key: personKey('3'), name: 'Ana' }, from: long },
  { role: 'deputy', person: { key: personKey('4'), name: 'Ben' }, from: long, until: Date.parse('2026-04-01T00:00:00Z') },
  { role: 'sponsor', person: { key: personKey('5'), name: 'Cem' }, from: long }
];

/** Dia (6) hosts, from 2 March until 1 April. */
export const hosts: readonly Host[] = [{ person: { key: personKey('6'), name: 'Dia' }, from: Date.parse('2026-03-02T00:00:00Z'), until: Date.parse('2026-04-01T00:00:00Z') }];

/** Quotas, three Tuesdays at 14:00 in Berlin over the change of clocks, hosted by Lea (9). */
export const plan: SessionPlan = {
  topic: 'Quotas',
  about: 'One year on.',
  place: 'Room 4',
  host: personKey('9'),
  zone: 'Europe/Berlin',
  minute: 840,
  length: 60,
  days: [20260324, 20260331, 20260407],
  repeats: { every: 'weekly', ends: { after: 3 } }
};

/** The row that an entry becomes. */
export function said(id: number, by: string, at: string, entry: NewEntry): LogRow {
  return row({ id, by, at, kind: entry.kind, body: entryBody(entry) });
}

export function fold(acts: readonly LogRow[], contributions: readonly LogRow[] = [], hidden: ReadonlySet<number> = new Set()): readonly Session[] {
  return foldSessions(acts, roles, hosts, contributions, hidden);
}

/** The times of the first session. */
export function timesOf(sessions: readonly Session[]): readonly Occurrence[] {
  return sessions[0]?.occurrences ?? [];
}

/** When the times of the first session begin, in UTC. */
export function startsOf(sessions: readonly Session[]): readonly string[] {
  return timesOf(sessions).map(({ start }) => isoInstant(start).slice(0, 16));
}
