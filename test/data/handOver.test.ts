import { handOverProgress } from '../../src/domain/community/handOverChecklist';
import { openHandOvers, openRoles } from '../../src/domain/community/openings';
import { pastRoles } from '../../src/domain/community/pastRoles';
import { managerAt } from '../../src/domain/community/roles';
import type { CommunityKey } from '../../src/domain/identity';
import { unitKey } from '../../src/domain/identity';
import { newOperationId as newOperation } from '../../src/data/client/operation';
import { drafted } from '../domain/drafted';
import type { GuildhallTenant, Who } from './guildhallTenant';
import { startGuildhall } from './guildhallTenant';
import { steppingClock } from './steppingClock';
import type { Journey } from './handOverJourney';
import { beginJourney, dyingAfter, handOver, readCommunity, readNow } from './handOverJourney';

// Some seventy journeys; the machine may be busy.
jest.setTimeout(900_000);

describe('A handover', () => {
  const { clock, step } = steppingClock();
  let company: GuildhallTenant;
  beforeAll(async () => {
    company = await startGuildhall({ clock });
  });
  afterAll(() => company.close());

  async function found(title: string): Promise<CommunityKey> {
    step();
    const manager = await company.actor('manager');
    const draft = drafted({ title, unit: unitKey('field'), manager: { key: manager.key, name: manager.name } });
    return company.as('approver').foundCommunity(await company.actor('approver'), draft, newOperation());
  }

  const seen = (key: CommunityKey, who: Who = 'employee') => readCommunity(company.as(who), key);

  /** What everybody sees at the end, without ids and instants, which no two journeys share. */
  async function endOf({ community }: Journey): Promise<unknown> {
    const now = Date.now();
    const { entries, proposed } = await readNow(company.as('employee'));
    const entry = entries.find(({ key }) => key === community);
    if (entry === undefined) throw new Error('The community is not there.');
    const own = <T extends { readonly community: CommunityKey }>(all: readonly T[]): readonly T[] => all.filter(each => each.community === community);
    return {
      manager: managerAt(entry.roles, now)?.name,
      terms: entry.roles.map(({ role, person, hours, until }) => [role, person.name, hours, until !== undefined]),
      past: pastRoles(entry, now).map(({ role, person }) => [role, person.name]),
      openings: entry.openings?.map(({ role, note, isOpen }) => [role, note, isOpen]),
      open: openRoles(entry, () => false, now).map(({ role, reason }) => [role, reason]),
      underWay: openHandOvers(entry).length,
      handOvers: entry.handOvers?.map(each => [each.role, each.to.name, each.done, handOverProgress(community, each, proposed)]),
      volunteers: own(proposed.volunteers).map(({ role, note, handOver: id }) => [role, note, id === entry.handOvers?.[0]?.id]),
      namings: entry.namings?.map(({ agrees }) => agrees)
    };
  }

  const whole = {
    manager: 'Colleague',
    terms: [['manager', 'Manager', 2, true], ['manager', 'Colleague', 3, false]],
    past: [['manager', 'Manager']],
    openings: [['manager', 'I move to Oslo.', true]],
    open: [['deputy', 'noDeputy']],
    underWay: 0,
    handOvers: [['manager', 'Colleague', ['access'], { answer: 'accepted', done: ['access', 'charter'], of: 10 }]],
    volunteers: [['manager', '', true]],
    namings: [true]
  };

  test('moves the role from the manager to who volunteered, by the approver’s decision, with all that was before', async () => {
    const journey = beginJourney(await found('Pumps'));
    await handOver({ company, step }, journey);
    expect(await endOf(journey)).toEqual(whole);
  });

  test('leaves what the past manager does afterwards without effect', async () => {
    const journey = beginJourney(await found('Valves'));
    await handOver({ company, step }, journey);
    const before = await seen(journey.community);
    const past = await company.actor('manager');
    const acts = [
      { kind: 'charter', change: { purpose: 'Mine again.' } },
      { kind: 'practice', change: { cadence: 'quarterly' } },
      { kind: 'openRole', role: 'manager', note: 'Take it from them.' },
      { kind: 'handOver', role: 'manager', to: { key: past.key, name: past.name } },
      { kind: 'host', person: { key: past.key, name: past.name } },
      { kind: 'endProposal', to: 'closed', reason: 'Without me.', recap: 'It was mine.' },
      { kind: 'stillHere' }
    ] as const;
    step();
    for (const act of acts) await company.as('manager').addAct(past, journey.community, act, newOperation());
    expect(await seen(journey.community)).toEqual(before);
    const successor = await company.actor('colleague');
    await company.as('colleague').addAct(successor, journey.community, { kind: 'charter', change: { purpose: 'Ours now.' } }, newOperation());
    expect((await seen(journey.community)).charter.purpose).toBe('Ours now.');
  });

  test('moves nothing by itself: without a decision the manager stays, whatever both sides say', async () => {
    const key = await found('Seals');
    const [manager, colleague] = [await company.actor('manager'), await company.actor('colleague')];
    await company.as('manager').addAct(manager, key, { kind: 'handOver', role: 'manager', to: colleague }, newOperation());
    const id = (await seen(key)).handOvers?.[0]?.id ?? 0;
    await company.as('colleague').addProposalAct(colleague, key, { kind: 'volunteer', role: 'manager', note: '', handOver: id }, newOperation());
    expect(managerAt((await seen(key)).roles, Date.now())?.name).toBe('Manager');
    const failure = await company.as('colleague').decide(colleague, { kind: 'role', community: key, unit: unitKey('field'), term: { role: 'manager', person: colleague } }, 'Mine', newOperation()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'forbidden' });
    expect(managerAt((await seen(key)).roles, Date.now())?.name).toBe('Manager');
  });

  test('is declined by one row, and can then be asked of somebody else', async () => {
    const key = await found('Rings');
    const [manager, colleague, employee] = [await company.actor('manager'), await company.actor('colleague'), await company.actor('employee')];
    const answer = async () => {
      const { entries, proposed } = await readNow(company.as('manager'));
      const asked = entries.find(each => each.key === key)?.handOvers?.[0];
      return asked && [asked.to.name, handOverProgress(key, asked, proposed).answer];
    };
    await company.as('manager').addAct(manager, key, { kind: 'handOver', role: 'manager', to: colleague }, newOperation());
    expect(await answer()).toEqual(['Colleague', 'waiting']);
    step();
    await company.as('colleague').addProposalAct(colleague, key, { kind: 'standDown', role: 'manager' }, newOperation());
    expect(await answer()).toEqual(['Colleague', 'declined']);
    step();
    await company.as('manager').addAct(manager, key, { kind: 'handOver', role: 'manager', to: employee }, newOperation());
    expect(await answer()).toEqual(['Employee', 'waiting']);
    await company.as('manager').addAct(manager, key, { kind: 'handOverOff', role: 'manager' }, newOperation());
    expect(await answer()).toBeUndefined();
  });

  test('ends the same when it dies after any of its requests and is taken up again with the same operations', async () => {
    const counted = dyingAfter(Infinity);
    const undisturbed = beginJourney(await found('Undisturbed'));
    await handOver({ company, step }, undisturbed, counted.send);
    expect(await endOf(undisturbed)).toEqual(whole);
    expect(counted.sent()).toBeGreaterThan(15);
    for (let requests = 1; requests <= counted.sent(); requests++) {
      const journey = beginJourney(await found(`Killed ${requests}`));
      const dying = dyingAfter(requests);
      await expect(handOver({ company, step }, journey, dying.send)).rejects.toThrow();
      expect(dying.sent()).toBe(requests);
      await handOver({ company, step }, journey);
      expect({ killedAfter: requests, end: await endOf(journey) }).toEqual({ killedAfter: requests, end: whole });
    }
  });
});
