import { makeFile } from '../../bench/history/makeFile';
import { draw, seededRandom } from '../../bench/soak/plan/random';
import { openConnection } from '../../src/data/client/connection';
import { connectSite } from '../../src/data/client/site';
import { openGuildhall } from '../../src/data/guildhall';
import { bringHistory } from '../../src/data/repositories/bringHistory';
import type { Imported } from '../../src/data/repositories/importHistory';
import { importHistory, importIdOf, previewImport } from '../../src/data/repositories/importHistory';
import { findImport, readImports } from '../../src/data/repositories/importRegister';
import { findImportTraces, takeHistoryBack } from '../../src/data/repositories/takeHistoryBack';
import { provision } from '../../src/data/provisioning/provision';
import { readEachEntry, readHistoryOf } from '../../src/data/repositories/history';
import { communityFinder } from '../../src/domain/bringing/findCommunity';
import { guessMapping } from '../../src/domain/bringing/historyColumns';
import type { ReadHistory } from '../../src/domain/bringing/historyLine';
import type { ImportId } from '../../src/domain/bringing/importId';
import { asImportId } from '../../src/domain/bringing/importId';
import { readHistoryFile } from '../../src/domain/bringing/readHistoryFile';
import { readRecords } from '../../src/domain/bringing/readRecords';
import { isFailure } from '../../src/domain/failure';
import { communityKey } from '../../src/domain/identity';
import type { HistoryEntry } from '../../src/domain/log/history';
import { withoutRepeats } from '../../src/domain/log/history';
import { cast, platformFor, tenantId } from './guildhallTenant';
import { quickClock } from './quickClock';
import type { AfterRequest, Running } from './setUpRuns/recording';
import { Recordings } from './setUpRuns/recording';

jest.setTimeout(600_000);

const now = Date.parse('2026-11-28T12:00:00Z');
const communities = ['pumps', 'valves', 'seals'];
const communityOf = communityFinder(communities.map(key => ({ key: communityKey(key), title: `About ${key}` })));
const accounts = [cast.employee, cast.colleague, cast.manager, cast.leader];
const id = asImportId('of-pumps') as ImportId;

const recordings = new Recordings();
let empty: string;
beforeAll(async () => {
  const running = recordings.resume(await recordings.empty());
  await provision(running.site(), tenantId, () => undefined);
  for (const account of Object.values(cast)) await running.site().sp.web.ensureUser(`i:0#.f|membership|${account}`);
  running.close();
  empty = running.file;
});
afterAll(() => recordings.forget());

function readFile(text: string): ReadHistory {
  const records = readRecords(text);
  return readHistoryFile(records, { mapping: guessMapping(records.header), communityOf, now });
}
const run = (running: Running, text: string, after?: AfterRequest): Promise<Imported> =>
  importHistory(running.site(after), id, readFile(text), { unknownPeople: 'refuse', now }, () => undefined);
async function broughtOver(running: Running): Promise<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  await readEachEntry(running.site(), () => undefined, entry => void entries.push(entry));
  return entries;
}
const operations = async (running: Running): Promise<readonly string[]> => (await broughtOver(running)).map(({ operation }) => operation);
/** Lets the service fail by a plan from now on; how often it did so far, by kind. */
async function follow({ sharepoint, site }: Running, plan: object): Promise<Readonly<Record<string, number>>> {
  const answer = await sharepoint.handle(new Request(`${new URL(site().url).origin}/_workbench/faults`, { method: 'POST', body: JSON.stringify(plan) }));
  return ((await answer.json()) as { injected: Record<string, number> }).injected;
}
const isWrite: (method: string, url: string) => boolean = (method, url) => method !== 'GET' && !url.endsWith('/contextinfo');

