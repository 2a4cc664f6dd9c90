import { installScaledClock } from '../clock/scaledClock';
import { openOutcomes } from '../outcomes/outcomeFile';
import { planSteps } from '../plan/planSteps';
import { readStage } from '../stage';
import { httpFetch } from './httpFetch';
import { loadPage } from './loadPage';
import { endWithParent, readOrder } from './orders';
import { playLane } from './playLane';

/** People whose operations are under way at the same time in one process. */
const atOnce = 6;

async function main(): Promise<void> {
  const order = readOrder();
  installScaledClock(order.clock);
  endWithParent();
  globalThis.fetch = httpFetch as typeof fetch;
  const stage = readStage(order.directory);
  const write = openOutcomes(order.directory, `client-${order.client}`);
  const lanes = planSteps(order.seed, order.clients, order.operations).filter(({ client }) => client === order.client);
  const moves = lanes.map(lane => {
    const { upn, name } = lane.player;
    const page = loadPage(order.page).openPage(order.side, order.siteUrl, { upn, name, id: stage.people[upn] ?? 0 });
    return playLane(lane, page, stage, write);
  });
  await Promise.all(Array.from({ length: atOnce }, () => takeTurns(moves)));
}

/** Lets people act in turn, each one's next step after the last: one person never does two things at once. */
async function takeTurns(waiting: AsyncGenerator<number>[]): Promise<void> {
  for (let moves = waiting.shift(); moves !== undefined; moves = waiting.shift()) {
    const { done, value } = await moves.next();
    if (done === true) continue;
    waiting.push(moves);
    process.send?.({ done: value });
  }
}

void main().then(() => process.exit(0));
