import { Failure } from '../../failure';
import type { CommunityKey, PersonKey } from '../../identity';
import { keyIndex } from '../../keyIndex';
import type { UtcInstant } from '../../time';
import type { Act } from '../act';

/** What somebody did in a community. Joining and contributing is taking part; reading is counted apart. */
export const actKind = { joined: 0, contributed: 1, read: 2 } as const;
export type ActKind = (typeof actKind)[keyof typeof actKind];

/** Acts by column: the act `n` is what stands at `n` in each of them. */
export interface ActColumns {
  readonly length: number;
  /** Index of the person. */
  readonly person: Uint32Array;
  /** Index of the community. */
  readonly community: Uint32Array;
  /** UTC milliseconds, finite. */
  readonly at: Float64Array;
  /** One of `actKind`. */
  readonly kind: Uint8Array;
}

/** Acts by column and what their indices stand for. A column is read once it is full: one read earlier does not grow. */
export interface ActBook extends ActColumns {
  readonly people: readonly PersonKey[];
  readonly communities: readonly CommunityKey[];
  /** The index of a person, undefined of whoever did nothing. */
  findPerson(person: PersonKey): number | undefined;
  /** Throws `invalid` where the instant is no finite number. */
  add(person: PersonKey, community: CommunityKey, at: UtcInstant, kind: ActKind): void;
}

/** A book of acts that are at hand. Throws as `add` does. */
export function bookOf(acts: Iterable<Act>): ActBook {
  const book = actBook();
  for (const { person, community, at, kind } of acts) book.add(person, community, at, actKind[kind]);
  return book;
}

const firstRoom = 1024;

/** An empty book. 17 bytes an act, with room for twice as many at most; a key is kept once. */
export function actBook(): ActBook {
  const people = keyIndex<PersonKey>();
  const communities = keyIndex<CommunityKey>();
  let length = 0;
  let person = new Uint32Array(firstRoom);
  let community = new Uint32Array(firstRoom);
  let at = new Float64Array(firstRoom);
  let kind = new Uint8Array(firstRoom);
  const makeRoom = (): void => {
    person = copied(person, new Uint32Array(length * 2));
    community = copied(community, new Uint32Array(length * 2));
    at = copied(at, new Float64Array(length * 2));
    kind = copied(kind, new Uint8Array(length * 2));
  };
  return {
    people: people.keys,
    communities: communities.keys,
    findPerson: people.find,
    get length() {
      return length;
    },
    get person() {
      return person.subarray(0, length);
    },
    get community() {
      return community.subarray(0, length);
    },
    get at() {
      return at.subarray(0, length);
    },
    get kind() {
      return kind.subarray(0, length);
    },
    add(who, where, instant, what) {
      if (!Number.isFinite(instant)) throw new Failure('invalid', `An act at ${instant} is at no instant.`);
      if (length === person.length) makeRoom();
      person[length] = people.indexOf(who);
      community[length] = communities.indexOf(where);
      at[length] = instant;
      kind[length] = what;
      length += 1;
    }
  };
}

function copied<Column extends Uint8Array | Uint32Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
