import { installScaledClock } from '../clock/scaledClock';
import { openOutcomes } from '../outcomes/outcomeFile';
import { publisher } from '../plan/cast';
import { readStage } from '../stage';
import { httpFetch } from './httpFetch';
import { loadPage } from './loadPage';
import { endWithParent, readOrder } from './orders';

/** Scaled milliseconds between two publishings: a schedule of every half hour. */
const pause = 30 * 60_000;

async function main(): Promise<void> {
  const order = readOrder();
  installScaledClock(order.clock);
  endWithParent();
  globalThis.fetch = httpFetch as typeof fetch;
  const write = openOutcomes(order.directory, 'publisher');
  const id = readStage(order.directory).people[publisher.upn] ?? 0;
  const page = loadPage(order.page).openPage(order.side, order.siteUrl, { ...publisher, id });
  let over = false;
  process.once('message', () => (over = true));
  do {
    const at = Date.now();
    const verdict = await page.publish();
    write({ phase: 'published', at, until: Date.now(), ...verdict });
    for (const next = Date.now() + pause; Date.now() < next && !over; ) await new Promise(resolve => setTimeout(resolve, 1000));
  } while (!over);
}

void main().then(() => process.exit(0));
