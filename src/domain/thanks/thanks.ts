import type { Entry, NewEntry } from '../contribution/entry';
import { readEntries } from '../contribution/entry';
import type { NamedPerson, PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { Body } from '../log/readBody';
import { asBody, readChoice, readCount, readText } from '../log/readBody';
import { readPerson } from '../person/readPerson';

/** Something real that somebody can be thanked for. */
export const thankedKinds = ['answer', 'question', 'session', 'recap', 'resource', 'story'] as const;
export type ThankedKind = (typeof thankedKinds)[number];

/** What somebody is thanked for. */
export interface ThankedFor {
  readonly kind: ThankedKind;
  /** Id of its first row: of Acts for a session and its recap, of Contributions for all else. */
  readonly id: number;
  /** Which time of a session that repeats, as a day written as a number: 20261103. */
  readonly occurrence?: number;
  /** What it was called then. */
  readonly title: string;
}

export interface ThanksSays {
  /** Only the key is to be believed: the name is what the page of whoever thanks wrote. */
  readonly to: NamedPerson;
  readonly for: ThankedFor;
  readonly text: string;
}

export type Thanks = Entry<ThanksSays>;

export const thanksLimits = { text: 500, title: 200 } as const;

/** The last day that can be written with four digits of a year. */
const latestDay = 99991231;

/** A thing, whatever it is called. */
export type ThankedThing = Pick<ThankedFor, 'kind' | 'id' | 'occurrence'>;

/** Who is behind a thing: nobody where there is no such thing, undefined where it cannot be looked up. */
export type Behind = (thing: ThankedThing) => readonly PersonKey[] | undefined;

/**
 * The thanks in a community by ascending id, of rows of Contributions that count (by ascending id). Thanks are for
 * something that is there and for whoever is behind it, where that can be looked up; nobody thanks themselves; and
 * thanking again for the same says the same, so that the first stands. They are never counted by person.
 */
export function foldThanks(rows: readonly LogRow[], hidden: ReadonlySet<number>, behind: Behind): readonly Thanks[] {
  const said = new Set<string>();
  return readEntries(rows, 'thanks', readThanks, hidden).filter(({ author, says }) => {
    if (says.to.key === author || behind(says.for)?.includes(says.to.key) === false) return false;
    const act = `${author} ${says.to.key} ${thingKey(says.for)}`;
    if (said.has(act)) return false;
    said.add(act);
    return true;
  });
}

/** Whether, and how, a person thanked for something already. */
export function thanksFor(thanks: readonly Thanks[], author: PersonKey, thing: ThankedThing): Thanks | undefined {
  return thanks.find(({ author: by, says }) => by === author && thingKey(says.for) === thingKey(thing));
}

/** The same for the same thing; no two things have one. */
export function thingKey({ kind, id, occurrence }: ThankedThing): string {
  return occurrence === undefined ? `${kind} ${id}` : `${kind} ${id} ${occurrence}`;
}

/**
 * Who is behind what was contributed, as the rows (by ascending id) say. A session is an act with a host, and what is
 * older than all of the rows is unknown: neither can be looked up here. Hidden things and those that were taken back are
 * still somebody's: thanks for them stay true.
 */
export function behindContributions(rows: readonly LogRow[]): Behind {
  const byId = new Map(rows.map(row => [row.id, row]));
  const oldest = rows[0]?.id ?? Infinity;
  return ({ kind, id }) => {
    if (kind === 'session' || kind === 'recap' || id < oldest) return undefined;
    const row = byId.get(id);
    return row?.kind === kind && asBody(row.body).corrects === undefined ? [row.author] : [];
  };
}

/** Thanks somebody for something. */
export function thanking(to: NamedPerson, thing: ThankedFor, text: string): NewEntry {
  const title = thing.title.trim().replace(/\s+/g, ' ').slice(0, thanksLimits.title);
  return {
    kind: 'thanks',
    summary: `Thanked ${to.name}`,
    says: { to: { key: to.key, name: to.name }, for: { kind: thing.kind, id: thing.id, ...(thing.occurrence !== undefined && { occurrence: thing.occurrence }), title }, text: text.trim() }
  };
}

function readThanks(body: Body): ThanksSays | undefined {
  const to = readPerson(asBody(body.to));
  const text = readText(body, 'text', thanksLimits.text);
  const thing = asBody(body.for);
  const kind = readChoice(thing, 'kind', thankedKinds);
  const id = readCount(thing, 'id', Number.MAX_SAFE_INTEGER);
  const title = readText(thing, 'title', thanksLimits.title);
  // A key that is no number is nobody's: no stamp can equal it.
  if (to === undefined || !/^[0-9]+$/.test(to.key) || text === undefined || kind === undefined || id === undefined || title === undefined) return undefined;
  const occurrence = readCount(thing, 'occurrence', latestDay);
  return { to, for: { kind, id, title, ...(occurrence !== undefined && { occurrence }) }, text };
}
