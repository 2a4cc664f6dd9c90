import { parseArgs } from 'node:util';

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
export function readArguments(written: readonly string[]): Arguments | 'help' | { readonly problem: string } {
  const values = parse(written);
  if ('problem' in values) return { problem: String(values.problem) };
  if (values.help === true) return 'help';
  const { site, check, mend, tenant, platform } = values;
  if (site === undefined) return { problem: 'Say which site: --site https://contoso.sharepoint.com/sites/guildhall' };
  if (!isAddress(site)) return { problem: `“${site}” is no address of a site.` };
  if (check === true && mend === true) return { problem: 'Choose --check or --mend.' };
  return {
    site,
    task: check === true ? 'check' : mend === true ? 'mend' : 'setUp',
    ...(tenant === undefined ? {} : { tenant }),
    ...(platform === undefined ? {} : { platform })
  };
}

interface Values {
  readonly site?: string;
  readonly check?: boolean;
  readonly mend?: boolean;
  readonly tenant?: string;
  readonly platform?: string;
  readonly help?: boolean;
}

function parse(written: readonly string[]): Values | { readonly problem: string } {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const options = { site: text, check: flag, mend: flag, tenant: text, platform: text, help: flag };
    return parseArgs({ args: [...written], options }).values;
  } catch (error) {
    // An option that is none, or lacks its value: Node says which.
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether a text is the address of a site. */
export function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
