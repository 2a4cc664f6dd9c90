import type { Queryable } from '@pnp/queryable';
import type { ListName } from '../schema/lists';
import { lists } from '../schema/lists';
import { connect, reconnect } from './connect';
import type { Connection } from './connection';
import type { IList, SPFI, TimelinePipe } from './pnp';

/** A connected site: PnPjs for it, and where it lies. */
export interface Site {
  readonly sp: SPFI;
  readonly connection: Connection;
  /** Absolute address without a slash at the end. */
  readonly url: string;
  /** `/sites/guildhall`. */
  readonly path: string;
}

/** See `connect`. Sites of one person on one page share their connection. */
export function connectSite(url: string, platform: TimelinePipe<Queryable>, connection: Connection): Site {
  const trimmed = url.replace(/\/+$/, '');
  return {
    sp: connect(trimmed, platform, connection),
    connection,
    url: trimmed,
    path: new URL(trimmed).pathname.replace(/\/$/, '')
  };
}

/** The same site, reached another way. */
export function over(site: Site, connection: Connection): Site {
  return { ...site, connection, sp: reconnect(site.sp, connection) };
}

export function listOf({ sp }: Site, name: ListName): IList {
  return sp.web.lists.getByTitle(lists[name].title);
}

/** Server-relative address; lists lie below `Lists`, libraries directly below the site. */
export function listPath({ path }: Site, name: ListName): string {
  const { kind, title } = lists[name];
  return kind === 'library' ? `${path}/${title}` : `${path}/Lists/${title}`;
}
