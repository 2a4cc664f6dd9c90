import { openGuildhall } from '../../src/data/guildhall';
import { erasePerson, findPerson } from '../../src/data/repositories/erasePerson';
import { readNow } from '../../src/data/repositories/directory';
import { findSought } from '../../src/data/repositories/soughtPerson';
import { isFailure } from '../../src/domain/failure';
import { isNowhere } from '../../src/domain/erasing/place';
import type { Place } from '../../src/domain/erasing/place';
import { isErasedKey } from '../../src/domain/log/erasedRow';
import { eraseScene, eva, everything, upn } from './eraseScene';
import { cast } from './guildhallTenant';
import type { AfterRequest, Running } from './setUpRuns/recording';
import { Recordings } from './setUpRuns/recording';

jest.setTimeout(600_000);

const recordings = new Recordings();
const now = Date.parse('2026-11-28T12:00:00Z');
let start: string;
beforeAll(async () => {
  start = await eraseScene(recordings);
});
afterAll(() => recordings.forget());

const counts = (places: readonly Place[]): Record<string, number | undefined> => Object.fromEntries(places.map(({ place, count }) => [place, count]));
const run = async (running: Running, after?: AfterRequest): Promise<readonly Place[]> => {
  const site = running.site(after);
  const sought = await findSought(site, upn);
  if (sought === undefined) return [];
  const found = await findPerson(site, sought, () => undefined);
  return (await erasePerson(site, sought, found, now, () => undefined)).places;
};
const nowhere = { settings: 0, organisationUnits: 0, people: 0, templates: 0, decisions: 0, acts: 0, proposals: 0, memberships: 0, contributions: 0, visits: 0, history: 0, preferences: 0, leavers: 0, reports: 0, directory: 0, firstStage: 0, secondStage: 0, groupOwners: 0, groups: 0, siteUsers: 0 };

describe('Looking for somebody', () => {
  test('finds the person in every place there is, and changes nothing', async () => {
    const running = recordings.resume(start);
    const before = recordings.fingerprint(running);
    const { places } = await findPerson(running.site(), await eva(running.site()), () => undefined);
    expect(counts(places)).toEqual({
      ...nowhere, people: 2, decisions: 2, acts: 3, proposals: 3, memberships: 4, contributions: 3, visits: 1, history: 1, preferences: 1, leavers: 1,
      directory: expect.any(Number), firstStage: 1, secondStage: 1, groupOwners: 1, groups: 2, siteUsers: 1
    });
    expect(counts(places).directory).toBeGreaterThan(3);
    expect(places.flatMap(({ place, texts }) => texts.map(id => `${place} ${id}`))).toEqual(['decisions 5', 'contributions 4']);
    expect(recordings.fingerprint(running)).toBe(before);
    running.close();
  });

  test('finds by account and by key, makes nobody known to the site, and says where there is nobody', async () => {
    const running = recordings.resume(start);
    const site = running.site();
    const sought = await eva(site);
    expect(sought).toEqual({ key: expect.stringMatching(/^\d+$/), name: 'Eva Sol', account: upn, email: upn });
    expect(await findSought(site, sought.key)).toEqual(sought);
    expect(await findSought(site, 'nobody@contoso.example')).toBeUndefined();
    expect(await findSought(site, cast.leader)).toBeUndefined();
    expect(await findSought(site, '4711')).toEqual({ key: '4711', name: '', account: '', email: '' });
    running.close();
  });
});

