import { createSharePoint, serve, type FaultPlan } from '../../../workbench/sharepoint';

/** A service as a process of its own: `<file> <plan as JSON>`. Says its origin on a line once it listens. */
async function main(file: string, plan: string): Promise<void> {
  let origin = '';
  const faults = JSON.parse(plan) as FaultPlan;
  const sharepoint = createSharePoint({ file, origin: () => origin, journal: true, faults, digestsSurviveRestart: true });
  const served = await serve((request) => sharepoint.handle(request), { port: 0, host: '127.0.0.1' });
  origin = served.origin;
  console.log(origin);
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
