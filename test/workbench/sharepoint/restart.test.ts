import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FaultKind, FaultPlan } from '../../../workbench/sharepoint';
import { people, startTenant } from './tenant';

const site = '/sites/team';
const items = "web/lists/getByTitle('Log')/items";

interface Running {
  child: ChildProcess;
  origin: string;
}

/** The service in a process of its own, which the plan may kill. */
async function run(file: string, faults: FaultPlan): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'killableService.ts'), file, JSON.stringify(faults)], {
    cwd: path.resolve(__dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'ignore']
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, origin: line.toString().trim() };
}

async function stop({ child }: Running): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

describe.each<[FaultKind, number]>([['killed before', 0], ['killed after', 1]])('a service that is %s the commit of a row', (kind, rows) => {
  let folder: string;
  let digest: string;
  let service: Running;

  const ask = (address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${service.origin}${site}/_api/${address}`, { ...init, headers: { 'Accept': 'application/json', 'X-Workbench-Person': people.linus, 'X-RequestDigest': digest } });
  const add = (title: string): Promise<Response> => ask(items, { method: 'POST', body: JSON.stringify({ Title: title }) });
  const titles = async (): Promise<string[]> =>
    ((await (await ask(`${items}?$select=Title&$orderby=ID`)).json()) as { value: { Title: string }[] }).value.map(({ Title }) => Title);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'guildhall-restart-'));
    const file = path.join(folder, 'tenant.sqlite');
    const tenant = await startTenant({ file, site, digestsSurviveRestart: true });
    await tenant.as(people.ada).web.lists.add('Log');
    digest = await tenant.digest(people.linus);
    await tenant.close();

    const doomed = await run(file, { seed: 1, rate: 1, kinds: [kind] });
    service = doomed;
    const dead = once(doomed.child, 'exit');
    await expect(add('on the edge')).rejects.toThrow('fetch failed');
    expect(await dead).toEqual([null, 'SIGKILL']);
    service = await run(file, { seed: 1, rate: 0 });
  });
  afterAll(async () => {
    await stop(service);
    await rm(folder, { recursive: true });
  });

  it(`has ${rows === 1 ? 'the' : 'no such'} row after a restart`, async () => {
    expect(await titles()).toEqual(rows === 1 ? ['on the edge'] : []);
  });

  it('has the request in its journal, unanswered', () => {
    const database = new DatabaseSync(path.join(folder, 'tenant.sqlite'), { readOnly: true });
    expect(database.prepare("SELECT person, method, path, write, status, answered, fault, committed, item FROM journal WHERE seq = 1").get()).toEqual({
      person: people.linus, method: 'POST', path: items, write: 1, status: null, answered: null, fault: kind, committed: rows, item: rows === 1 ? 1 : null
    });
    database.close();
  });

  it('goes on as if nothing had happened', async () => {
    expect((await add('afterwards')).status).toBe(201);
    expect(await titles()).toHaveLength(rows + 1);
  });
});
