import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import type { Order } from './orders';
import { environmentOf } from './orders';
import type { TakeOver } from './service';

export interface Supervised {
  readonly port: number;
  restarts(): number;
  stop(): Promise<void>;
}

/**
 * Runs the service as a process of its own and, whenever it dies, puts another one in its place, on the same file and
 * port. The next one stands by, loaded already: seconds of scaled time pass, as when a farm turns to another server.
 */
export async function superviseService(bundle: string, order: Order, withFaults: boolean): Promise<Supervised> {
  const standBy = (): ChildProcess => fork(bundle, { env: environmentOf(order), execArgv: [], silent: false });
  let restarts = 0;
  let stopping = false;
  let spare = standBy();
  let current = spare;
  let port = order.siteUrl === '' ? 0 : Number(new URL(order.siteUrl).port);
  const promote = async (): Promise<void> => {
    current = spare;
    spare = standBy();
    current.once('exit', code => {
      if (stopping) return;
      // A defect that ends the service is no injected kill; going on would hide it.
      if (code !== null) throw new Error(`The service ended by itself, with ${code}.`);
      restarts += 1;
      void promote();
    });
    port = await takeOver(current, { port, withFaults });
  };
  await promote();
  return {
    port,
    restarts: () => restarts,
    stop: async () => {
      stopping = true;
      await Promise.all([end(current), end(spare)]);
    }
  };
}

function takeOver(child: ChildProcess, order: TakeOver): Promise<number> {
  return new Promise(resolve => {
    child.on('message', (message: 'ready' | { port: number }) => {
      if (typeof message === 'object') resolve(message.port);
    });
    child.send(order);
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
