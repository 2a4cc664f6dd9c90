import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Queryable } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import type { AppCredentials } from './appCredentials';
import { readAppCredentials } from './appCredentials';
import { bearer } from './bearer';
import type { Refused } from './readOptions';
import { readToken } from './readToken';

/** In whose name requests are sent: as a module of the caller's says, with a token, or as an app. */
export type Sender = { readonly module: string } | { readonly token: string } | { readonly app: AppCredentials };

/** A module where one is named, else a token, else an app; a sentence where there is none of them. */
export function senderOf(module: string | undefined, environment: NodeJS.ProcessEnv, now: number): Sender | Refused {
  if (module !== undefined) return { module };
  const token = readToken(environment);
  if (token !== undefined) return { token };
  const app = readAppCredentials(environment, now);
  if (app === undefined) return { problem: 'There is no token: set GUILDHALL_TOKEN or GUILDHALL_TOKEN_COMMAND. As an app: GUILDHALL_APP, GUILDHALL_TENANT and GUILDHALL_CERTIFICATE.' };
  return 'problem' in app ? app : { app };
}

/** How requests to a site are sent. What an app needs is loaded only where one sends. */
export async function platformOf(sender: Sender, site: string): Promise<TimelinePipe<Queryable>> {
  if ('token' in sender) return bearer(sender.token);
  if ('app' in sender) return (await import('./appPlatform')).appPlatform(sender.app, site);
  const module = (await import(pathToFileURL(path.resolve(sender.module)).href)) as { platform: TimelinePipe<Queryable> };
  return module.platform;
}
