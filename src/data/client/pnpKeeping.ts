/** The parts of PnPjs that only those need who set up, publish and administer, attached when these come. */
import '@pnp/sp/features/web.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/folders/list.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/security/web.js';
import '@pnp/sp/security/list.js';
import '@pnp/sp/security/item.js';
