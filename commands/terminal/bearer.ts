import type { Queryable } from '@pnp/queryable';
import { BearerToken, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import type { TimelinePipe } from '@pnp/core';

/** Requests with a bearer token, as the CLI for Microsoft 365 gives one out. */
export function bearer(token: string): TimelinePipe<Queryable> {
  return instance =>
    instance.using(
      DefaultHeaders() as TimelinePipe,
      DefaultInit() as TimelinePipe,
      BearerToken(token) as TimelinePipe,
      DefaultParse() as TimelinePipe
    );
}
