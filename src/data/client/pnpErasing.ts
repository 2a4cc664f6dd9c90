/** The parts of PnPjs that only erasing needs: no screen fetches them. */
import '@pnp/sp/sites/index.js';
import '@pnp/sp/recycle-bin/index.js';
