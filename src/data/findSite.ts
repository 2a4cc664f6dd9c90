import { Failure, isFailure } from '../domain/failure';
import { connect } from './client/connect';
import type { TimelinePipe } from './client/pnp';
import type { Site } from './client/site';
import { siteAt } from './client/site';
import type { Queryable } from '@pnp/queryable';

/** The tenant property in which a tenant administrator keeps the address of the Guildhall site. */
export const siteProperty = 'GuildhallSite';

/**
 * The Guildhall site: where the tenant property points, else the address from the web part's setting, else the site of
 * the page. In a channel tab the page belongs to the team and in a personal app to yet another site.
 */
export async function findSite(
  pageSiteUrl: string,
  platform: TimelinePipe<Queryable>,
  configuredUrl: string | undefined
): Promise<Site> {
  const page = connect(pageSiteUrl, platform);
  const url = (await readProperty(() => page.web.getStorageEntity(siteProperty))) ?? configuredUrl?.trim() ?? '';
  const found = url === '' ? pageSiteUrl : url;
  let origin: string;
  try {
    origin = new URL(found, pageSiteUrl).href;
  } catch (error) {
    throw new Failure('invalid', `“${found}” is no address of a site.`, error);
  }
  return siteAt(connect(origin, platform), origin);
}

async function readProperty(read: () => Promise<{ readonly Value?: string | null }>): Promise<string | undefined> {
  try {
    return (await read()).Value || undefined;
  } catch (error) {
    // A tenant without an app catalog has no properties at all; that is not a fault.
    if (isFailure(error, 'notFound')) return undefined;
    throw error;
  }
}
