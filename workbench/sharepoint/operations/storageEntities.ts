import type { Call } from '../call';
import { identityErrors, requestErrors } from '../errors/catalogue';
import { textArgument } from '../route/arguments';
import { action, type Resource } from '../route/resource';
import type { Arguments } from '../route/segments';
import { done, value } from '../serialise/result';

interface StorageEntity {
  value: string;
  description: string;
  comment: string;
}

/** Tenant properties belong to the tenant's app catalog and may be set only there. */
export const appCatalog = '/sites/appcatalog';

/** Readable by everybody, from every site; a key that is not there answers an empty property. */
export function getStorageEntity(args: Arguments): Resource {
  return {
    type: 'SP.Web/GetStorageEntity',
    get: (call) => {
      const found = call.db.get<StorageEntity>('SELECT value, description, comment FROM storageEntities WHERE key = ?', textArgument(args, 'key'));
      const content = found === undefined ? { 'odata.null': true } : { Comment: found.comment, Description: found.description, Value: found.value };
      return value('GetStorageEntity', content, 'SP.StorageEntity');
    }
  };
}

export function setStorageEntity(): Resource {
  return action('SP.Web/SetStorageEntity', (call) => {
    requireCatalogOwner(call);
    const { key, value: content, description = '', comments = '' } = call.json();
    if (typeof key !== 'string' || typeof content !== 'string') {
      throw requestErrors.missingParameter('key');
    }
    call.db.run('INSERT OR REPLACE INTO storageEntities (key, value, description, comment) VALUES (?, ?, ?, ?)', key, content, String(description), String(comments));
    return done('SetStorageEntity');
  });
}

export function removeStorageEntity(args: Arguments): Resource {
  return action('SP.Web/RemoveStorageEntity', (call) => {
    requireCatalogOwner(call);
    call.db.run('DELETE FROM storageEntities WHERE key = ?', textArgument(args, 'key'));
    return done('RemoveStorageEntity');
  });
}

function requireCatalogOwner(call: Call): void {
  if (call.site.path.toLowerCase() !== appCatalog || !call.rights.may('ManageWeb', call.site.scope)) {
    throw identityErrors.accessDenied();
  }
}
