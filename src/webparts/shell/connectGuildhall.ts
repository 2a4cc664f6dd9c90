import { SPFx } from '@pnp/sp';
import type { BaseComponentContext } from '@microsoft/sp-component-base';
import { findSite } from '../../data/findSite';
import { openGuildhall } from '../../data/guildhall';
import type { Session } from '../../ui/session';

/** Finds the Guildhall site from wherever the web part runs, and who is looking at it. */
export async function connectGuildhall(context: BaseComponentContext, configuredUrl?: string): Promise<Session> {
  const { pageContext } = context;
  const site = await findSite(pageContext.web.absoluteUrl, SPFx(context), configuredUrl);
  const guildhall = openGuildhall(site);
  return {
    guildhall,
    actor: await guildhall.readActor(),
    locale: pageContext.cultureInfo.currentUICultureName,
    tenantId: pageContext.aadInfo?.tenantId?.toString() ?? ''
  };
}
