import type { Call } from '../call';
import { requestErrors, webErrors } from '../errors/catalogue';
import { queried } from './queried';
import { action, type Resource } from '../route/resource';
import type { Entity } from '../serialise/entity';
import { created, done } from '../serialise/result';

/** Features are activated for a web, or for the whole site collection. */
type FeatureScope = 'web' | 'site';

/** `web/features`, `site/features`: the features that somebody activated; those that every site has are not listed. */
export function features(scope: FeatureScope): Resource {
  return {
    type: 'SP.FeatureCollection',
    get: (call) => queried(call, 'SP.ApiData.Features', activated(call, scope).map(featureEntity)),
    children: {
      add: () => action('SP.FeatureCollection/Add', (call) => {
        const { id, isForced } = change(call);
        if (activated(call, scope).includes(id) && !isForced) {
          throw webErrors.featureActive(id);
        }
        call.db.run('INSERT OR IGNORE INTO features (site, scope, definition) VALUES (?, ?, ?)', call.site.id, scope, id);
        return created(featureEntity(id));
      }),
      remove: () => action('SP.FeatureCollection/Remove', (call) => {
        const { id, isForced } = change(call);
        if (!activated(call, scope).includes(id) && !isForced) {
          throw webErrors.featureInactive(id);
        }
        call.db.run('DELETE FROM features WHERE site = ? AND scope = ? AND definition = ?', call.site.id, scope, id);
        return done('Remove');
      })
    }
  };
}

/** What a change names; needs ManageWeb. */
function change(call: Call): { id: string; isForced: boolean } {
  call.require('ManageWeb', call.site.scope);
  const { featureId, force = false } = call.json();
  if (typeof featureId !== 'string') {
    throw requestErrors.missingParameter('featureId');
  }
  return { id: featureId.toLowerCase(), isForced: force === true };
}

function activated(call: Call, scope: FeatureScope): string[] {
  return call.db
    .all<{ definition: string }>('SELECT definition FROM features WHERE site = ? AND scope = ? ORDER BY definition', call.site.id, scope)
    .map((row) => row.definition);
}

function featureEntity(definition: string): Entity {
  return { type: 'SP.Feature', path: `Web/Features/GetById(guid'${definition}')`, set: 'SP.ApiData.Features', properties: { DefinitionId: definition } };
}
