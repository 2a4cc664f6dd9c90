import type { ListFolder } from './folderLookup';
import type { Resource } from '../route/resource';
import { listProperties } from '../store/listProperties';

/**
 * `rootfolder/properties`: what settings pages have left there, read only: REST cannot write property bags. Letters that
 * XML names do not allow are written as their code, and so is the underscore.
 */
export function folderProperties({ list, row }: ListFolder): Resource {
  return {
    type: 'SP.PropertyValues',
    entity: (call) => ({
      type: 'SP.PropertyValues',
      path: `Web/Lists(guid'${list.guid}')/RootFolder/Properties`,
      set: 'SP.ApiData.PropertyValuess',
      properties: Object.fromEntries(
        (row === undefined ? listProperties(call.db, list.id) : []).map(({ name, value }) => [name.replace(/_/g, '_x005f_'), value])
      )
    })
  };
}