describe('An import', () => {
  const text = [
    'when,person,community,kind,reference',
    `2024-03-01 09:30:45,${cast.employee},About pumps,joined,1`,
    `2024-03-02,${cast.colleague},valves,,2`,
    '2024-03-03,gone@contoso.example,valves,proposal,3',
    `2024-03-04,${cast.colleague},Bridges,,4`
  ].join('\n');

  test('brings the good lines, with the person and the moment as columns and as stamps', async () => {
    const running = recordings.resume(empty);
    expect(await run(running, text)).toEqual({
      added: 2,
      there: 0,
      takesDates: true,
      problems: [
        { line: 4, kind: 'unknownPerson', said: 'gone@contoso.example' },
        { line: 5, kind: 'unknownCommunity', said: 'Bridges' }
      ]
    });
    const rows = await running.ask<{ value: Record<string, unknown>[] }>("web/lists/getByTitle('History')/items?$select=Title,Kind,CommunityKey,ActedAt,Created,Modified,Author/EMail,Editor/EMail&$expand=Author,Editor&$filter=Kind ne 'import'&$orderby=ActedAt");
    const of = { Title: 'Brought over by import of-pumps' };
    expect(rows.value.map(({ Author, Editor, ...row }) => ({ ...row, by: [Author, Editor].map(each => (each as { EMail: string }).EMail) }))).toEqual([
      { ...of, Kind: 'join', CommunityKey: 'pumps', ActedAt: '2024-03-01T09:30:45.000Z', Created: '2024-03-01T09:30:00Z', Modified: '2024-03-01T09:30:00Z', by: [cast.employee, cast.employee] },
      { ...of, Kind: 'contribution', CommunityKey: 'valves', ActedAt: '2024-03-02T00:00:00.000Z', Created: '2024-03-02T00:00:00Z', Modified: '2024-03-02T00:00:00Z', by: [cast.colleague, cast.colleague] }
    ]);
    running.close();
  });

  test('is registered, and no reader takes that for an act', async () => {
    const running = recordings.resume(empty);
    await run(running, text);
    expect(await readImports(running.site())).toEqual([{ id: 'of-pumps', row: 1, begun: now, takesDates: true }]);
    expect(await findImport(running.site(), asImportId('another') as ImportId)).toBeUndefined();
    expect((await broughtOver(running)).map(({ kind }) => kind).sort()).toEqual(['contribution', 'join']);
    running.close();
  });

  test('brings people whom nobody knows any more as of the past, where that is chosen', async () => {
    const running = recordings.resume(empty);
    const { added, problems } = await importHistory(running.site(), id, readFile(text), { unknownPeople: 'past', now }, () => undefined);
    expect([added, problems.map(({ kind }) => kind)]).toEqual([3, ['unknownCommunity']]);
    const proposal = (await broughtOver(running)).find(({ kind }) => kind === 'proposal');
    expect(proposal?.person).toMatch(/^past-[0-9a-f]{12}$/);
    running.close();
  });

  test('is previewed without changing anything', async () => {
    const running = recordings.resume(empty);
    const before = recordings.fingerprint(running);
    const preview = await previewImport(running.site(), readFile(text));
    expect(preview).toMatchObject({ lines: 3, people: 3, unmet: ['gone@contoso.example'], first: Date.parse('2024-03-01T09:30:45Z'), last: Date.parse('2024-03-03') });
    expect(recordings.fingerprint(running)).toBe(before);
    running.close();
  });

  test('goes on with a longer file under the same id, and brings only what is new', async () => {
    const running = recordings.resume(empty);
    await run(running, text);
    expect(await run(running, `${text}\n2024-03-05,${cast.leader},pumps,,5`)).toMatchObject({ added: 1, there: 2 });
    running.close();
  });

  test('pauses where its listener waits, and stops where it throws', async () => {
    const running = recordings.resume(empty);
    const { text: long } = makeFile({ rows: 900, damagedOneOf: 1000, accounts, communities, seed: 5 });
    const stopping = importHistory(running.site(), id, readFile(long), { unknownPeople: 'refuse', now }, ({ doing }) => {
      if (doing === 'bringing') throw new Error('enough');
    });
    await expect(stopping).rejects.toThrow('enough');
    expect(await operations(running)).toHaveLength(400);
    expect(await run(running, long)).toMatchObject({ added: 500, there: 400 });
    running.close();
  });

  test('does without the time as a stamp on a site that takes no such dates', async () => {
    const running = recordings.resume(empty);
    await run(running, text);
    // As if the site had read the first date in its own way.
    await running.ask("web/lists/getByTitle('History')/items(1)/ValidateUpdateListItem", { formValues: [{ FieldName: 'Created', FieldValue: '1/1/2001' }], bNewDocumentUpdate: true });
    expect(await run(running, `${text}\n2024-03-05,${cast.leader},pumps,,5`)).toMatchObject({ added: 1, takesDates: false });
    const { value } = await running.ask<{ value: { Created: string; ActedAt: string }[] }>("web/lists/getByTitle('History')/items?$select=Created,ActedAt&$filter=ActedAt eq '2024-03-05T00:00:00.000Z'");
    expect(value.map(({ Created, ActedAt }) => [Created.slice(0, 4) === '2024', ActedAt])).toEqual([[false, '2024-03-05T00:00:00.000Z']]);
    running.close();
  });

  test('the same files have the same id, others another', async () => {
    expect(await importIdOf(['a'])).toMatch(/^h-[0-9a-f]{10}$/);
    expect(await importIdOf(['a'])).toBe(await importIdOf(['a']));
    expect(await importIdOf(['a', 'b'])).not.toBe(await importIdOf(['ab']));
  });

  test('and its taking back are behind the door', async () => {
    const running = recordings.resume(empty);
    const guildhall = openGuildhall(running.site());
    expect(await guildhall.readKnownCommunities()).toEqual([]);
    const asked = await guildhall.importIdOf([text]);
    expect(await guildhall.importHistory(asked, readFile(text), 'refuse', () => undefined)).toMatchObject({ added: 2 });
    expect((await guildhall.readImports()).map(each => each.id)).toEqual([asked]);
    expect(await guildhall.takeHistoryBack(asked, () => undefined)).toEqual({ rows: 0, recycled: 0 });
    await expect(guildhall.readCommunityExport(communityKey('pumps'))).rejects.toMatchObject({ kind: 'notFound' });
    running.close();
  });

  test('is for administrators', async () => {
    const running = recordings.resume(empty);
    const { url } = running.site();
    const fetch = (to: string, { signal: _signal, ...init }: RequestInit): Promise<Response> => running.sharepoint.handle(new Request(to, init));
    const asEva = connectSite(url, platformFor('employee'), openConnection({ clock: quickClock(), fetch }));
    await expect(bringHistory(asEva, id, [], () => undefined, now, () => undefined)).rejects.toMatchObject({ kind: 'forbidden' });
    running.close();
  });
});

