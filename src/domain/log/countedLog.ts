import type { CommunityKey } from '../identity';
import type { LogRow } from './logRow';
import type { Words } from './packed/packedBodies';
import { packedRows } from './packed/packedRows';
import { inErasedName } from './erasedRow';
import { eachOperationOnce, whyIgnored } from './rowsThatCount';

/** The rows of a whole log that count, as long as they are folded: a community at a time. */
export interface CountedLog {
  /** The highest id that was added, 0 before; also of rows that do not count. */
  readonly highest: number;
  /** How many rows do not count. */
  readonly ignored: number;
  /** Rows of the root of a list, in any order. */
  add(row: LogRow): void;
  /** The rows about a community, by ascending id, each operation of an author once. */
  of(community: CommunityKey): readonly LogRow[];
}

/** An empty one. Operations of its rows are told by fingerprint: two that are the same are the same, and that is all they are for. */
export function countedLog(words: Words): CountedLog {
  const rows = packedRows(words);
  let [highest, ignored] = [0, 0];
  return {
    get highest() {
      return highest;
    },
    get ignored() {
      return ignored;
    },
    add(row) {
      highest = Math.max(highest, row.id);
      if (whyIgnored(row, '') === undefined) rows.add(inErasedName(row));
      else ignored += 1;
    },
    of: community => eachOperationOnce(rows.of(community))
  };
}
