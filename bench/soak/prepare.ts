import path from 'node:path';
import type { Site } from '../../src/data/client/site';
import { openGuildhall } from '../../src/data/guildhall';
import { ensureUnit } from '../../src/data/provisioning/ensureUnit';
import { provision } from '../../src/data/provisioning/provision';
import { emptyProposalDraft } from '../../src/domain/proposal/proposalDraft';
import { operationId, unitKey } from '../../src/domain/identity';
import { siteAs } from '../../workbench/sample/asPerson';
import { createSharePoint, serve } from '../../workbench/sharepoint';
import type { SoakOptions } from './options';
import { castOf, communityCount, publisher, units } from './plan/cast';
import { drawId, seededRandom } from './plan/random';
import { sitePath, writeStage } from './stage';

const tenantId = '11111111-2222-3333-4444-555555555555';

/** Makes the file that both sides begin with: people, lists, communities, a first publishing. No faults. */
export async function prepare(directory: string, { seed, clients }: Pick<SoakOptions, 'seed' | 'clients'>): Promise<string> {
  const file = path.join(directory, 'prepared.sqlite');
  let origin = '';
  const sharepoint = createSharePoint({ file, origin: () => origin, tenantId });
  const served = await serve(request => sharepoint.handle(request), { port: 0, host: '127.0.0.1' });
  origin = served.origin;
  try {
    await fill(origin, directory, seed, clients);
  } finally {
    await served.close();
    sharepoint.close();
  }
  return file;
}

async function fill(origin: string, directory: string, seed: number, clients: number): Promise<void> {
  const cast = castOf(clients);
  const owners = [publisher, ...cast.filter(({ part }) => part === 'administrator')].map(({ upn }) => upn);
  await post(`${origin}/_workbench/people`, [publisher, ...cast].map(({ upn, name }) => ({ upn, name })));
  await post(`${origin}/_workbench/sites`, { url: sitePath, title: 'Guildhall', owners });
  const site = siteAs(publisher.upn, `${origin}${sitePath}`);
  const principals = await provision(site, tenantId, () => undefined);
  const people: Record<string, number> = {};
  for (const { upn } of [publisher, ...cast]) people[upn] = (await site.sp.web.ensureUser(loginOf(upn))).Id;
  for (const unit of units) {
    const approvers = cast.filter(player => player.unit === unit).map(({ upn }) => loginOf(upn));
    await ensureUnit(site, principals, { key: unitKey(unit), title: unit, headcount: 400 }, approvers);
  }
  const communities = await foundCommunities(site, seed);
  await openGuildhall(site).publish(() => undefined);
  writeStage(directory, { communities, people });
}

const craft = { key: 'craft', type: 'guild', cadence: 'monthly' } as const;

async function foundCommunities(site: Site, seed: number): Promise<string[]> {
  const guildhall = openGuildhall(site);
  // Administrators hold every right on the folders of units; who approves for good is decided by SharePoint's groups.
  const actor = { ...(await guildhall.readActor()), approverOf: units.map(unitKey) };
  const random = seededRandom(seed);
  const keys: string[] = [];
  for (let index = 0; index < communityCount; index++) {
    const unit = unitKey(units[index % units.length] ?? '');
    const draft = { ...emptyProposalDraft(craft), title: `Soak ${index}`, purpose: 'To be joined and left.', unit, manager: actor };
    keys.push(await guildhall.foundCommunity(actor, draft, operationId(drawId(random))));
  }
  return keys;
}

function loginOf(upn: string): string {
  return `i:0#.f|membership|${upn}`;
}

async function post(address: string, body: object): Promise<void> {
  const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
}