describe('An import of 2,000 rows with 1 % damaged lines', () => {
  const { text, good, damaged } = makeFile({ rows: 2000, damagedOneOf: 100, accounts, communities, seed: 11 });
  let undisturbed: readonly string[];
  let whole: string;
  let before: string;
  const states: string[] = [];
  beforeAll(async () => {
    const running = recordings.resume(empty);
    before = recordings.fingerprint(running);
    let writes = 0;
    const random = seededRandom(23);
    const killedAfter = new Set([1, 2, ...Array.from({ length: 6 }, () => draw(random, 100) + 1)]);
    await run(running, text, (method, url) => {
      if (isWrite(method, url) && killedAfter.has(++writes)) states.push(recordings.keep(running));
      return 'answered';
    });
    undisturbed = [...(await operations(running))].sort();
    running.close();
    whole = running.file;
  });

  test('names every damaged line by what is wrong with it, and brings every good one once', async () => {
    const running = recordings.resume(empty);
    const { added, problems } = await run(running, text);
    expect(problems.map(({ line, kind }) => ({ line, kind }))).toEqual(damaged);
    expect([damaged.length, added, good]).toEqual([20, 1980, 1980]);
    expect(undisturbed).toHaveLength(1980);
    expect(new Set(undisturbed).size).toBe(1980);
    running.close();
  });

  test('ends the same when it is killed after some of its requests and run again', async () => {
    expect(states.length).toBeGreaterThanOrEqual(6);
    for (const state of states) {
      const running = recordings.resume(state);
      const { added, there } = await run(running, text);
      expect(added + there).toBe(1980);
      expect([...(await operations(running))].sort()).toEqual(undisturbed);
      running.close();
    }
  });

  test('ends the same although every tenth answer to a write is lost', async () => {
    const running = recordings.resume(empty);
    let writes = 0;
    await run(running, text, (method, url) => (isWrite(method, url) && ++writes % 10 === 0 ? 'lost' : 'answered'));
    expect([...(await operations(running))].sort()).toEqual(undisturbed);
    running.close();
  });

  describe('while three requests in ten fail, each part of a batch by itself', () => {
    const usual = { rate: 0.3, slowMs: 1, retryAfterSeconds: [1, 3] };
    /** Runs it again for as long as it gives up, as an administrator would. */
    const untilDone = async (running: Running): Promise<void> => {
      for (let tries = 1; ; tries++) {
        try {
          await run(running, text);
          return;
        } catch (error) {
          if (tries === 20 || !(isFailure(error, 'throttled') || isFailure(error, 'unavailable'))) throw error;
        }
      }
    };

    test.each<[string, readonly string[], number]>([
      ['asked to wait, with and without saying how long', ['429'], 41],
      ['refused, and nothing was done', ['429', '500 before', '502 before', '503 before', '504 before', 'cut before', 'expired digest', 'slow'], 42],
      ['done, and the answer lost or torn', ['429', '500 after', '502 after', '503 after', '504 after', 'cut after', 'torn batch'], 43]
    ])('ends the same, no row lost and none there twice: %s', async (_what, kinds, seed) => {
      const running = recordings.resume(empty);
      await follow(running, { ...usual, kinds, seed });
      await untilDone(running);
      const injected = await follow(running, { rate: 0 });
      for (const kind of kinds) expect([kind, injected[kind]]).toEqual([kind, expect.any(Number)]);
      expect([...(await operations(running))].sort()).toEqual(undisturbed);
      expect((await readImports(running.site())).map(each => each.id)).toEqual([id]);
      expect(await run(running, text)).toMatchObject({ added: 0, there: 1980 });
      running.close();
    });

    test('is read the same where the network delivers requests twice: every reader takes what is there twice for one', async () => {
      const running = recordings.resume(empty);
      await follow(running, { ...usual, kinds: ['duplicate delivery'], seed: 44 });
      await untilDone(running);
      await follow(running, { rate: 0 });
      const rows = await broughtOver(running);
      expect(rows.length).toBeGreaterThan(1980);
      expect(withoutRepeats(rows).map(({ operation }) => operation).sort()).toEqual(undisturbed);
      expect((await readImports(running.site())).map(each => each.id)).toEqual([id]);
      const perCommunity = await Promise.all(communities.map(key => readHistoryOf(running.site(), communityKey(key), 0)));
      expect(perCommunity.flat().map(({ operation }) => operation).sort()).toEqual(undisturbed);
      running.close();
    });
  });

  test('stops where SharePoint asks for an hour, tells so, and goes on when it is run again', async () => {
    const running = recordings.resume(empty);
    let writes = 0;
    let asked: Promise<unknown> = Promise.resolve();
    const stopping = run(running, text, (method, url) => {
      if (isWrite(method, url) && ++writes === 60) asked = follow(running, { rate: 1, kinds: ['429'], seed: 1, retryAfterSeconds: [3600, 3600] });
      return 'answered';
    });
    await expect(stopping).rejects.toMatchObject({ kind: 'throttled' });
    await asked;
    await follow(running, { rate: 0 });
    const there = (await operations(running)).length;
    expect([there > 0, there < 1980]).toEqual([true, true]);
    expect(await run(running, text)).toMatchObject({ added: 1980 - there, there });
    expect([...(await operations(running))].sort()).toEqual(undisturbed);
    running.close();
  });

  test('changes nothing when it is run once more', async () => {
    const running = recordings.resume(whole);
    const start = recordings.fingerprint(running);
    expect(await run(running, text)).toMatchObject({ added: 0, there: 1980 });
    expect(recordings.fingerprint(running)).toBe(start);
    running.close();
  });

  describe('taken back', () => {
    const other = asImportId('another') as ImportId;
    const otherText = `when,person,community\n2024-03-01,${cast.employee},pumps`;
    const everything = (running: Running): Promise<unknown> => running.ask("web/lists/getByTitle('History')/items?$top=5000");
    const bins = async (running: Running): Promise<number> => {
      const counted = await Promise.all([1, 2].map(stage => running.ask<{ value: unknown[] }>(`site/RecycleBin?$filter=ItemState eq ${stage}`)));
      return counted.reduce((sum, { value }) => sum + value.length, 0);
    };

    test('leaves no row, no deleted row, and nothing of it in the register; other imports stay', async () => {
      const running = recordings.resume(whole);
      await importHistory(running.site(), other, readFile(otherText), { unknownPeople: 'refuse', now }, () => undefined);
      const { items } = running.site().sp.web.lists.getByTitle('History');
      const [last] = await items.select('ID').orderBy('ID', false).top(1)<{ ID: number }[]>();
      await items.getById(2).recycle();
      await running.site().sp.web.recycleBin.getById(String(await items.getById(3).recycle())).moveToSecondStage();
      await items.getById(last?.ID ?? 0).recycle();
      expect(await findImportTraces(running.site(), id)).toEqual({ rows: 1979, recycled: 2 });
      expect(await takeHistoryBack(running.site(), id)).toEqual({ rows: 0, recycled: 0 });
      expect((await readImports(running.site())).map(each => each.id)).toEqual(['another']);
      expect(await bins(running)).toBe(1);
      running.close();
    });

    test('leaves the lists, the bins and the users of the site as they were before', async () => {
      const running = recordings.resume(whole);
      const fresh = recordings.resume(empty);
      await takeHistoryBack(running.site(), id);
      for (const look of [everything, bins, (of: Running) => of.ask('web/siteUsers')]) expect(await look(running)).toEqual(await look(fresh));
      expect(recordings.fingerprint(fresh)).toBe(before);
      running.close();
      fresh.close();
    });

    test('ends the same when it is killed after some of its requests and run again', async () => {
      const running = recordings.resume(whole);
      const killed: string[] = [];
      let writes = 0;
      await takeHistoryBack(running.site((method, url) => {
        if (isWrite(method, url) && [1, 17, 60, 99, 100].includes(++writes)) killed.push(recordings.keep(running));
        return 'answered';
      }), id);
      running.close();
      expect(killed).toHaveLength(5);
      const fresh = recordings.resume(empty);
      for (const state of killed) {
        const again = recordings.resume(state);
        expect(await takeHistoryBack(again.site(), id)).toEqual({ rows: 0, recycled: 0 });
        expect(await everything(again)).toEqual(await everything(fresh));
        again.close();
      }
      fresh.close();
    });

    test('and imported again is there as the first time', async () => {
      const running = recordings.resume(whole);
      await takeHistoryBack(running.site(), id);
      expect(await run(running, text)).toMatchObject({ added: 1980, there: 0 });
      expect([...(await operations(running))].sort()).toEqual(undisturbed);
      running.close();
    });
  });
});
