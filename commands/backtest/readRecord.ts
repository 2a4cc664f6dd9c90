import type { PastAct } from '../../src/domain/warning/history';
import type { UtcInstant } from '../../src/domain/time';
import type { FileRow } from './namedColumns';
import { namedColumns } from './namedColumns';
import { readMoment } from './readMoment';

/** When a community ended, that it is open, or that nobody knows. */
export type Outcome = { readonly ended: UtcInstant } | 'open' | 'unknown';

/** A community of the past. */
export interface RecordedCommunity {
  readonly key: string;
  /** What it is called a kind of; empty where that is not known. */
  readonly kind: string;
  readonly outcome: Outcome;
  /** Its beginning as written, or its first act; absent where it has neither. */
  readonly began?: UtcInstant;
  /** By time. */
  readonly acts: readonly PastAct[];
}

export interface PastRecord {
  readonly communities: readonly RecordedCommunity[];
  /** The last instant of which the files tell anything. Nothing is known of what came later. */
  readonly ends: UtcInstant;
}

/** A file as it was read, and what to call it when something is wrong with it. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Mail of these is nobody's: who has it works anywhere. */
const noDepartment = new Set(['', 'Unaffiliated']);

/** Kinds of acts that ask, or answer somebody; the Kubernetes record has neither. */
const parts: ReadonlyMap<string, 'asked' | 'replied'> = new Map([['question', 'asked'], ['answer', 'replied'], ['reply', 'replied']]);

/** Reads both files. Throws `BadFile` at the first cell that is not what it has to be, or names a community that is none. */
export function readRecord(communities: SourceFile, participation: SourceFile): PastRecord {
  const rows = namedColumns(communities.name, communities.text, ['key', 'status', 'started', 'retired'], ['kind']);
  const acts = new Map<string, PastAct[]>();
  for (const row of rows) acts.set(newKey(row, acts), []);
  for (const row of namedColumns(participation.name, participation.text, ['when', 'person', 'department', 'community', 'kind'])) {
    const own = acts.get(row.cells.community) ?? row.refuse('community', `“${row.cells.community}” is not in ${communities.name}.`);
    own.push(readAct(row));
  }
  const known = rows.map(row => readCommunity(row, acts.get(row.cells.key) ?? []));
  return { communities: known, ends: lastInstant(known) };
}

function newKey({ cells: { key }, refuse }: FileRow<'key'>, seen: ReadonlyMap<string, unknown>): string {
  if (key === '') return refuse('key', 'A community has no key.');
  return seen.has(key) ? refuse('key', `“${key}” is there twice.`) : key;
}

function readAct(row: FileRow<'when' | 'person' | 'department' | 'kind'>): PastAct {
  const { person, department, kind } = row.cells;
  const part = parts.get(kind);
  return {
    at: readMoment(row, 'when') ?? row.refuse('when', 'It does not say when.'),
    person: person === '' ? row.refuse('person', 'It does not say who.') : person,
    ...(!noDepartment.has(department) && { department }),
    ...(part !== undefined && { part })
  };
}

function readCommunity(row: FileRow<'key' | 'kind' | 'status' | 'started' | 'retired'>, unordered: readonly PastAct[]): RecordedCommunity {
  const { key, kind, status } = row.cells;
  const ended = readMoment(row, 'retired');
  const acts = [...unordered].sort((one, other) => one.at - other.at);
  const beginnings = [readMoment(row, 'started'), acts[0]?.at].filter(at => at !== undefined);
  return {
    key,
    kind,
    acts,
    outcome: ended === undefined ? (status === 'Active' ? 'open' : 'unknown') : { ended },
    ...(beginnings.length > 0 && { began: Math.min(...beginnings) })
  };
}

function lastInstant(communities: readonly RecordedCommunity[]): UtcInstant {
  let last = 0;
  for (const { acts, outcome, began = 0 } of communities) {
    last = Math.max(last, began, acts.at(-1)?.at ?? 0, typeof outcome === 'object' ? outcome.ended : 0);
  }
  return last;
}
