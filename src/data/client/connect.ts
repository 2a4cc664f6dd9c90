import { spfi } from '@pnp/sp';
import type { Queryable } from '@pnp/queryable';
import './pnp';
import type { SPFI, TimelinePipe } from './pnp';
import { Failures } from './failures';

/**
 * PnPjs for one site. `platform` says how requests travel and who sends them (`SPFx(context)` in a web part, fetch
 * with an identity in a command); everything that holds for every request of Guildhall is added here and nowhere else.
 */
export function connect(siteUrl: string, platform: TimelinePipe<Queryable>): SPFI {
  return spfi(siteUrl).using(platform as TimelinePipe, Failures() as TimelinePipe);
}
