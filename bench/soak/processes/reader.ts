import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { installScaledClock } from '../clock/scaledClock';
import { castOf, publisher } from '../plan/cast';
import { readingsFile } from '../readings';
import { readStage } from '../stage';
import { httpFetch } from './httpFetch';
import { loadPage } from './loadPage';
import { endWithParent, readOrder } from './orders';

async function main(): Promise<void> {
  const order = readOrder();
  installScaledClock(order.clock);
  endWithParent();
  globalThis.fetch = httpFetch as typeof fetch;
  const { people } = readStage(order.directory);
  const [owner, ...viewers] = [publisher, ...castOf(order.clients)].map(player => ({ ...player, id: people[player.upn] ?? 0 }));
  if (owner === undefined) throw new Error('Nobody publishes.');
  const readings = await loadPage(order.page).readEverything(order.siteUrl, owner, viewers);
  writeFileSync(path.join(order.directory, readingsFile), JSON.stringify(readings));
}

void main().then(() => process.exit(0));
