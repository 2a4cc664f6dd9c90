import type { Configuration } from '@azure/msal-node';
import type { TimelinePipe } from '@pnp/core';
import { MSAL } from '@pnp/nodejs/behaviors/msal.js';
import type { Queryable } from '@pnp/queryable';
import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import type { AppCredentials } from './appCredentials';

/**
 * Requests in the name of an app. Each asks MSAL for a token, which keeps it until shortly before it ends, so that a run may
 * take longer than a token lives. `site`: the absolute address of the site; tokens are for its host. `system`: how MSAL itself
 * sends, for tests.
 */
export function appPlatform(credentials: AppCredentials, site: string, system?: Configuration['system']): TimelinePipe<Queryable> {
  const { app, tenant, authority, privateKey, thumbprint } = credentials;
  const auth = { clientId: app, authority: `${authority}/${tenant}`, clientCertificate: { thumbprintSha256: thumbprint, privateKey } };
  const tokens = MSAL({ auth, ...(system === undefined ? {} : { system }) }, [`${new URL(site).origin}/.default`]);
  return instance =>
    instance.using(DefaultHeaders() as TimelinePipe, DefaultInit() as TimelinePipe, tokens as TimelinePipe, DefaultParse() as TimelinePipe);
}
