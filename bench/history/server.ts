import { createSharePoint, serve } from '../../workbench/sharepoint';
import { tenantId } from '../firstViews/company';

/** The local SharePoint service on the file given as argument; nobody is throttled, or the run would take hours. */
async function main(): Promise<void> {
  const [file = ''] = process.argv.slice(2);
  let origin = '';
  const sharepoint = createSharePoint({ file, origin: () => origin, tenantId, recordRequests: false, requestsPerFiveMinutes: 0 });
  const served = await serve(request => sharepoint.handle(request), { port: 0, host: '127.0.0.1' });
  origin = served.origin;
  process.send?.({ origin });
}

void main();
