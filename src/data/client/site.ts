import type { IList, SPFI } from './pnp';
import type { ListName } from '../schema/lists';
import { lists } from '../schema/lists';

/** A connected site: PnPjs for it, and where it lies. */
export interface Site {
  readonly sp: SPFI;
  /** Absolute address without a slash at the end. */
  readonly url: string;
  /** `/sites/guildhall`. */
  readonly path: string;
}

export function siteAt(sp: SPFI, url: string): Site {
  const trimmed = url.replace(/\/+$/, '');
  return { sp, url: trimmed, path: new URL(trimmed).pathname.replace(/\/$/, '') };
}

export function listOf({ sp }: Site, name: ListName): IList {
  return sp.web.lists.getByTitle(lists[name].title);
}

/** Server-relative address; lists lie below `Lists`, libraries directly below the site. */
export function listPath({ path }: Site, name: ListName): string {
  const { kind, title } = lists[name];
  return kind === 'library' ? `${path}/${title}` : `${path}/Lists/${title}`;
}
