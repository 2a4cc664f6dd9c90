import type { Community } from '../../src/domain/community/community';
import { handOverChecklist } from '../../src/domain/community/handOverChecklist';
import type { Directory } from '../../src/domain/directory/directory';
import { withNewerRows } from '../../src/domain/directory/directory';
import type { CommunityKey, OperationId } from '../../src/domain/identity';
import { unitKey } from '../../src/domain/identity';
import type { Guildhall } from '../../src/data/guildhall';
import { openGuildhall } from '../../src/data/guildhall';
import { newOperationId } from '../../src/data/client/operation';
import type { GuildhallTenant, Send, Who } from './guildhallTenant';
import { siteOf } from './guildhallTenant';

/** The steps from an open role to a past manager who stays named; each is one act of one person. */
export const steps = ['openRole', 'volunteer', 'handOver', 'accept', 'handOverTask', 'successorTask', 'role', 'naming'] as const;
type Step = (typeof steps)[number];

/** What a journey is about: a community, and one operation for each step, however often it is sent. */
export interface Journey {
  readonly community: CommunityKey;
  readonly operations: Readonly<Record<Step, OperationId>>;
}

export function beginJourney(community: CommunityKey): Journey {
  return { community, operations: Object.fromEntries(steps.map(step => [step, newOperationId()])) as Journey['operations'] };
}

/** Everything as it is now, read by this person. */
export async function readNow(guildhall: Guildhall): Promise<Directory> {
  const projection = await guildhall.readDirectory();
  return withNewerRows(projection, await guildhall.readNewerRows(projection));
}

export async function readCommunity(guildhall: Guildhall, key: CommunityKey): Promise<Community> {
  const entry = (await readNow(guildhall)).entries.find(each => each.key === key);
  if (entry === undefined) throw new Error('The community is not there.');
  return entry;
}

/** A company, and how time passes in it. */
export interface Stage {
  readonly company: GuildhallTenant;
  readonly step: () => void;
}

/** The keeper Manager hands over to Colleague, the approver moves the role, and Manager stays named. */
export async function handOver({ company, step }: Stage, { community, operations }: Journey, send?: Send): Promise<void> {
  const as = (who: Who): Guildhall => openGuildhall(siteOf(company.tenant, who, send));
  const [manager, colleague, approver] = [as('manager'), as('colleague'), as('approver')];
  const [keeper, successor, decider] = [await manager.readActor(), await colleague.readActor(), await approver.readActor()];
  const task = (side: 'keeper' | 'successor'): string => handOverChecklist.find(each => each.side === side)?.key ?? '';

  step();
  await manager.addAct(keeper, community, { kind: 'openRole', role: 'manager', note: 'I move to Oslo.' }, operations.openRole);
  step();
  await colleague.addProposalAct(successor, community, { kind: 'volunteer', role: 'manager', note: 'Gladly.' }, operations.volunteer);
  step();
  await manager.addAct(keeper, community, { kind: 'handOver', role: 'manager', to: successor }, operations.handOver);
  const id = (await readCommunity(colleague, community)).handOvers?.[0]?.id ?? 0;
  step();
  await colleague.addProposalAct(successor, community, { kind: 'volunteer', role: 'manager', note: '', handOver: id }, operations.accept);
  step();
  await manager.addAct(keeper, community, { kind: 'handOverTask', handOver: id, task: task('keeper'), isDone: true }, operations.handOverTask);
  step();
  await colleague.addProposalAct(successor, community, { kind: 'successorTask', handOver: id, task: task('successor'), isDone: true }, operations.successorTask);
  const term = { role: 'manager' as const, person: { key: successor.key, name: successor.name }, hours: 3 };
  step();
  await approver.decide(decider, { kind: 'role', community, unit: unitKey('field'), term }, 'Colleague manages it', operations.role);
  step();
  await manager.addAct(keeper, community, { kind: 'naming', agrees: true }, operations.naming);
}

/** Lets so many requests of a journey reach the service and then dies: the last answer is not seen, nothing is sent any more. */
export function dyingAfter(requests: number): { readonly send: Send; readonly sent: () => number } {
  let sent = 0;
  const send: Send = async (url, init) => {
    if (sent >= requests) throw new TypeError('The machine was switched off.');
    sent += 1;
    const answer = await fetch(url, init);
    if (sent < requests) return answer;
    await answer.arrayBuffer();
    throw new TypeError('The machine was switched off.');
  };
  return { send, sent: () => sent };
}
