import type { RoleTerm } from '../community/roles';
import { holdsRole } from '../community/roles';
import type { Entry, NewEntry } from '../contribution/entry';
import { readEntries } from '../contribution/entry';
import type { NamedPerson, PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { asBody, readCount } from '../log/readBody';
import { readPerson } from '../person/readPerson';
import type { UtcInstant } from '../time';
import { day } from '../time';
import type { Resource } from './resource';
import { readResource, readReviewBy, reviewDay } from './resource';

/** A resource as it stands on the shelf. */
export interface ShelvedResource extends Entry<Resource> {
  /** Who is asked whether it is still good: its author, unless a keeper handed it to somebody. */
  readonly curator: PersonKey;
  /** When somebody last vouched for it: added, corrected or reviewed it. */
  readonly reviewedAt: UtcInstant;
  readonly reviewBy: UtcInstant;
}

/** The rows of a shelf: of both logs of one community, those that count, by ascending id. */
export interface ShelfRows {
  readonly contributions: readonly LogRow[];
  readonly acts: readonly LogRow[];
  readonly hidden: ReadonlySet<number>;
}

/** For how long a curator is waited for before somebody else may take a resource over. */
export const patience = 14 * day;

/**
 * The shelf: what was reviewed last comes first. A `stillGood` counts from whoever was curator when it was written, a
 * `curate` from whoever kept the community then.
 */
export function foldShelf({ contributions, acts, hidden }: ShelfRows, roles: readonly RoleTerm[]): readonly ShelvedResource[] {
  const events = [...contributions.filter(({ kind }) => kind === 'stillGood'), ...acts.filter(({ kind }) => kind === 'curate')];
  const shelf = readEntries(contributions, 'resource', readResource, hidden).map(entry => {
    const own = events.filter(row => namedRow(row) === entry.id && row.created >= entry.at);
    return own.sort(byTime).reduce((state, row) => afterEvent(state, row, roles), onShelf(entry));
  });
  return shelf.sort((one, other) => other.reviewedAt - one.reviewedAt || other.id - one.id);
}

function onShelf(entry: Entry<Resource>): ShelvedResource {
  return { ...entry, curator: entry.author, reviewedAt: entry.correctedAt ?? entry.at, reviewBy: entry.says.reviewBy };
}

function afterEvent(state: ShelvedResource, row: LogRow, roles: readonly RoleTerm[]): ShelvedResource {
  if (row.kind === 'curate') {
    const to = readPerson(asBody(asBody(row.body).to));
    return to !== undefined && holdsRole(roles, row.author, row.created) ? { ...state, curator: to.key } : state;
  }
  // What its author wrote of it later says anew when to look again.
  if (row.author !== state.curator || row.created < state.reviewedAt) return state;
  return { ...state, reviewedAt: row.created, reviewBy: readReviewBy(asBody(row.body), row.created) };
}

/** In the order of time; the logs have ids of their own, so those of one log only decide among themselves. */
function byTime(one: LogRow, other: LogRow): number {
  return one.created - other.created || one.kind.localeCompare(other.kind) || one.id - other.id;
}

function namedRow(row: LogRow): number | undefined {
  return readCount(asBody(row.body), 'row', Number.MAX_SAFE_INTEGER);
}

/** Whether the curator is asked now whether it is still good. */
export function isDue({ reviewBy }: Pick<ShelvedResource, 'reviewBy'>, now: UtcInstant): boolean {
  return reviewBy <= now;
}

/** Whether the curator was asked and did not answer for so long that somebody else may take it over. */
export function isUnanswered({ reviewBy }: Pick<ShelvedResource, 'reviewBy'>, now: UtcInstant): boolean {
  return reviewBy + patience <= now;
}

/** The resources that a person is asked about: due, and that person's to look after. */
export function dueFor(shelf: readonly ShelvedResource[], person: PersonKey, now: UtcInstant): readonly ShelvedResource[] {
  return shelf.filter(each => each.curator === person && isDue(each, now));
}

/** The tags of a shelf, those on most resources first, then by name. Those that differ in case only are one. */
export function tagsOf(shelf: readonly Pick<ShelvedResource, 'says'>[]): readonly string[] {
  const counts = new Map<string, { readonly tag: string; readonly count: number }>();
  for (const tag of shelf.flatMap(({ says }) => says.tags)) {
    const key = tag.toLowerCase();
    counts.set(key, { tag, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count || one.tag.localeCompare(other.tag)).map(({ tag }) => tag);
}

export function hasTag({ says }: Pick<ShelvedResource, 'says'>, tag: string): boolean {
  return says.tags.some(each => each.toLowerCase() === tag.toLowerCase());
}

/** The curator says that it is still good, and when to look again. */
export function stillGood({ id, says }: Pick<ShelvedResource, 'id' | 'says'>, now: UtcInstant, months: number): NewEntry {
  return { kind: 'stillGood', summary: `Still good: ${says.title}`, says: { row: id, reviewBy: reviewDay(now, months) } };
}

/** A keeper hands a resource to somebody who looks after it from now on. */
export function handToCurator({ id, says }: Pick<ShelvedResource, 'id' | 'says'>, { key, name }: NamedPerson): NewEntry {
  return { kind: 'curate', summary: `${name} looks after ${says.title}`, says: { row: id, to: { key, name } } };
}
