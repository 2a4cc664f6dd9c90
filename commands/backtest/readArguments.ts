import type { Refused } from '../terminal/readOptions';
import { flag, readOptions, text } from '../terminal/readOptions';

/** What the command is asked to do. All are paths of files. */
export interface Arguments {
  readonly communities: string;
  readonly participation: string;
  /** Where the scores go; without it, nowhere. */
  readonly scores?: string;
}

export const usage = `Tries the early warning of fading communities on a record of the past.

  npm run backtest -- --communities FILE --participation FILE [--scores FILE]

  --communities FILE     CSV, a row for each community: key, status, started, retired; kind where it is known
  --participation FILE   CSV, a row for each act: when, person, department, community, kind
  --scores FILE          writes a row for each community and month: community,month,score, as of the first instant
                         of the month (UTC) and of acts before it alone, by the rule as it ships
  --help                 this text

Days are written 2026-03-31, instants 2026-03-31T12:00:00Z. A community ended on the day in “retired”. What has no such
day is open where its status is Active; otherwise nobody knows, and it gets scores but is not judged by. The last line is
JSON. docs/early-warning.md explains the figures.

Ends with 0 where it was tried, however it came out, and 2 where it could not be.`;

/** The arguments, `help`, or a sentence on what is wrong with them. */
export function readArguments(written: readonly string[]): Arguments | 'help' | Refused {
  const read = readOptions(written, { communities: text, participation: text, scores: text, help: flag });
  if ('problem' in read) return read;
  const { communities = '', participation = '', scores, help } = read.values;
  if (help === true) return 'help';
  if (communities === '' || participation === '') return { problem: 'Say which files: --communities FILE --participation FILE' };
  return { communities, participation, ...(scores !== undefined && { scores }) };
}
