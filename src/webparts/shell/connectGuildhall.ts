import { SPFx } from '@pnp/sp';
import type { BaseComponentContext } from '@microsoft/sp-component-base';
import type { Connection } from '../../data/client/connection';
import type { AnswerStorage } from '../../data/client/keptAnswers';
import { openConnection } from '../../data/client/connection';
import { recalling } from '../../data/client/recalling';
import { connectSite } from '../../data/client/site';
import { findSite } from '../../data/findSite';
import type { Guildhall, Recalled } from '../../data/guildhall';
import { openGuildhall } from '../../data/guildhall';
import type { TeamsApp } from '../../domain/link/deepLink';
import type { Actor } from '../../domain/permission/actor';
import type { Beginning, Session } from '../../ui/session';

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

/** Nothing where the directory cannot be read: the screen asks again, and tells why. */
async function begin(guildhall: Guildhall): Promise<Beginning | undefined> {
  try {
    return { directory: await guildhall.readDirectory(), readAt: Date.now() };
  } catch {
    return undefined;
  }
}

/** How a web part comes to its session: by asking SharePoint, or as it was when that was last asked. */
export interface Connecting {
  readonly connect: () => Promise<Session>;
  readonly recall: () => Promise<Recalled<Session> | undefined>;
}

export interface ConnectingOptions {
  readonly configuredUrl?: string | undefined;
  readonly teams?: TeamsApp | undefined;
  readonly onHostBack?: Session['onHostBack'];
  /** Whether the first view is drawn from the published directory, which is then read together with who is looking. */
  readonly beginsWithDirectory?: boolean;
}

/** Finds the Guildhall site from wherever the web part runs, and who is looking at it. */
export function connecting(context: BaseComponentContext, { configuredUrl, teams, onHostBack, beginsWithDirectory = false }: ConnectingOptions): Connecting {
  const { pageContext } = context;
  const platform = SPFx(context);
  const connection = connectionOf(pageContext.user.loginName);
  // The same door for the same site, so that nothing is read anew when the newest answer says what was known.
  const doors = new Map<string, Guildhall>();
  const open = (url: string): Guildhall => {
    const door = doors.get(url) ?? openGuildhall(connectSite(url, platform, connection));
    doors.set(url, door);
    return door;
  };
  const find = async (over: Connection): Promise<Guildhall> =>
    open((await findSite(pageContext.web.absoluteUrl, platform, configuredUrl, over)).url);
  const sessionOf = (guildhall: Guildhall, actor: Actor): Session => ({
    guildhall,
    actor,
    locale: pageContext.cultureInfo.currentUICultureName,
    tenantId: pageContext.aadInfo?.tenantId?.toString() ?? '',
    teams,
    ...(onHostBack !== undefined && { onHostBack })
  });
  return {
    connect: async () => {
      const guildhall = await find(connection);
      const [actor, beginning] = await Promise.all([guildhall.readActor(), beginsWithDirectory ? begin(guildhall) : undefined]);
      return { ...sessionOf(guildhall, actor), ...(beginning !== undefined && { beginning }) };
    },
    recall: async () => {
      const guildhall = await find(recalling(connection).connection).catch(() => undefined);
      const actor = await guildhall?.recall(lastKnown => lastKnown.readActor());
      return guildhall && actor && { value: sessionOf(guildhall, actor.value), readAt: actor.readAt };
    }
  };
}
