import { openGuildhall } from '../../../src/data/guildhall';
import { openConnection } from '../../../src/data/client/connection';
import { connectSite } from '../../../src/data/client/site';
import { communityKey } from '../../../src/domain/identity';
import { recalling } from '../../../src/data/client/recalling';
import { flightKey, send } from '../../../src/data/client/send';
import { scripted, site } from './scripted';
import type { GuildhallTenant } from '../guildhallTenant';
import { guildhallSite, platformFor, startGuildhall } from '../guildhallTenant';

describe('What was answered before', () => {
  let company: GuildhallTenant;
  beforeAll(async () => {
    company = await startGuildhall();
  });
  afterAll(() => company.close());

  /** Eva’s page; `time` is its clock, `isDown` cuts every connection. */
  function openPage() {
    const state = { time: 1000, isDown: false, requests: 0 };
    const connection = openConnection({
      clock: { now: () => state.time, sleep: async wait => void (state.time += wait) },
      fetch: async (url, init) => {
        state.requests++;
        if (state.isDown) throw new TypeError('fetch failed');
        return fetch(url, init);
      }
    });
    const guildhall = openGuildhall(connectSite(`${company.tenant.origin}${guildhallSite}`, platformFor('employee'), connection));
    return { guildhall, state, connection };
  }

  test('is nothing on a page that has not asked', async () => {
    const { guildhall, state } = openPage();
    expect(await guildhall.recall(door => door.readOrganisation())).toBeUndefined();
    expect(state.requests).toBe(0);
  });

  test('is told without asking SharePoint, with the time of the oldest part', async () => {
    const { guildhall, state } = openPage();
    await guildhall.readMinimumGroupSize();
    state.time = 5000;
    const organisation = await guildhall.readOrganisation();
    state.time = 9000;
    const before = state.requests;
    const both = await guildhall.recall(async door => [await door.readOrganisation(), (await door.readMinimumGroupSize()).size]);
    expect(both).toEqual({ value: [organisation, 5], readAt: 1000 });
    expect((await guildhall.recall(door => door.readOrganisation()))?.readAt).toBe(5000);
    expect(state.requests).toBe(before);
  });

  test('can be shown while SharePoint does not answer', async () => {
    const { guildhall, state } = openPage();
    const organisation = await guildhall.readOrganisation();
    state.isDown = true;
    await expect(guildhall.readOrganisation()).rejects.toMatchObject({ kind: 'unavailable' });
    expect((await guildhall.recall(door => door.readOrganisation()))?.value).toEqual(organisation);
  });

  test('can be shown while SharePoint asks to wait', async () => {
    const { guildhall, connection, state } = openPage();
    const organisation = await guildhall.readOrganisation();
    connection.gate.closeUntil(state.time + 600_000);
    expect((await guildhall.recall(door => door.readOrganisation()))?.value).toEqual(organisation);
  });

  test('never writes', async () => {
    const { guildhall, state } = openPage();
    const actor = await guildhall.readActor();
    const before = state.requests;
    expect(await guildhall.recall(door => door.addMembershipRow(actor, communityKey('pumps'), 'join', door.newOperation()))).toBeUndefined();
    expect(state.requests).toBe(before);
  });

  test('leaves out the rows of whole lists that a publisher reads', async () => {
    const { guildhall } = (() => {
      const connection = openConnection();
      return { guildhall: openGuildhall(connectSite(`${company.tenant.origin}${guildhallSite}`, platformFor('administrator'), connection)) };
    })();
    await guildhall.publish(() => undefined);
    expect(await guildhall.recall(door => door.readOrganisation())).toBeUndefined();
  });
});

describe('A connection that recalls', () => {
  const url = `${site}/_api/web`;
  const get = { method: 'GET', headers: { Accept: 'application/json' } };

  test('gives what was answered before, as JSON, and the time of the oldest answer given', async () => {
    const { connection, sent } = scripted([]);
    const at = connection.clock.now();
    connection.kept.keep(flightKey(url, get), '{"Title":"Guildhall"}');
    const { connection: before, readAt } = recalling(connection);
    expect(readAt()).toBeUndefined();
    const answer = await send(before, url, get);
    expect([answer.status, answer.headers.get('Content-Type'), await answer.json()]).toEqual([200, 'application/json', { Title: 'Guildhall' }]);
    expect(readAt()).toBe(at);
    expect(sent).toEqual([]);
  });

  test.each<[string, string, RequestInit]>([
    ['of which nothing was read', `${url}/lists`, get],
    ['that would be read in another form', url, { ...get, headers: { Accept: 'text/plain' } }]
  ])('says so of an address %s, once', async (_which, address, init) => {
    const { connection, waited } = scripted([]);
    connection.kept.keep(flightKey(url, get), '{}');
    await expect(send(recalling(connection).connection, address, init)).rejects.toMatchObject({ kind: 'unavailable', message: 'This was not read before.' });
    expect(waited).toEqual([]);
  });

  test('does not write, even where a read of the same address is known', async () => {
    const { connection } = scripted([]);
    connection.kept.keep(flightKey(url, get), '{}');
    const write = { method: 'POST', headers: { Accept: 'application/json', 'X-RequestDigest': 'given' } };
    await expect(send(recalling(connection).connection, url, write)).rejects.toMatchObject({ kind: 'unavailable', message: 'This was not read before.' });
  });

  test('recalls offline, and while SharePoint asks to wait', async () => {
    const { connection, waited } = scripted([], { isOnline: () => false });
    connection.kept.keep(flightKey(url, get), '{}');
    connection.gate.closeUntil(connection.clock.now() + 300_000);
    expect((await send(recalling(connection).connection, url, get)).status).toBe(200);
    expect(waited).toEqual([]);
  });

  test('does not make what it recalls any younger', async () => {
    const { connection } = scripted([]);
    connection.kept.keep(flightKey(url, get), '{}');
    const at = connection.clock.now();
    await connection.clock.sleep(5000);
    await send(recalling(connection).connection, url, get);
    expect(connection.kept.recall(flightKey(url, get))?.at).toBe(at);
  });
});
