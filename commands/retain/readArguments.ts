import type { Refused } from '../terminal/readOptions';
import { flag, readOptions, siteProblem, text } from '../terminal/readOptions';

/** What the command is asked to do. */
export interface Arguments {
  /** Absolute address of the Guildhall site. */
  readonly site: string;
  /** Whether it only says what is past its time. */
  readonly isDryRun: boolean;
  /** A module that exports `platform`, how requests are sent; without it, with a token. */
  readonly platform?: string;
}

export const usage = `Removes what a Guildhall site keeps no longer: closed acts (Visits) older than 13 months, for good.

  npm run retain -- --site URL             removes them
  npm run retain -- --site URL --dry-run   says how many there are, changes nothing

  --platform FILE   a module that exports how requests are sent, instead of a token
  --help            this text

Run it once a month, as an administrator of the site collection: others do not see the second stage of the recycle bin. A
token is taken from GUILDHALL_TOKEN, or from what the command in GUILDHALL_TOKEN_COMMAND prints, as for npm run set-up.

Ends with 0 where nothing is past its time, 1 where something is or nobody could look, 2 where it could not be done.`;

/** The arguments, `help`, or a sentence on what is wrong with them. */
export function readArguments(written: readonly string[]): Arguments | 'help' | Refused {
  const read = readOptions(written, { site: text, 'dry-run': flag, platform: text, help: flag });
  if ('problem' in read) return read;
  const { site = '', 'dry-run': dryRun, platform, help } = read.values;
  if (help === true) return 'help';
  return siteProblem(read.values.site) ?? { site, isDryRun: dryRun === true, ...(platform === undefined ? {} : { platform }) };
}
