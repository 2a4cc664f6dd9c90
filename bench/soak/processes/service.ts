import { createSharePoint, serve } from '../../../workbench/sharepoint';
import { installScaledClock } from '../clock/scaledClock';
import { endWithParent, readOrder } from './orders';

/** What the supervisor says: take the place of the service that died, on its port. Port 0: any. */
export interface TakeOver {
  readonly port: number;
  readonly withFaults: boolean;
}

const order = readOrder();
installScaledClock(order.clock);
endWithParent();

process.once('message', ({ port, withFaults }: TakeOver) => {
  let origin = '';
  const { seed, faults: rate, killEvery } = order;
  const sharepoint = createSharePoint({
    file: order.file,
    origin: () => origin,
    recordRequests: false,
    // The gentler reading: PnPjs keeps a digest that is refused, and would only be refused for half an hour after a kill.
    digestsSurviveRestart: true,
    ...(withFaults ? { journal: true, faults: { seed, rate, killEvery } } : {})
  });
  const handle = async (request: Request): Promise<Response> => {
    const answer = await sharepoint.handle(request);
    // Node's own Date header is of real time, and a Retry-After that is a date is told apart from it.
    answer.headers.set('Date', new Date().toUTCString());
    return answer;
  };
  void serve(handle, { port, host: '127.0.0.1' }).then(served => {
    origin = served.origin;
    process.send?.({ port: served.port });
  });
});
// Loaded and waiting, so that a restart takes as long as opening the file.
process.send?.('ready');
