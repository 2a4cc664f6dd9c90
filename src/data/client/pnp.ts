/** The parts of PnPjs that Guildhall uses, attached once. */
import '@pnp/sp/webs/index.js';
import '@pnp/sp/features/web.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/folders/list.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/security/web.js';
import '@pnp/sp/security/list.js';
import '@pnp/sp/security/item.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/batching.js';

export type { SPFI } from '@pnp/sp';
export type { IList } from '@pnp/sp/lists/index.js';
export type { TimelinePipe } from '@pnp/core';
