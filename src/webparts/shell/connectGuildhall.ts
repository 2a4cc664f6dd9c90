import { SPFx } from '@pnp/sp';
import type { BaseComponentContext } from '@microsoft/sp-component-base';
import type { Connection } from '../../data/client/connection';
import type { AnswerStorage } from '../../data/client/keptAnswers';
import { openConnection } from '../../data/client/connection';
import { findSite } from '../../data/findSite';
import { openGuildhall } from '../../data/guildhall';
import type { Session } from '../../ui/session';

const connections = new Map<string, Connection>();

/**
 * One connection for everything of one person on this page: waits, digests and answers are the same for all web parts
 * of a bundle. Answers outlast a reload, in the storage that ends with the browser tab.
 */
function connectionOf(login: string): Connection {
  const known = connections.get(login) ?? openConnection({ storage: storageOf(login) });
  connections.set(login, known);
  return known;
}

function storageOf(owner: string): AnswerStorage | undefined {
  try {
    return { area: window.sessionStorage, owner };
  } catch {
    // A browser that keeps nothing for this page refuses to name the storage at all.
    return undefined;
  }
}

/** Finds the Guildhall site from wherever the web part runs, and who is looking at it. */
export async function connectGuildhall(context: BaseComponentContext, configuredUrl?: string): Promise<Session> {
  const { pageContext } = context;
  const site = await findSite(pageContext.web.absoluteUrl, SPFx(context), configuredUrl, connectionOf(pageContext.user.loginName));
  const guildhall = openGuildhall(site);
  return {
    guildhall,
    actor: await guildhall.readActor(),
    locale: pageContext.cultureInfo.currentUICultureName,
    tenantId: pageContext.aadInfo?.tenantId?.toString() ?? ''
  };
}
