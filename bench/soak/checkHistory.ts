import type { Act, History, Look, Stay, StoredRow } from './history';
import { afterRow, onceEach, replayStays } from './replay';

/** Why a history is no history of a service and a client that tell the truth. */
export type Wrong =
  | 'acts of one person overlap'
  | 'a row nobody intended'
  | 'told done, no row'
  | 'told failed, row there'
  | 'the row says something else'
  | 'stamped with another name'
  | 'changed after it was written'
  | 'stored before it was sent'
  | 'stored after it was told'
  | 'rows contradict the order of acts'
  | 'a correction of nothing'
  | 'an operation counted twice'
  | 'an operation not counted'
  | 'a leave undone wrongly'
  | 'the last reading contradicts the rows'
  | 'a reading contradicts the rows then';

export interface Finding {
  readonly wrong: Wrong;
  /** The operation or the instant it is about. */
  readonly about: string;
}

/** Everything that is wrong with a history; nothing where it is legal. Knows the rows and the stories, no client. */
export function checkHistory(history: History): Finding[] {
  const { acts, rows } = history;
  return [
    ...overlaps(acts),
    ...acts.flatMap(act => actAgainstRows(act, rows.filter(row => row.operation === act.operation), rows)),
    ...rows.flatMap(row => rowAlone(row, history)),
    ...disorder(history),
    ...counting(history),
    ...lastReading(history),
    ...history.looks.flatMap(look => readingThen(look, history))
  ];
}

function found(isWrong: boolean, wrong: Wrong, about: string): Finding[] {
  return isWrong ? [{ wrong, about }] : [];
}

/** Acts that began at the same instant were sent together, in one batch. */
function overlaps(acts: readonly Act[]): Finding[] {
  return acts.flatMap(act => {
    const isOver = acts.every(other => other.invoked >= act.invoked || (other.returned ?? Infinity) <= act.invoked);
    return found(!isOver, 'acts of one person overlap', act.operation);
  });
}

function actAgainstRows(act: Act, own: readonly StoredRow[], all: readonly StoredRow[]): Finding[] {
  const second = Math.floor(act.invoked / 1000) * 1000;
  const corrected = act.kind === 'correction' && !all.some(row => row.operation === act.supersedes && row.kind === 'question');
  return [
    ...found(act.told === 'done' && own.length === 0, 'told done, no row', act.operation),
    ...found(act.told === 'failed' && own.length > 0, 'told failed, row there', act.operation),
    ...found(own.some(row => row.kind !== act.kind || row.supersedes !== act.supersedes), 'the row says something else', act.operation),
    ...found(own.some(row => row.created < second), 'stored before it was sent', act.operation),
    ...found(own.some(row => act.told === 'done' && row.created > (act.returned ?? 0)), 'stored after it was told', act.operation),
    ...found(own.length > 0 && corrected, 'a correction of nothing', act.operation)
  ];
}

function rowAlone(row: StoredRow, { person, acts }: History): Finding[] {
  return [
    ...found(!acts.some(act => act.operation === row.operation), 'a row nobody intended', row.operation),
    ...found(row.author !== person || row.editor !== person, 'stamped with another name', row.operation),
    ...found(row.version !== 1 || row.modified !== row.created, 'changed after it was written', row.operation)
  ];
}

/** What was told done before the next thing began stands before it in the list. */
function disorder({ acts, rows }: History): Finding[] {
  const first = new Map(onceEach(rows).map(row => [row.operation, row]));
  return acts.flatMap(later => {
    const row = first.get(later.operation);
    const passed = acts.some(earlier => {
      const before = first.get(earlier.operation);
      const wasDone = earlier.told === 'done' && (earlier.returned ?? Infinity) <= later.invoked;
      return wasDone && row !== undefined && before !== undefined && before.list === row.list && before.id > row.id;
    });
    return found(passed, 'rows contradict the order of acts', later.operation);
  });
}

function counting({ rows, end }: History): Finding[] {
  return [...new Set([...rows.map(row => row.operation), ...end.counted])].flatMap(operation => {
    const times = end.counted.filter(counted => counted === operation).length;
    return [
      ...found(times > 1, 'an operation counted twice', operation),
      ...found(times === 0, 'an operation not counted', operation)
    ];
  });
}

function lastReading({ rows, end }: History): Finding[] {
  const expected = replayStays(rows);
  const ended = (stays: readonly Stay[]): string => JSON.stringify(stays.filter(({ left }) => left !== undefined));
  if (ended(expected) !== ended(end.stays)) return found(true, 'a leave undone wrongly', ended(end.stays));
  const [now, told] = [expected.at(-1), end.stays.at(-1)].map(stay => (stay?.left === undefined ? stay?.joined : undefined));
  return found(now !== told, 'the last reading contradicts the rows', String(told));
}

/** A reading shows what was told done before it began, nothing stamped after it ended; what lies between may show. */
function readingThen({ at, until, since }: Look, { acts, rows }: History): Finding[] {
  let possible: Stay[][] = [[]];
  for (const row of onceEach(rows)) {
    if (row.created > until || (row.kind !== 'join' && row.kind !== 'leave')) continue;
    const act = acts.find(({ operation }) => operation === row.operation);
    const isKnown = row.created + 1000 <= at || (act?.told === 'done' && (act.returned ?? Infinity) <= at);
    const after = possible.map(stays => afterRow(stays, row));
    possible = isKnown ? after : [...possible, ...after];
  }
  const isPossible = possible.some(stays => {
    const open = stays.at(-1);
    return (open?.left === undefined ? open?.joined : undefined) === since;
  });
  return found(!isPossible, 'a reading contradicts the rows then', String(at));
}
