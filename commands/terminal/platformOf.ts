import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Queryable } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import { bearer } from './bearer';

/** How requests are sent: as the module at that path says, else with the token. */
export async function platformOf(file: string | undefined, token: string): Promise<TimelinePipe<Queryable>> {
  if (file === undefined) return bearer(token);
  const module = (await import(pathToFileURL(path.resolve(file)).href)) as { platform: TimelinePipe<Queryable> };
  return module.platform;
}
