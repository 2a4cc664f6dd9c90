/** The parts of PnPjs that every screen uses, attached once; `pnpKeeping` has the others. */
import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/batching.js';

export type { SPFI } from '@pnp/sp';
export type { IList } from '@pnp/sp/lists/index.js';
export type { TimelinePipe } from '@pnp/core';
