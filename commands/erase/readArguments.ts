import type { Refused } from '../terminal/readOptions';
import { flag, readOptions, siteProblem, text } from '../terminal/readOptions';

/** What the command is asked to do. */
export interface Arguments {
  /** Absolute address of the Guildhall site. */
  readonly site: string;
  /** A user principal name, or the key of a person: the id of the user in the site. */
  readonly person: string;
  /** `check` looks only, `dryRun` says what erasing would do, `erase` does it. */
  readonly task: 'check' | 'dryRun' | 'erase';
  /** A module that exports `platform`, how requests are sent; without it, with a token. */
  readonly platform?: string;
}

export const usage = `Erases a person from a Guildhall site. Nothing brings back what it removes.

  npm run erase -- --site URL --person UPN             finds the person everywhere, erases, and looks again
  npm run erase -- --site URL --person UPN --check     looks, changes nothing
  npm run erase -- --site URL --person UPN --dry-run   looks, and says what would be done

  --person UPN|KEY  the user principal name, or the id of the user in the site
  --platform FILE   a module that exports how requests are sent, instead of a token
  --help            this text

Run it as an administrator of the site collection; others do not see the second stage of the recycle bin. A token is taken
from GUILDHALL_TOKEN, or from what the command in GUILDHALL_TOKEN_COMMAND prints, as for npm run set-up. Where it was cut
off, run it again. docs/erase-and-retention.md says what it does, and what it cannot reach.

Ends with 0 where the person is nowhere, 1 where the person is somewhere or nobody could look, 2 where it could not be done.`;

/** The arguments, `help`, or a sentence on what is wrong with them. */
export function readArguments(written: readonly string[]): Arguments | 'help' | Refused {
  const read = readOptions(written, { site: text, person: text, check: flag, 'dry-run': flag, platform: text, help: flag });
  if ('problem' in read) return read;
  const { site = '', person = '', check, 'dry-run': dryRun, platform, help } = read.values;
  if (help === true) return 'help';
  const problem = siteProblem(read.values.site);
  if (problem !== undefined) return problem;
  if (!/^([1-9][0-9]*|[^@\s|]+@[^@\s|]+)$/.test(person)) return { problem: 'Say who: --person name@contoso.com, or the id of the user in the site.' };
  if (check === true && dryRun === true) return { problem: 'Choose --check or --dry-run.' };
  return { site, person, task: check === true ? 'check' : dryRun === true ? 'dryRun' : 'erase', ...(platform === undefined ? {} : { platform }) };
}
