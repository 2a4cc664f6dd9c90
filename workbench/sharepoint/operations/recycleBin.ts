import type { Call } from '../call';
import { identityErrors, recycleBinErrors, requestErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import { queried } from './queried';
import { textArgument } from '../route/arguments';
import { action, type Resource } from '../route/resource';
import type { Entity } from '../serialise/entity';
import { done } from '../serialise/result';
import { findAnyPrincipal } from '../store/principals';
import { binOf, dropRecycled, findRecycled, moveToSecondStage, stages, type Recycled, type Stage } from '../store/recycled';

/** By which of its two addresses the bin is asked. */
type Door = 'web' | 'site';

/**
 * `web/RecycleBin`, `site/RecycleBin`: without a filter on ItemState the first stage only (T). Of the first stage people see
 * what they deleted themselves, holders of ManagePermissions all; the second stage is for site collection administrators (D).
 */
export function recycleBin(door: Door): Resource {
  return {
    type: 'SP.RecycleBinItemCollection',
    get: (call) => queried(call, 'SP.ApiData.RecycleBinItems', visible(call, stageAsked(call)).map((one) => binEntity(call, one))),
    at: (args, call) => recycledItem(door, found(findVisible(call, door, textArgument(args, 'id')), recycleBinErrors.missing)),
    children: {
      getbyid: (args, call) => recycledItem(door, found(findVisible(call, door, textArgument(args, 'id')), recycleBinErrors.missing))
    }
  };
}

function recycledItem(door: Door, recycled: Recycled): Resource {
  return {
    type: 'SP.RecycleBinItem',
    entity: (call) => binEntity(call, recycled),
    children: {
      deleteobject: () => action('SP.RecycleBinItem/DeleteObject', (call) => {
        // Whether the web's door deletes for good or moves on is told either way: the harder reading keeps it.
        if (door === 'web' && recycled.stage === stages.first) {
          moveToSecondStage(call.db, recycled);
        } else {
          dropRecycled(call.db, recycled);
        }
        return done('DeleteObject');
      }),
      movetosecondstage: () => action('SP.RecycleBinItem/MoveToSecondStage', (call) => {
        moveToSecondStage(call.db, recycled);
        return done('MoveToSecondStage');
      }),
      restore: () => action('SP.RecycleBinItem/Restore', () => {
        throw requestErrors.notSupported('restoring from the recycle bin');
      })
    }
  };
}

/** Anything but one comparison of ItemState in the filter reads the first stage. */
function stageAsked(call: Call): Stage {
  return /\bItemState eq 2\b/.test(call.options.filter ?? '') ? stages.second : stages.first;
}

function visible(call: Call, stage: Stage): Recycled[] {
  if (stage === stages.second) {
    requireSiteAdmin(call);
  }
  return binOf(call.db, call.site.id, stage).filter((one) => maySee(call, one));
}

function findVisible(call: Call, door: Door, id: string): Recycled | undefined {
  if (door === 'site') {
    requireSiteAdmin(call);
  }
  const recycled = findRecycled(call.db, call.site.id, id);
  return recycled !== undefined && maySee(call, recycled) ? recycled : undefined;
}

function maySee(call: Call, { stage, deletedBy }: Recycled): boolean {
  if (call.rights.isSiteAdmin) {
    return true;
  }
  return stage === stages.first && (call.rights.may('ManagePermissions', call.site.scope) || call.rights.me().id === deletedBy);
}

function requireSiteAdmin(call: Call): void {
  if (!call.rights.isSiteAdmin) {
    throw identityErrors.accessDenied();
  }
}

function binEntity(call: Call, { id, itemType, title, dir, leaf, author, deletedBy, deletedAt, size, stage }: Recycled): Entity {
  const [wrote, deleted] = [author, deletedBy].map((user) => findAnyPrincipal(call.db, call.site.id, user));
  return {
    type: 'SP.RecycleBinItem',
    path: `Site/RecycleBin('${id}')`,
    set: 'SP.ApiData.RecycleBinItems',
    properties: {
      AuthorEmail: wrote?.email ?? '',
      AuthorName: wrote?.title ?? '',
      DeletedByEmail: deleted?.email ?? '',
      DeletedByName: deleted?.title ?? '',
      DeletedDate: deletedAt,
      DirName: dir,
      Id: id,
      ItemState: stage,
      ItemType: itemType,
      LeafName: leaf,
      Size: size,
      Title: title
    }
  };
}
