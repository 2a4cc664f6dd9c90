import type { CommunityKey, OperationId, PersonKey } from '../../identity';
import { operationId } from '../../identity';
import { keyIndex } from '../../keyIndex';
import { toStarts } from '../../toStarts';
import type { LogRow } from '../logRow';
import { numbers, wholeNumbers } from './growing';
import { fingerprint } from './fingerprint';
import type { Words } from './packedBodies';
import { packedBodies } from './packedBodies';

/** What is told of a row that counts: all else follows from that it counts. */
export type ToldRow = Pick<LogRow, 'id' | 'kind' | 'author' | 'community' | 'communityMonth' | 'operation' | 'body' | 'created'>;

/** Many rows that count, in columns, given back a community at a time. */
export interface PackedRows {
  add(row: ToldRow): void;
  /** The rows about a community, in the order in which they were added. */
  of(community: CommunityKey): readonly LogRow[];
}

/**
 * 40 bytes a row and 4 for each number or text in its body, instead of some 500 as objects: ids below 2^32, and of operations
 * a fingerprint of 64 bits, by which the rows of a community that were sent twice are known as well.
 */
export function packedRows(words: Words): PackedRows {
  const [kinds, people, places, communities] = [keyIndex<string>(), keyIndex<PersonKey>(), keyIndex<string>(), keyIndex<CommunityKey>()];
  /** By index of the community and month: the index of the community. */
  const communityAt: number[] = [];
  const [id, kind, author, place, created] = [wholeNumbers(), wholeNumbers(), wholeNumbers(), wholeNumbers(), numbers()];
  const [operationHigh, operationLow] = [wholeNumbers(), wholeNumbers()];
  const bodies = packedBodies(words);
  const rowAt = (at: number): LogRow => {
    const person = people.keys[author.at(at)] as PersonKey;
    return {
      id: id.at(at),
      kind: kinds.keys[kind.at(at)] as string,
      person,
      community: communities.keys[communityAt[place.at(at)] as number] as CommunityKey,
      communityMonth: places.keys[place.at(at)] as string,
      operation: named(operationHigh.at(at), operationLow.at(at)),
      body: bodies.at(at),
      folder: '',
      author: person,
      editor: person,
      created: created.at(at),
      modified: created.at(at),
      version: 1
    };
  };
  let order: Order | undefined;
  return {
    add(row) {
      order = undefined;
      id.push(row.id);
      kind.push(kinds.indexOf(row.kind));
      author.push(people.indexOf(row.author));
      const where = places.indexOf(row.communityMonth);
      communityAt[where] = communities.indexOf(row.community);
      place.push(where);
      created.push(row.created);
      const { high, low } = fingerprint(row.operation);
      operationHigh.push(high);
      operationLow.push(low);
      bodies.add(row.body);
    },
    of(community) {
      order ??= orderOf(id.length, communities.keys.length, at => communityAt[place.at(at)] as number);
      const { rows, ends } = order;
      const index = communities.find(community);
      if (index === undefined) return [];
      return Array.from(rows.subarray(index === 0 ? 0 : ends[index - 1], ends[index]), rowAt);
    }
  };
}

/** The rows by community: those of community `n` end before `ends[n]`. */
interface Order {
  readonly rows: Uint32Array;
  readonly ends: Uint32Array;
}

/** A counting sort; what was added earlier stands earlier. */
function orderOf(length: number, communities: number, communityOf: (at: number) => number): Order {
  const ends = new Uint32Array(communities);
  for (let at = 0; at < length; at += 1) (ends[communityOf(at)] as number) += 1;
  toStarts(ends);
  const rows = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) {
    const community = communityOf(at);
    rows[ends[community] as number] = at;
    (ends[community] as number) += 1;
  }
  return { rows, ends };
}

function named(high: number, low: number): OperationId {
  return operationId(`${high.toString(36)}.${low.toString(36)}`);
}
