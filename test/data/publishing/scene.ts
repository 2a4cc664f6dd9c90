import { newOperationId } from '../../../src/data/client/operation';
import { openConnection } from '../../../src/data/client/connection';
import type { Site } from '../../../src/data/client/site';
import { connectSite } from '../../../src/data/client/site';
import { openGuildhall } from '../../../src/data/guildhall';
import { ensureUnit } from '../../../src/data/provisioning/ensureUnit';
import type { Published } from '../../../src/data/publisher/publish';
import { publish } from '../../../src/data/publisher/publish';
import { provision } from '../../../src/data/provisioning/provision';
import { addHistory } from '../../../src/data/repositories/history';
import { addAssignments, addDepartments } from '../../../src/data/repositories/organisation';
import type { CommunityKey } from '../../../src/domain/identity';
import { communityKey, departmentKey, operationId, personKey, unitKey } from '../../../src/domain/identity';
import { drafted } from '../../domain/drafted';
import type { Who } from '../guildhallTenant';
import { cast, guildhallSite, login, platformFor, tenantId } from '../guildhallTenant';
import { quickClock } from '../quickClock';
import type { Recordings, Running } from '../setUpRuns/recording';
import { origin } from '../setUpRuns/recording';

/** The time of the service and of every client, set by hand; a row counts only where both agree on its month. */
export function handClock(): { readonly clock: () => Date; set(at: string): void } {
  let now = Date.parse('2026-01-15T09:00:00Z');
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  return { clock: () => new Date(now), set: at => void (now = Date.parse(at)) };
}

/** Whether a request leaves; where it does not, neither this nor a later one reaches the service. */
export type Leaves = (method: string, url: string) => boolean;

/** Somebody's data room, with a client of its own that asks once. `change`: what becomes of an answer on the way. */
export function siteFor({ sharepoint }: Running, who: Who, leaves: Leaves = () => true, change: (url: string, answer: Response) => Promise<Response> = async (_url, answer) => answer): Site {
  const send = async (url: string, { signal: _signal, ...init }: RequestInit): Promise<Response> => {
    if (!leaves(init.method ?? 'GET', url)) throw new TypeError('the process was killed');
    return change(url, await sharepoint.handle(new Request(url, init)));
  };
  const connection = openConnection({ clock: quickClock(), patience: { attempts: 2, milliseconds: 1000 }, fetch: send });
  return connectSite(`${origin}${guildhallSite}`, platformFor(who), connection);
}

/** Twelve people by key, six of Service and six of Labs. */
export const everybody = Array.from({ length: 12 }, (_, index) => String(101 + index));

export interface Founded {
  readonly file: string;
  readonly communities: readonly [CommunityKey, CommunityKey];
}

/** A company of two units and two communities, founded on 15 January 2026, in which nobody has done anything yet. */
export async function foundCompany(recordings: Recordings): Promise<Founded> {
  const running = recordings.resume(await recordings.empty());
  const site = siteFor(running, 'administrator');
  const principals = await provision(site, tenantId, () => undefined);
  for (const who of Object.keys(cast) as Who[]) await site.sp.web.ensureUser(login(who));
  await ensureUnit(site, principals, { key: unitKey('field'), title: 'Field', headcount: 400 }, [login('approver')]);
  await ensureUnit(site, principals, { key: unitKey('research'), title: 'Research', headcount: 90 }, [login('otherApprover')]);
  await addDepartments(site, [
    { key: departmentKey('service'), title: 'Service', unit: unitKey('field'), headcount: 40 },
    { key: departmentKey('labs'), title: 'Labs', unit: unitKey('research'), headcount: undefined }
  ]);
  await addAssignments(
    site,
    everybody.map((key, index) => ({ person: personKey(key), department: departmentKey(index < 6 ? 'service' : 'labs'), from: Date.parse('2020-01-01'), name: `Person ${key}`, account: '', entraObjectId: '' })),
    () => undefined
  );
  const approver = openGuildhall(siteFor(running, 'approver'));
  const [manager, actor] = [await openGuildhall(siteFor(running, 'manager')).readActor(), await approver.readActor()];
  const found = (title: string) => approver.foundCommunity(actor, drafted({ title, manager }), newOperationId());
  const communities: [CommunityKey, CommunityKey] = [await found('Pumps'), await found('Valves')];
  const file = recordings.keep(running);
  running.close();
  return { file, communities };
}

/** Founds a company once, and hands it to each test of a file as it was on 15 January 2026, at nine. */
export function anewForEach(recordings: Recordings, set: (at: string) => void, hand: (founded: Founded, running: Running) => void): void {
  let founded: Founded;
  let running: Running;
  beforeAll(async () => {
    founded = await foundCompany(recordings);
  });
  beforeEach(() => {
    set('2026-01-15T09:00:00Z');
    running = recordings.resume(founded.file);
    hand(founded, running);
  });
  afterEach(() => running.close());
  afterAll(() => recordings.forget());
}

/** Publishes as an administrator at a time that it sets. `running`: the company of the test. */
export function publisherOf(set: (at: string) => void, running: () => Running): (now: string) => Promise<Published> {
  return now => {
    set(now);
    return publish(siteFor(running(), 'administrator'), Date.parse(now), () => undefined);
  };
}

/** Brings over that these people contributed to both communities on a day. */
export async function bringOver(running: Running, communities: readonly CommunityKey[], people: readonly string[], day: string): Promise<void> {
  const entries = communities.flatMap(community =>
    people.map(person => ({ kind: 'contribution' as const, person: personKey(person), community: communityKey(community), actedAt: Date.parse(day), operation: operationId(`${community} ${person} ${day}`) }))
  );
  await addHistory(siteFor(running, 'administrator'), entries, () => undefined);
}

/** Every file of the library of reports, by its address below it. */
export async function readFiles(running: Running): Promise<Record<string, string>> {
  const { sp } = siteFor(running, 'administrator');
  const texts: Record<string, string> = {};
  const folders = await sp.web.getFolderByServerRelativePath(`${guildhallSite}/Reports`).folders.select('Name')<{ Name: string }[]>();
  for (const folder of ['', ...folders.map(({ Name }) => `/${Name}`)]) {
    const path = `${guildhallSite}/Reports${folder}`;
    const files = await sp.web.getFolderByServerRelativePath(path).files.select('Name')<{ Name: string }[]>();
    for (const { Name } of files) texts[`${folder}/${Name}`] = await sp.web.getFileByServerRelativePath(`${path}/${Name}`).getText();
  }
  return texts;
}
