import type { Site } from '../../../src/data/client/site';
import { openGuildhall } from '../../../src/data/guildhall';
import { personKey } from '../../../src/domain/identity';
import type { Viewer } from './page';

/** The memberships of whoever looks, as the product's reader tells them. */
export async function look(site: Site, viewer: Viewer): Promise<Record<string, number>> {
  const memberships = await openGuildhall(site).readMembershipsOf(personKey(String(viewer.id)));
  return Object.fromEntries([...memberships].map(([community, { since }]) => [community, since]));
}
