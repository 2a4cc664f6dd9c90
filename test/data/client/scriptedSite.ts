import { DefaultParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults';
import type { TimelinePipe } from '@pnp/core';
import type { Site } from '../../../src/data/client/site';
import { connectSite } from '../../../src/data/client/site';
import type { Scene, Scripted } from './scripted';
import { scripted, site } from './scripted';

/** Who sends and how answers are parsed, without an identity. */
export const plainPlatform: TimelinePipe<Queryable> = instance =>
  instance.using(DefaultHeaders() as TimelinePipe, DefaultInit() as TimelinePipe, DefaultParse() as TimelinePipe);

/** A site that is served by these scenes, see `scripted`. */
export function scriptedSite(scenes: readonly Scene[]): Scripted & { readonly at: Site } {
  const played = scripted(scenes);
  return { ...played, at: connectSite(site, plainPlatform, played.connection) };
}