describe('Erasing somebody', () => {
  let running: Running;
  let places: readonly Place[];
  let key: string;
  let filesBefore: unknown;
  const files = (of: Running): Promise<unknown> => of.ask("web/lists/getByTitle('Reports')/items?$select=FileLeafRef,FileDirRef");
  beforeAll(async () => {
    running = recordings.resume(start);
    ({ key } = await eva(running.site()));
    filesBefore = await files(running);
    places = await run(running);
  });
  afterAll(() => running.close());

  test('leaves the person nowhere, and names the rows whose words a person must read', () => {
    expect(counts(places)).toEqual(nowhere);
    expect(isNowhere(places)).toBe(true);
    expect(places.flatMap(({ place, texts }) => texts.map(id => `${place} ${id}`))).toEqual(['decisions 5', 'contributions 4']);
  });

  test('leaves neither name nor key nor account in any row, file, bin or group', async () => {
    const said = Object.entries(await everything(running)).flatMap(([place, things]) => things.filter(thing => new RegExp(`Eva Sol|eva\\.sol|Key\\W+${key}\\W|AuthorId":${key}\\b|EditorId":${key}\\b`).test(thing)).map(thing => `${place}: ${thing}`));
    // What is left are the words that a person must read, and the directory that shows them.
    expect(said.map(thing => thing.replace(/\{"ID":(\d+).*/, '$1').replace(/ \{.*/, ''))).toEqual(['Decisions: 5', 'Contributions: 4', 'directory:']);
  });

  test('keeps what was decided and done, in the name of nobody, another in each community, and ends the roles', async () => {
    const { directory } = await readNow(running.site());
    const pumps = directory.entries.find(each => each.key === 'pumps');
    const valves = directory.entries.find(each => each.key === 'valves');
    expect(pumps?.charter).toEqual({ title: 'Pumps and seals', purpose: 'So says (erased).', audience: '' });
    const [manager, deputy] = pumps?.roles ?? [];
    expect(manager).toMatchObject({ role: 'manager', person: { name: '(erased)' }, from: Date.parse('2026-11-10T09:01:00Z'), until: expect.any(Number) });
    expect(deputy).toMatchObject({ role: 'deputy', person: { name: 'Omar' } });
    expect(deputy?.until).toBeUndefined();
    expect(pumps?.hosts).toHaveLength(1);
    expect(pumps?.plan).toHaveLength(1);
    const keys = [manager?.person.key, pumps?.hosts?.[0]?.person.key, valves?.roles[0]?.person.key];
    expect(keys.map(each => isErasedKey(each ?? ''))).toEqual([true, true, true]);
    expect(new Set(keys).size).toBe(2);
  });

  test('leaves the others in, and their rows count', async () => {
    const published = await openGuildhall(running.site()).publish(() => undefined);
    expect(published.ignored).toBe(0);
    const pumps = published.directory.entries.find(each => each.key === 'pumps');
    expect(pumps?.members).toBe(2);
    expect(pumps?.invited?.map(({ people }) => people)).toEqual([1]);
  });

  test('leaves published files as they are, and deleted rows of others in the recycle bin', async () => {
    const again = recordings.resume(start);
    await run(again);
    expect(await files(again)).toEqual(filesBefore);
    expect((await everything(again)).first).toHaveLength(1);
    again.close();
  });
});

describe('Erasing that does not go through at once', () => {
  const inNobodysName = (texts: readonly string[]): readonly string[] => texts.map(text => text.replace(/erased-[0-9a-f]{12}/g, 'erased'));
  const ended = async (running: Running): Promise<Record<string, readonly string[]>> =>
    Object.fromEntries(Object.entries(await everything(running)).map(([place, texts]) => [place, inNobodysName(texts)]));
  let undisturbed: Record<string, readonly string[]>;
  const states: string[] = [];
  beforeAll(async () => {
    const running = recordings.resume(start);
    await run(running, (method, url) => {
      if (method !== 'GET' && !url.endsWith('/contextinfo')) states.push(recordings.keep(running));
      return 'answered';
    });
    undisturbed = await ended(running);
    running.close();
  });

  test('ends the same when it is killed after any of its requests and run again', async () => {
    // Rows go in batches, of which each is one request.
    expect(states.length).toBeGreaterThanOrEqual(12);
    for (const [index, state] of states.entries()) {
      const running = recordings.resume(state);
      await run(running);
      expect({ killedAfterWrite: index + 1, ...(await ended(running)) }).toEqual({ killedAfterWrite: index + 1, ...undisturbed });
      running.close();
    }
  });

  test('ends the same although the answer to every write is lost once', async () => {
    const running = recordings.resume(start);
    const lost = new Set<string>();
    const places = await run(running, (method, url) => {
      if (method === 'GET' || url.endsWith('/contextinfo') || lost.has(url)) return 'answered';
      lost.add(url);
      return 'lost';
    });
    expect(lost.size).toBeGreaterThan(3);
    expect(isNowhere(places)).toBe(true);
    expect(await ended(running)).toEqual(undisturbed);
    running.close();
  });

  test('changes nothing when it is run once more', async () => {
    const running = recordings.resume(states[states.length - 1] ?? start);
    const before = recordings.fingerprint(running);
    await run(running);
    expect(recordings.fingerprint(running)).toBe(before);
    running.close();
  });
});

describe('What erasing refuses', () => {
  test('nobody erases himself', async () => {
    const running = recordings.resume(start);
    const site = running.site();
    const ada = await findSought(site, cast.administrator);
    const failure: unknown = ada && (await erasePerson(site, ada, { places: [], rows: [] }, now, () => undefined).catch((error: unknown) => error));
    expect(isFailure(failure, 'invalid') && failure.message).toBe('Nobody erases himself: another administrator has to.');
    running.close();
  });
});
