import { DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import type { TimelinePipe } from '@pnp/core';

/** Requests as the workbench takes them, in the name of whom the environment says. */
export const platform: TimelinePipe<Queryable> = instance =>
  instance.using(
    DefaultHeaders() as TimelinePipe,
    DefaultInit() as TimelinePipe,
    InjectHeaders({ 'X-Workbench-Person': process.env.WORKBENCH_PERSON ?? '' }) as TimelinePipe,
    DefaultParse() as TimelinePipe
  );
