import type { Queryable } from '@pnp/queryable';
import { InjectHeaders } from '@pnp/queryable';
import { SPFx } from '@pnp/sp/behaviors/spfx.js';
import type { TimelinePipe } from '../../../src/data/client/pnp';

/** How a web part hands its page's requests to PnPjs, with the workbench's header in the place of a signed-in browser. */
export function platformOf(upn: string, siteUrl: string): TimelinePipe<Queryable> {
  const context = { pageContext: { web: { absoluteUrl: siteUrl }, legacyPageContext: {} } };
  return instance => {
    instance.using(SPFx(context as Parameters<typeof SPFx>[0]) as TimelinePipe);
    instance.using(InjectHeaders({ 'X-Workbench-Person': upn }) as TimelinePipe);
    return instance;
  };
}
