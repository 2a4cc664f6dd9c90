import { spfi } from '@pnp/sp';
import type { Queryable } from '@pnp/queryable';
import './pnp';
import type { SPFI, TimelinePipe } from './pnp';
import type { Connection } from './connection';
import { Failures } from './failures';
import { noDigestHeader, send } from './send';

/**
 * PnPjs for one site. `platform` says who sends requests and how they are parsed (`SPFx(context)` in a web part, an
 * identity in a command); everything that holds for every request of Guildhall is added here and nowhere else.
 */
export function connect(siteUrl: string, platform: TimelinePipe<Queryable>, connection: Connection): SPFI {
  return spfi(siteUrl).using(platform as TimelinePipe, Sending(connection) as TimelinePipe, Failures() as TimelinePipe);
}

/** The same site, with requests that travel another way. */
export function reconnect(sp: SPFI, connection: Connection): SPFI {
  return spfi(sp).using(Sending(connection) as TimelinePipe);
}

/** PnPjs behaviour: requests travel by `send`, which also brings their digests. */
function Sending(connection: Connection): TimelinePipe<Queryable> {
  return instance => {
    instance.on.pre(async (url, init, result) => [
      url,
      // Stryker disable next-line StringLiteral: PnPjs asks whether the header is there, not what it says.
      { ...init, headers: { ...init.headers, [noDigestHeader]: '1' } },
      result
    ]);
    instance.on.send.replace((url, init) => send(connection, String(url), init));
    return instance;
  };
}
