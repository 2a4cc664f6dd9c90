import type { DatabaseSync } from 'node:sqlite';
import type { Act, ActKind, History, Look, StoredRow } from '../history';
import type { Readings } from '../readings';

/** A history and whose it is, for telling of it. */
export interface NamedHistory {
  readonly person: string;
  readonly community: string;
  readonly history: History;
}

/** The history of every person in every community where anything was meant, stored or read. */
export function historiesOf(run: DatabaseSync, readings: Readings): NamedHistory[] {
  const drafts = new Map<string, Draft>();
  const people = run.prepare('SELECT upn, id FROM people').all() as { upn: string; id: number }[];
  const nameOf = new Map(people.map(({ upn, id }) => [id, upn]));
  const draftOf = (id: number, community: string): Draft => {
    const key = `${id} ${community}`;
    const draft = drafts.get(key) ?? { person: nameOf.get(id) ?? String(id), id, community, acts: [], rows: [], counted: [], stays: [] };
    drafts.set(key, draft);
    return draft;
  };
  for (const { id, community, ...act } of actsOf(run)) draftOf(id, community).acts.push(act);
  for (const { community, ...row } of rowsOf(run)) draftOf(row.author, community).rows.push(row);
  for (const { person, community, operation } of readings.counted) {
    if (nameOf.has(Number(person))) draftOf(Number(person), community).counted.push(operation);
  }
  for (const { person, community, stays } of readings.stays) draftOf(Number(person), community).stays.push(...stays);
  const looks = looksOf(run);
  return [...drafts.values()].map(({ person, community, id, acts, rows, counted, stays }) => ({
    person,
    community,
    history: { person: id, acts, rows, looks: looksAt(looks.get(person) ?? [], community), end: { counted, stays } }
  }));
}

interface Draft {
  readonly person: string;
  readonly id: number;
  readonly community: string;
  readonly acts: Act[];
  readonly rows: StoredRow[];
  readonly counted: string[];
  readonly stays: { readonly joined: number; readonly left?: number }[];
}

interface PersonLook {
  readonly at: number;
  readonly until: number;
  readonly memberships: Readonly<Record<string, number>>;
}

function looksAt(looks: readonly PersonLook[], community: string): Look[] {
  return looks.map(({ at, until, memberships }) => ({ at, until, since: memberships[community] }));
}

function* actsOf(run: DatabaseSync): Generator<Act & { readonly id: number; readonly community: string }> {
  const rows = run.prepare(`
    SELECT p.id, i.community, i.operation, i.kind, i.supersedes, i.at AS invoked, t.at AS returned, t.outcome AS told
    FROM intended i JOIN people p ON p.upn = i.person LEFT JOIN told t USING (operation) WHERE i.community IS NOT NULL`);
  for (const row of rows.iterate() as Iterable<Nullable<Act & { id: number; community: string }>>) {
    yield { ...withoutNulls(row), kind: row.kind as ActKind };
  }
}

function* rowsOf(run: DatabaseSync): Generator<StoredRow & { readonly community: string }> {
  const rows = run.prepare('SELECT list, id, operation, kind, community, supersedes, author, editor, created, modified, version FROM stored');
  for (const row of rows.iterate() as Iterable<Nullable<StoredRow & { community: string }>>) yield withoutNulls(row);
}

function looksOf(run: DatabaseSync): Map<string, PersonLook[]> {
  const looks = new Map<string, PersonLook[]>();
  const rows = run.prepare('SELECT person, at, until, memberships FROM looked WHERE memberships IS NOT NULL').all();
  for (const { person, at, until, memberships } of rows as { person: string; at: number; until: number; memberships: string }[]) {
    const own = looks.get(person) ?? [];
    own.push({ at, until, memberships: JSON.parse(memberships) as Record<string, number> });
    looks.set(person, own);
  }
  return looks;
}

type Nullable<T> = { readonly [name in keyof T]: T[name] | null };

/** SQL has null where a history has nothing. */
function withoutNulls<T>(row: Nullable<T>): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;
}
