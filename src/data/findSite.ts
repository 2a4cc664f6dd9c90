import { Failure, isFailure } from '../domain/failure';
import type { Connection } from './client/connection';
import type { SPFI, TimelinePipe } from './client/pnp';
import type { Site } from './client/site';
import { connectSite } from './client/site';
import type { Queryable } from '@pnp/queryable';
import { everyday } from '../words/everyday';

/** The tenant property in which a tenant administrator keeps the address of the Guildhall site. */
export const siteProperty = 'GuildhallSite';

/**
 * The Guildhall site: where the tenant property points, else the address from the web part's setting, else the site of
 * the page. In a channel tab the page belongs to the team and in a personal app to yet another site.
 */
export async function findSite(
  pageSiteUrl: string,
  platform: TimelinePipe<Queryable>,
  configuredUrl: string | undefined,
  connection: Connection
): Promise<Site> {
  const page = connectSite(pageSiteUrl, platform, connection).sp;
  const url = (await readSiteProperty(page)) ?? configuredUrl?.trim() ?? '';
  const found = url === '' ? pageSiteUrl : url;
  let origin: string;
  try {
    origin = new URL(found, pageSiteUrl).href;
  } catch (error) {
    throw new Failure('invalid', everyday.refusals.badAddress({ text: found }), error);
  }
  return connectSite(origin, platform, connection);
}

/** What the tenant property says, if the tenant has one. */
export async function readSiteProperty({ web }: SPFI): Promise<string | undefined> {
  try {
    const { Value: value }: { readonly Value?: string | null } = await web.getStorageEntity(siteProperty);
    return value || undefined;
  } catch (error) {
    // A tenant without an app catalog has no properties at all; that is not a fault.
    if (isFailure(error, 'notFound')) return undefined;
    throw error;
  }
}
