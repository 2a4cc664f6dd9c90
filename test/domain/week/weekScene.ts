import type { NewEntry } from '../../../src/domain/contribution/entry';
import { entryBody } from '../../../src/domain/contribution/entry';
import { givenTemplates } from '../../../src/domain/community/givenTemplates';
import type { Template } from '../../../src/domain/community/template';
import type { DirectoryEntry } from '../../../src/domain/directory/directory';
import type { CommunityKey } from '../../../src/domain/identity';
import { departmentKey, personKey, unitKey } from '../../../src/domain/identity';
import type { HistoryEntry } from '../../../src/domain/log/history';
import type { LogRow } from '../../../src/domain/log/logRow';
import type { Organisation } from '../../../src/domain/organisation/organisation';
import { asking } from '../../../src/domain/question/questionDraft';
import { planning } from '../../../src/domain/session/sessionRows';
import type { LocalDay } from '../../../src/domain/session/localTime';
import type { WeekFacts } from '../../../src/domain/week/weekFacts';
import { weekFacts } from '../../../src/domain/week/weekFacts';
import { communityEntry } from '../../ui/communityEntry';
import { termOf } from '../kept';
import { row } from '../rows';

/** A Tuesday. */
export const now = Date.parse('2026-11-24T12:00:00Z');

/** What a week is judged by, with as little as a test says; by default a guild that has all it needs and did nothing. */
export interface WeekSketch {
  readonly entry?: Parameters<typeof communityEntry>[0];
  readonly template?: string;
  readonly acts?: readonly LogRow[];
  readonly contributions?: readonly LogRow[];
  readonly memberships?: readonly LogRow[];
  readonly history?: readonly HistoryEntry[];
  readonly organisation?: Organisation;
  /** The plan that its template gives. */
  readonly checklist?: Template['checklist'];
  /** Who has left the company. */
  readonly leavers?: readonly string[];
  readonly at?: number;
  /** Leaves the early warning as it is; otherwise it is calm, for a scene tells as little as a test needs. */
  readonly isWarned?: boolean;
}

/** Ana (3) manages, Ben (4) is her deputy; the next session is a fortnight off, as the directory tells. */
export function facts({ entry = {}, template = 'craft', acts = [], contributions = [], memberships = [], history = [], organisation, checklist, leavers = [], at = now, isWarned = false }: WeekSketch = {}): WeekFacts {
  const told = weekFacts(scheduling(template, entry), { acts, contributions, memberships, history }, at, {
    ...(organisation !== undefined && { organisation }),
    ...(checklist !== undefined && { template: { ...givenTemplate, checklist } }),
    hasLeft: key => leavers.includes(key)
  });
  return isWarned ? told : { ...told, warning: { ...told.warning, score: 0, level: 'calm' } };
}

function scheduling(template: string, sketch: NonNullable<WeekSketch['entry']>): DirectoryEntry {
  const entry = communityEntry({
    roles: [termOf('manager', '3', '2020-02-03'), termOf('deputy', '4', '2020-02-03')],
    life: { nextSession: { at: Date.parse('2026-12-08T12:00:00Z'), topic: 'Quotas' } },
    ...sketch
  });
  return { ...entry, practice: { ...entry.practice, template } };
}

const [givenTemplate] = givenTemplates as readonly [Template];

const community = 'scheduling' as CommunityKey;

export function said(id: number, by: string, at: string, entry: NewEntry): LogRow {
  return row({ id, by, at: at.length === 10 ? `${at}T12:00:00Z` : at, kind: entry.kind, body: entryBody(entry), community });
}

export function asked(id: number, by: string, at: string, title = `Question ${id}`): LogRow {
  return said(id, by, at, asking({ title, text: '' }));
}

export function joined(id: number, by: string, at: string): LogRow {
  return row({ id, by, at: `${at}T12:00:00Z`, kind: 'join', community });
}

export function left(id: number, by: string, at: string): LogRow {
  return row({ id, by, at: `${at}T12:00:00Z`, kind: 'leave', community });
}

/** A session of an hour at 10:00 UTC on the day, planned by Ana a week before. */
export function session(id: number, at: string, host = '3'): LogRow {
  const day = Number(at.replace(/-/g, '')) as LocalDay;
  const before = new Date(Date.parse(`${at}T10:00:00Z`) - 7 * 86_400_000).toISOString();
  return said(id, '3', before, planning({ topic: `Session ${id}`, about: '', place: '', host: personKey(host), zone: 'UTC', minute: 600, length: 60, days: [day] }));
}

const department = (key: string, unit: string, headcount?: number): Organisation['departments'][number] => ({ key: departmentKey(key), title: `Department ${key}`, unit: unitKey(unit), headcount });

/** Two units: wells (drilling 40, geology 30, logistics 90) and plants (piping 20). */
export const organisation: Organisation = {
  units: [
    { key: unitKey('wells'), title: 'Wells', headcount: 160 },
    { key: unitKey('plants'), title: 'Plants', headcount: 20 }
  ],
  departments: [department('drilling', 'wells', 40), department('geology', 'wells', 30), department('logistics', 'wells', 90), department('piping', 'plants', 20)]
};
