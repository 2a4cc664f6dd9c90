import { provision } from '../../src/data/provisioning/provision';
import { addUnitAs } from './setUpRuns/addUnitAs';
import { Recordings, type AfterRequest, type Running } from './setUpRuns/recording';
import { readState } from './setUpRuns/readState';
import { buildVersionOne } from './setUpRuns/versionOne';
import { buildVersionTwo } from './setUpRuns/versionTwo';
import { tenantId } from './guildhallTenant';

// Some two hundred runs of set-up; the machine may be busy.
jest.setTimeout(900_000);

type Run = (running: Running, after?: AfterRequest) => Promise<unknown>;

const setUp: Run = (running, after) => provision(running.site(after), tenantId, () => undefined);

describe.each<{ what: string; begin: (recordings: Recordings) => Promise<string>; run: Run; least: number }>([
  { what: 'Set-up of an empty site', begin: recordings => recordings.empty(), run: setUp, least: 150 },
  { what: 'The upgrade from version 1', begin: recordings => beginWith(recordings, buildVersionOne), run: setUp, least: 15 },
  { what: 'The first business unit of a new site', begin: beginWithoutUnits, run: addUnitAs, least: 8 }
])('$what', ({ begin, run, least }) => {
  const recordings = new Recordings();
  let start: string;
  let undisturbed: Record<string, unknown>;
  /** What was there after each request of an undisturbed run that changed something. */
  const states: string[] = [];
  let requests = 0;
  /** Reads after which anything was different: whoever is killed after a read goes on from the write before it. */
  const readsThatChanged: string[] = [];

  beforeAll(async () => {
    start = await begin(recordings);
    const running = recordings.resume(start);
    let last = '';
    let fingerprint = recordings.fingerprint(running);
    await run(running, (method, url) => {
      requests++;
      const before = fingerprint;
      fingerprint = recordings.fingerprint(running);
      if (method !== 'GET' && !url.endsWith('/contextinfo')) states.push((last = recordings.keep(running)));
      else if (fingerprint !== before) readsThatChanged.push(`${method} ${url}`);
      return 'answered';
    });
    expect(last).not.toBe('');
    undisturbed = await readState(running.ask);
    running.close();
  });
  afterAll(() => recordings.forget());

  test('ends the same when it is killed after any of its requests and run again by a new client', async () => {
    expect(states.length).toBeGreaterThanOrEqual(least);
    expect(requests).toBeGreaterThan(states.length);
    expect(readsThatChanged).toEqual([]);
    for (const [index, state] of states.entries()) {
      const running = recordings.resume(state);
      await run(running);
      const ended = await readState(running.ask);
      running.close();
      expect({ killedAfterWrite: index + 1, ...ended }).toEqual({ killedAfterWrite: index + 1, ...undisturbed });
    }
  });

  test('ends the same, in one go, although the answer to every write is lost once', async () => {
    const running = recordings.resume(start);
    const lost = new Set<string>();
    await run(running, (method, url) => {
      if (method === 'GET' || url.endsWith('/contextinfo') || lost.has(url)) return 'answered';
      lost.add(url);
      return 'lost';
    });
    expect(lost.size).toBeGreaterThan(5);
    expect(await readState(running.ask)).toEqual(undisturbed);
    running.close();
  });

  test('changes nothing when it is run once more', async () => {
    const running = recordings.resume(states[states.length - 1] ?? start);
    const written: string[] = [];
    await run(running, (method, url) => {
      if (method !== 'GET' && !/contextinfo$|ensureuser$/i.test(url)) written.push(url);
      return 'answered';
    });
    expect(written).toEqual([]);
    running.close();
  });
});

describe('A site of every earlier version', () => {
  test.each([['1', buildVersionOne], ['2', buildVersionTwo]] as const)('of version %s: the upgrade keeps what people wrote and chose, and all else is as a new set-up makes it', async (_version, build) => {
    const recordings = new Recordings();
    const fresh = recordings.resume(await beginWithoutUnits(recordings));
    await addUnitAs(fresh);
    const old = recordings.resume(await beginWith(recordings, build));
    await setUp(old);
    const [wanted, upgraded] = [await readState(fresh.ask), await readState(old.ask)];
    expect(upgraded.settings).toEqual([{ Title: 'minimumGroupSize', Value: '7' }, { Title: 'schemaVersion', Value: '3' }]);
    expect(upgraded.memberships).toEqual([{ Kind: 'join', CommunityKey: 'pumps', OperationId: 'ada@contoso.example' }]);
    expect(withoutRows(upgraded)).toEqual(withoutRows(wanted));
    fresh.close();
    old.close();
    recordings.forget();
  });
});

/** The number of rows differs by what people wrote. */
function withoutRows({ settings: _settings, memberships: _memberships, ...state }: Record<string, unknown>): unknown {
  const lists = (state.lists as Record<string, unknown>[]).map(({ ItemCount: _count, ...list }) => list);
  const levels = (state.levels as Record<string, unknown>[]).map(({ Order: _order, ...level }) => level);
  return { ...state, lists, levels };
}

async function beginWith(recordings: Recordings, build: typeof buildVersionOne): Promise<string> {
  const running = recordings.resume(await recordings.empty());
  await build(running.ask);
  const kept = recordings.keep(running);
  running.close();
  return kept;
}

async function beginWithoutUnits(recordings: Recordings): Promise<string> {
  const running = recordings.resume(await recordings.empty());
  await setUp(running);
  await running.ask('web/ensureuser', { logonName: 'i:0#.f|membership|amal@contoso.example' });
  const kept = recordings.keep(running);
  running.close();
  return kept;
}
