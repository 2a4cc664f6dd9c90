import { openGuildhall } from '../../src/data/guildhall';
import type { GuildhallTenant, Send, Who } from './guildhallTenant';
import { siteOf, startGuildhall } from './guildhallTenant';

/** Lets a request through, or not, and then loses its answer; once. */
function losingOnce(isLost: (method: string, url: string) => boolean, when: 'before' | 'after'): Send {
  let isOver = false;
  return async (url, init) => {
    const method = new Headers(init.headers).get('X-HTTP-Method') ?? init.method ?? 'GET';
    if (isOver || !isLost(method, url)) return fetch(url, init);
    isOver = true;
    if (when === 'after') await (await fetch(url, init)).arrayBuffer();
    throw new TypeError('fetch failed');
  };
}

const isEdit = (method: string, url: string): boolean => method === 'MERGE' && /items\(\d+\)/.test(url);
const isAdd = (method: string, url: string): boolean => method === 'POST' && url.endsWith('/items');

describe('Edits by several people at once', () => {
  let company: GuildhallTenant;
  beforeAll(async () => {
    company = await startGuildhall();
  });
  afterAll(() => company.close());

  const as = (who: Who, send?: Send) => openGuildhall(siteOf(company.tenant, who, send));

  describe('The minimum group size', () => {
    test('is changed on top of what the administrator saw', async () => {
      const guildhall = as('administrator');
      const seen = await guildhall.readMinimumGroupSize();
      const changed = await guildhall.changeMinimumGroupSize(seen, 7);
      expect(changed.size).toBe(7);
      expect(await guildhall.readMinimumGroupSize()).toEqual(changed);
    });

    test('changed by another administrator meanwhile is a conflict, and keeps the other’s', async () => {
      const [first, second] = [as('administrator'), as('administrator')];
      const seen = await first.readMinimumGroupSize();
      await second.changeMinimumGroupSize(seen, 9);
      await expect(first.changeMinimumGroupSize(seen, 6)).rejects.toMatchObject({ kind: 'conflict', message: 'Another administrator set minimumGroupSize to 9 meanwhile.' });
      const now = await first.readMinimumGroupSize();
      expect(now.size).toBe(9);
      expect((await first.changeMinimumGroupSize(now, 6)).size).toBe(6);
    });

    test('put back by another administrator to what it was is a conflict all the same', async () => {
      const [first, second] = [as('administrator'), as('administrator')];
      const seen = await first.readMinimumGroupSize();
      await second.changeMinimumGroupSize(await second.changeMinimumGroupSize(seen, seen.size + 1), seen.size);
      await expect(first.changeMinimumGroupSize(seen, 12)).rejects.toMatchObject({ kind: 'conflict' });
    });

    test('set to the same by both is no conflict', async () => {
      const [first, second] = [as('administrator'), as('administrator')];
      const seen = await first.readMinimumGroupSize();
      await second.changeMinimumGroupSize(seen, 8);
      expect((await first.changeMinimumGroupSize(seen, 8)).size).toBe(8);
    });

    test.each(['before', 'after'] as const)('is known to be changed where the answer is lost (%s the change)', async when => {
      const guildhall = as('administrator', losingOnce(isEdit, when));
      const seen = await guildhall.readMinimumGroupSize();
      expect((await guildhall.changeMinimumGroupSize(seen, seen.size + 3)).size).toBe(seen.size + 3);
      expect((await as('employee').readMinimumGroupSize()).size).toBe(seen.size + 3);
    });

    test.each([4, 0, -1, 5.5, Number.NaN])('of %d is refused', async size => {
      const guildhall = as('administrator');
      const seen = await guildhall.readMinimumGroupSize();
      await expect(guildhall.changeMinimumGroupSize(seen, size)).rejects.toMatchObject({ kind: 'invalid', message: 'The minimum group size is a whole number from 5 up.' });
    });

    test('is not for everyone to change', async () => {
      const guildhall = as('employee');
      await expect(guildhall.changeMinimumGroupSize(await guildhall.readMinimumGroupSize(), 20)).rejects.toMatchObject({ kind: 'forbidden' });
    });
  });

  describe('Preferences', () => {
    test('are empty at first, and what was chosen after that', async () => {
      const guildhall = as('employee');
      const { key } = await guildhall.readActor();
      expect(await guildhall.readPreferences(key)).toEqual({});
      expect(await guildhall.changePreferences(key, { directoryState: 'open' })).toEqual({ directoryState: 'open' });
      expect(await guildhall.changePreferences(key, { directoryTypes: 'guild,club' })).toEqual({ directoryState: 'open', directoryTypes: 'guild,club' });
      expect(await guildhall.changePreferences(key, { directoryState: '' })).toEqual({ directoryTypes: 'guild,club' });
      expect(await as('employee').readPreferences(key)).toEqual({ directoryTypes: 'guild,club' });
    });

    test('are nobody else’s', async () => {
      const { key } = await as('employee').readActor();
      expect(await as('colleague').readPreferences(key)).toEqual({});
    });

    test('of two devices that change different things at once are merged', async () => {
      const [phone, desk] = [as('manager'), as('manager')];
      const { key } = await phone.readActor();
      await Promise.all([
        phone.changePreferences(key, { directoryUnits: 'field' }),
        desk.changePreferences(key, { directoryTypes: 'club' }),
        phone.changePreferences(key, { directoryState: 'ended' })
      ]);
      expect(await desk.readPreferences(key)).toEqual({ directoryUnits: 'field', directoryTypes: 'club', directoryState: 'ended' });
    });

    test.each<[string, (method: string, url: string) => boolean, 'before' | 'after', Who]>([
      ['first row', isAdd, 'before', 'leader'],
      ['first row', isAdd, 'after', 'approver'],
      ['change', isEdit, 'before', 'leader'],
      ['change', isEdit, 'after', 'approver']
    ])('whose %s lost its answer (%s %s) are as chosen', async (_what, isLost, when, who) => {
      const guildhall = as(who, losingOnce(isLost, when));
      const { key } = await guildhall.readActor();
      await guildhall.changePreferences(key, { directoryUnits: 'research' });
      expect(await guildhall.changePreferences(key, { directoryState: when })).toEqual({ directoryUnits: 'research', directoryState: when });
      expect(await as(who).readPreferences(key)).toEqual({ directoryUnits: 'research', directoryState: when });
    });
  });
});
