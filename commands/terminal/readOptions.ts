import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';

/** A sentence on what is wrong with what was asked. */
export interface Refused {
  readonly problem: string;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Known extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: Known }>>['values'];

export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;
/** As often as it is written. */
export const texts = { type: 'string', multiple: true } as const;

/** What was written for each option. An option that is none, or lacks its value: Node says which. */
export function readOptions<const Known extends Options>(written: readonly string[], options: Known): { readonly values: Values<Known> } | Refused {
  try {
    return { values: parseArgs({ args: [...written], options }).values };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** What is wrong with the address of a site; undefined where nothing is. */
export function siteProblem(site: string | undefined): Refused | undefined {
  if (site === undefined) return { problem: 'Say which site: --site https://contoso.sharepoint.com/sites/guildhall' };
  return isAddress(site) ? undefined : { problem: `“${site}” is no address of a site.` };
}

function isAddress(site: string): boolean {
  try {
    return /^https?:$/.test(new URL(site).protocol);
  } catch {
    return false;
  }
}
