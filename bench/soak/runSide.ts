import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Bundles } from './bundle';
import { startClock } from './clock/scaledClock';
import type { SoakOptions } from './options';
import type { Side } from './pages/page';
import { environmentOf } from './processes/orders';
import type { Order } from './processes/orders';
import { superviseService } from './processes/superviseService';
import { sitePath } from './stage';

/** Where a run left what it did. */
export interface Ran {
  readonly side: Side;
  readonly file: string;
  readonly directory: string;
  readonly restarts: number;
  readonly seconds: number;
}

export interface Progress {
  readonly side: Side;
  readonly file: string;
  readonly done: number;
  readonly restarts: number;
}

/** Runs the whole plan with one side's client against a service with faults, then reads everything back without them. */
export async function runSide(
  side: Side,
  options: SoakOptions,
  bundles: Bundles,
  prepared: { readonly directory: string; readonly file: string },
  onProgress: (progress: Progress) => void
): Promise<Ran> {
  const directory = path.join(prepared.directory, side);
  mkdirSync(directory);
  const file = path.join(directory, 'service.sqlite');
  copyFileSync(prepared.file, file);
  copyFileSync(path.join(prepared.directory, 'stage.json'), path.join(directory, 'stage.json'));
  const begun = Date.now();
  const order: Order = { ...options, clock: startClock(options.timeFactor), side, siteUrl: '', file, directory, page: bundles.page, client: 0 };

  const service = await superviseService(bundles.process.service, order, true);
  const siteUrl = `http://127.0.0.1:${service.port}${sitePath}`;
  let done = 0;
  const start = (bundle: string, client: number): ChildProcess =>
    fork(bundle, { env: environmentOf({ ...order, siteUrl, client }), execArgv: [] });
  const clients = Array.from({ length: options.clients }, (_, client) => start(bundles.process.client, client));
  for (const client of clients) client.on('message', (message: { done: number }) => (done += message.done));
  const publishing = start(bundles.process.publisher, 0);
  const published = ended(publishing);
  const ticking = setInterval(() => onProgress({ side, file, done, restarts: service.restarts() }), 3000);
  try {
    await Promise.all(clients.map(ended));
    publishing.send('stop');
    await published;
  } finally {
    clearInterval(ticking);
    await service.stop();
  }
  const seconds = (Date.now() - begun) / 1000;
  await readBack({ ...order, siteUrl }, bundles);
  return { side, file, directory, restarts: service.restarts(), seconds };
}

async function readBack(order: Order, bundles: Bundles): Promise<void> {
  const service = await superviseService(bundles.process.service, order, false);
  try {
    await ended(fork(bundles.process.reader, { env: environmentOf(order), execArgv: [] }));
  } finally {
    await service.stop();
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`A process ended with ${code ?? signal ?? 'nothing'}; its words are above.`))
    );
  });
}
