import { createSharePoint, serve } from '../../workbench/sharepoint';
import { tenantId } from './company';

/** The one process that serves: the local SharePoint service on the file given as argument, as `npm start` runs it. */
async function main(): Promise<void> {
  const [file = ''] = process.argv.slice(2);
  let origin = '';
  const sharepoint = createSharePoint({ file, origin: () => origin, tenantId, recordRequests: false });
  const served = await serve(request => sharepoint.handle(request), { port: 0, host: '127.0.0.1' });
  origin = served.origin;
  process.send?.({ origin });
  // Asked before and after a measurement: the processor time of serving alone, in milliseconds.
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1000 });
  });
}

void main();
