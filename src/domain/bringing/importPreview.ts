import type { CommunityKey } from '../identity';
import type { HistoryKind } from '../log/history';
import type { UtcInstant } from '../time';
import type { HistoryLine, LeftOutReason, ReadHistory } from './historyLine';
import type { LineProblem, LineProblemKind } from './lineProblem';
import { accountsOf } from './placePeople';

/** What an import would bring, before anything is written. */
export interface ImportPreview {
  readonly lines: number;
  readonly byCommunity: ReadonlyMap<CommunityKey, number>;
  readonly byKind: ReadonlyMap<HistoryKind, number>;
  readonly people: number;
  /** Accounts that the site has not met: whether somebody has them is told when it is asked to know them. */
  readonly unmet: readonly string[];
  /** Of the earliest and of the latest act; undefined where there is none. */
  readonly first: UtcInstant | undefined;
  readonly last: UtcInstant | undefined;
  readonly problems: readonly LineProblem[];
  readonly problemsByKind: ReadonlyMap<LineProblemKind, number>;
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
}

/** `isMet`: whether the site knows an account. */
export function importPreview({ lines, problems, leftOut }: ReadHistory, isMet: (account: string) => boolean): ImportPreview {
  const accounts = accountsOf(lines);
  let first: UtcInstant | undefined;
  let last: UtcInstant | undefined;
  for (const { actedAt } of lines) {
    if (first === undefined || actedAt < first) first = actedAt;
    if (last === undefined || actedAt > last) last = actedAt;
  }
  return {
    lines: lines.length,
    byCommunity: countBy(lines, ({ community }: HistoryLine) => community),
    byKind: countBy(lines, ({ kind }: HistoryLine) => kind),
    people: accounts.length,
    unmet: accounts.filter(account => !isMet(account)),
    first,
    last,
    problems,
    problemsByKind: countBy(problems, ({ kind }: LineProblem) => kind),
    leftOut
  };
}

/** Greatest first; as many in the order in which they were met. */
function countBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
