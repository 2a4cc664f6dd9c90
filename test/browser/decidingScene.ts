import { emptyProposalDraft } from '../../src/domain/proposal/proposalDraft';
import type { ProposalDraft } from '../../src/domain/proposal/proposalDraft';
import type { CommunityKey, NamedPerson } from '../../src/domain/identity';
import { departmentKey, unitKey } from '../../src/domain/identity';
import type { Door } from './door';
import { openDoor } from './door';
import { castMember } from './sampleWorkbench';

/** The business unit in which everything of this scene happens. */
export const sceneUnit = unitKey('product-engineering');

/** The people of the scene, each with a door of their own. */
export interface DecidingScene {
  readonly employee: Door;
  readonly manager: Door;
  readonly approver: Door;
  readonly leader: Door;
  /** Proposes a community of the scene's unit as the employee, and gives its key. */
  propose(title: string, change?: Partial<ProposalDraft>, revising?: CommunityKey): Promise<CommunityKey>;
  /** Founds one of the scene's unit, run by the manager. */
  found(title: string, change?: Partial<ProposalDraft>): Promise<CommunityKey>;
}

export async function openScene(origin: string): Promise<DecidingScene> {
  const [employee, manager, approver, leader] = await Promise.all(
    ['Employee', 'Community manager', 'Approver', 'Leadership viewer'].map(role => openDoor(origin, castMember(role)))
  ) as [Door, Door, Door, Door];
  const named = ({ actor: { key, name } }: Door): NamedPerson => ({ key, name });
  const draft = (title: string, change: Partial<ProposalDraft> = {}): ProposalDraft => ({
    ...emptyProposalDraft({ key: 'craft', type: 'guild', cadence: 'monthly' }),
    title,
    purpose: 'Keep the pumps of every crane running, and tell each other how.',
    unit: sceneUnit,
    manager: named(manager),
    hours: '3',
    ...change
  });
  return {
    employee,
    manager,
    approver,
    leader,
    propose: (title, change, revising) => employee.guildhall.propose(employee.actor, draft(title, change), employee.guildhall.newOperation(), revising),
    found: (title, change) => approver.guildhall.foundCommunity(approver.actor, draft(title, change), approver.guildhall.newOperation())
  };
}

/** Somebody supports a proposal, as of a department. */
export async function support({ guildhall, actor }: Door, proposal: CommunityKey, department: string): Promise<void> {
  await guildhall.addProposalAct(actor, proposal, { kind: 'support', department: departmentKey(department) }, guildhall.newOperation());
}
