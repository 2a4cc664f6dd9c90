import { openGuildhall } from '../../../src/data/guildhall';
import { openConnection } from '../../../src/data/client/connection';
import { connectSite } from '../../../src/data/client/site';
import { communityKey } from '../../../src/domain/identity';
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
