import type { Refused } from '../terminal/readOptions';
import { flag, readOptions, siteProblem, text } from '../terminal/readOptions';

/** What the command is asked to do. */
export interface Arguments {
  /** Absolute address of the Guildhall site. */
  readonly site: string;
  /** `check` looks only, `mend` looks and mends, `setUp` makes the site or brings it to this version. */
  readonly task: 'check' | 'mend' | 'setUp';
  /** The Entra tenant whose people are “everyone”; without it, the tenant of the token. */
  readonly tenant?: string;
  /** A module that exports `platform`, how requests are sent; without it, with a token. */
  readonly platform?: string;
}

export const usage = `Sets a Guildhall site up, checks it, or mends it.

  npm run set-up -- --site URL             sets it up, or brings it to this version
  npm run set-up -- --site URL --check     looks, changes nothing
  npm run set-up -- --site URL --mend      looks, and mends what can be mended

  --tenant ID       the Entra tenant whose people are “everyone”; the tenant of the token unless given
  --platform FILE   a module that exports how requests are sent, instead of a token
  --help            this text

A token is taken from GUILDHALL_TOKEN, or from what the command in GUILDHALL_TOKEN_COMMAND prints, such as
  GUILDHALL_TOKEN_COMMAND="m365 util accesstoken get --resource https://contoso.sharepoint.com --output text"

Ends with 0 where nothing needs anybody, 1 where something does, 2 where it could not be done.`;

/** The arguments, `help`, or a sentence on what is wrong with them. */
export function readArguments(written: readonly string[]): Arguments | 'help' | Refused {
  const read = readOptions(written, { site: text, check: flag, mend: flag, tenant: text, platform: text, help: flag });
  if ('problem' in read) return read;
  const { site = '', check, mend, tenant, platform, help } = read.values;
  if (help === true) return 'help';
  const problem = siteProblem(read.values.site);
  if (problem !== undefined) return problem;
  if (check === true && mend === true) return { problem: 'Choose --check or --mend.' };
  return {
    site,
    task: check === true ? 'check' : mend === true ? 'mend' : 'setUp',
    ...(tenant === undefined ? {} : { tenant }),
    ...(platform === undefined ? {} : { platform })
  };
}
