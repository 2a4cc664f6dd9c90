import { newOperationId as newOperation } from '../../src/data/client/operation';
import type { SpaceLog } from '../../src/data/guildhall';
import type { NewEntry } from '../../src/domain/contribution/entry';
import { withdrawal } from '../../src/domain/contribution/entry';
import { hiddenRows, hiding } from '../../src/domain/contribution/hidden';
import { withNewerRows } from '../../src/domain/directory/directory';
import type { CommunityKey } from '../../src/domain/identity';
import { unitKey } from '../../src/domain/identity';
import { asking, answering, accepting } from '../../src/domain/question/questionDraft';
import { foldQuestions } from '../../src/domain/question/questions';
import { planning } from '../../src/domain/session/sessionRows';
import { foldSessions } from '../../src/domain/session/foldSessions';
import { day, monthOf } from '../../src/domain/time';
import { drafted } from '../domain/drafted';
import type { GuildhallTenant, Who } from './guildhallTenant';
import { startGuildhall } from './guildhallTenant';

describe('The space of a community, with the real client', () => {
  let company: GuildhallTenant;
  let pumps: CommunityKey;
  let valves: CommunityKey;
  const found = async (title: string): Promise<CommunityKey> => {
    const { key, name } = await company.actor('manager');
    const draft = drafted({ title, unit: unitKey('field'), manager: { key, name } });
    return company.as('approver').foundCommunity(await company.actor('approver'), draft, newOperation());
  };
  beforeAll(async () => {
    company = await startGuildhall();
    pumps = await found('Pumps');
    valves = await found('Valves');
  });
  afterAll(() => company.close());

  const add = async (who: Who, log: SpaceLog, entry: NewEntry, community = pumps, operation = newOperation()): Promise<number> =>
    company.as(who).addEntry(log, await company.actor(who), community, entry, operation);
  const now = Date.now();
  const read = (who: Who, community = pumps) => company.as(who).readSpaceRows(community, monthOf(now - 300 * day), monthOf(now + day));
  const ask = (title: string): NewEntry => asking({ title, text: '' });

  test('a question asked and answered by one is read by another, in its own community only', async () => {
    const question = await add('employee', 'contributions', ask('Which seal for ethanol?'));
    const answer = await add('colleague', 'contributions', answering(question, { text: 'FFKM.' }));
    await add('employee', 'contributions', accepting(answer, true));
    const [told] = foldQuestions((await read('leader')).contributions);
    expect(told).toMatchObject({ entry: { id: question, says: { title: 'Which seal for ethanol?' } }, acceptedAnswer: answer, answers: [{ says: { text: 'FFKM.' } }] });
    expect((await read('leader', valves)).contributions).toEqual([]);
  });

  test('an entry sent twice as the same act is one', async () => {
    const operation = newOperation();
    const twice = (): Promise<number> => add('employee', 'contributions', ask('Asked twice?'), valves, operation);
    await twice();
    await twice();
    expect(foldQuestions((await read('colleague', valves)).contributions)).toHaveLength(1);
  });

  test('months that are not asked for are not read', async () => {
    const rows = await company.as('leader').readSpaceRows(pumps, monthOf(now - 300 * day), monthOf(now - 40 * day));
    expect(rows).toEqual({ acts: [], contributions: [] });
  });

  test('somebody takes back an entry of his own, and nobody else’s', async () => {
    const own = await add('employee', 'contributions', ask('Mine?'));
    await add('colleague', 'contributions', withdrawal(own));
    expect(foldQuestions((await read('leader')).contributions).map(({ entry }) => entry.id)).toContain(own);
    await add('employee', 'contributions', withdrawal(own));
    expect(foldQuestions((await read('leader')).contributions).map(({ entry }) => entry.id)).not.toContain(own);
  });

  const rolesOf = async () => {
    const door = company.as('employee');
    const directory = await door.readDirectory();
    return withNewerRows(directory, await door.readNewerRows(directory)).entries.find(({ key }) => key === pumps)?.roles ?? [];
  };

  test('the manager hides an entry; anybody else who adds the same row hides nothing', async () => {
    const rude = await add('colleague', 'contributions', ask('Rude?'));
    await add('employee', 'acts', hiding(rude, true, 'I do not like it.'));
    expect(hiddenRows((await read('leader')).acts, await rolesOf()).has(rude)).toBe(false);
    await add('manager', 'acts', hiding(rude, true, 'Not in this tone.'));
    expect(hiddenRows((await read('leader')).acts, await rolesOf()).has(rude)).toBe(true);
  });

  test('the manager plans a session; anybody else who adds the same row plans none', async () => {
    const { key: host } = await company.actor('manager');
    const tomorrow = Number(new Date(now + day).toISOString().slice(0, 10).replace(/-/g, ''));
    const plan = planning({ topic: 'Seals', about: '', place: '', host, zone: 'UTC', minute: 600, length: 60, days: [tomorrow] });
    await add('employee', 'acts', plan);
    const session = await add('manager', 'acts', plan);
    expect(foldSessions((await read('leader')).acts, await rolesOf(), []).map(({ id }) => id)).toEqual([session]);
  });

  test('the directory tells who contributed since it was published', async () => {
    await company.as('administrator').publish(() => undefined);
    const question = async () => {
      const door = company.as('leader');
      const directory = await door.readDirectory();
      return withNewerRows(directory, await door.readNewerRows(directory)).entries.find(({ key }) => key === valves)?.life;
    };
    expect(await question()).toMatchObject({ waiting: 1, joinedLately: 0 });
    const before = (await question())?.lastContribution ?? 0;
    await new Promise(resolve => setTimeout(resolve, 1100));
    await add('employee', 'contributions', ask('Newer?'), valves);
    expect((await question())?.lastContribution ?? 0).toBeGreaterThan(before);
  });

  test('one question tells to which lists others added rows, and nothing twice', async () => {
    const door = company.as('leader');
    const mark = await door.markChanges();
    expect((await door.readChanges(mark)).changed).toEqual(new Set());
    await add('employee', 'contributions', ask('Anything new?'));
    await add('manager', 'acts', hiding(1, true, 'Once more.'));
    const changes = await door.readChanges(mark);
    expect(changes.changed).toEqual(new Set(['contributions', 'acts']));
    expect((await door.readChanges(changes.mark)).changed).toEqual(new Set());
  });
});
