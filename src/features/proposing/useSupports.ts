import * as React from 'react';
import type { Failure } from '../../domain/failure';
import type { CommunityKey, DepartmentKey, OperationId } from '../../domain/identity';
import { departmentKey } from '../../domain/identity';
import type { Department } from '../../domain/organisation/organisation';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import type { ProposalAct } from '../../domain/proposal/proposalActs';
import { useSession } from '../../ui/session';
import { asFailure } from '../../ui/useLoad';

type SupportAct = Extract<ProposalAct, { kind: 'support' | 'unsupport' }>;

/** How the person at the screen stands to a proposal, and what is under way. */
export interface Support {
  readonly isSupporter: boolean;
  /** As the person said; absent where not said. */
  readonly department?: DepartmentKey;
  readonly underway?: SupportAct['kind'];
  /** What was asked last and failed; asking again is safe. */
  readonly failed?: { readonly kind: SupportAct['kind']; readonly failure: Failure; readonly retry: () => void };
}

export interface Supports {
  readonly departments: readonly Department[];
  readonly of: (proposal: Proposal) => Support;
  /** How many support it, this person as just said. */
  readonly count: (proposal: Proposal) => number;
  /** Supports it from the department that is given, or was given last; `undefined` as department says none. */
  readonly support: (proposal: Proposal, from?: { readonly department: DepartmentKey | undefined }) => void;
  readonly takeBack: (proposal: Proposal) => void;
  /** What happened last, to be told. */
  readonly outcome: { readonly title: string; readonly kind: SupportAct['kind'] } | undefined;
}

/** Supporting proposals and taking it back. `onChanged` hears of every act that was added. */
export function useSupports(departments: readonly Department[], onChanged: () => void): Supports {
  const { guildhall, actor } = useSession();
  const [acts, setActs] = React.useState<ReadonlyMap<CommunityKey, Support>>(new Map());
  const [outcome, setOutcome] = React.useState<Supports['outcome']>();
  const underway = React.useRef(new Set<CommunityKey>());
  const operationOf = useOperationOf();
  const own = useOwnDepartment();
  const set = ({ key }: Proposal, support: Support): void => setActs(all => new Map(all).set(key, support));
  const of = (proposal: Proposal): Support => acts.get(proposal.key) ?? read(proposal, actor.key);
  const send = async (proposal: Proposal, kind: SupportAct['kind'], department: () => Promise<DepartmentKey | undefined>): Promise<void> => {
    if (underway.current.has(proposal.key)) return;
    underway.current.add(proposal.key);
    const { isSupporter, department: before } = of(proposal);
    const was = { isSupporter, ...(before !== undefined && { department: before }) };
    set(proposal, { ...was, underway: kind });
    const from = kind === 'support' ? await department() : undefined;
    const act: SupportAct = kind === 'support' ? { kind, ...(from !== undefined && { department: from }) } : { kind };
    const operation = operationOf(proposal.key, act);
    try {
      await guildhall.addProposalAct(actor, proposal.key, act, operation.id);
    } catch (error) {
      underway.current.delete(proposal.key);
      set(proposal, { ...was, failed: { kind, failure: asFailure(error), retry: () => void send(proposal, kind, department) } });
      return;
    }
    operation.isDone();
    underway.current.delete(proposal.key);
    set(proposal, { isSupporter: kind === 'support', ...(from !== undefined && { department: from }) });
    setOutcome({ title: newestVersion(proposal).charter.title, kind });
    onChanged();
  };
  return {
    departments,
    of,
    count: proposal => proposal.supporters.filter(({ person }) => person !== actor.key).length + Number(of(proposal).isSupporter),
    support: (proposal, from) => void send(proposal, 'support', from === undefined ? own.read : own.chosen(from.department)),
    takeBack: proposal => void send(proposal, 'unsupport', async () => undefined),
    outcome
  };
}

function read({ supporters }: Proposal, person: string): Support {
  const support = supporters.find(each => each.person === person);
  return { isSupporter: support !== undefined, ...(support?.department !== undefined && { department: support.department }) };
}

/** Each act as a single one: after a lost answer, trying again cannot count twice. */
function useOperationOf(): (proposal: CommunityKey, act: SupportAct) => { readonly id: OperationId; readonly isDone: () => void } {
  const { guildhall } = useSession();
  const open = React.useRef(new Map<string, OperationId>());
  return (proposal, act) => {
    const key = `${proposal} ${JSON.stringify(act)}`;
    const id = open.current.get(key) ?? guildhall.newOperation();
    open.current.set(key, id);
    return { id, isDone: () => void open.current.delete(key) };
  };
}

interface OwnDepartment {
  /** As this person said it last, on whatever device; undefined where never, or where that cannot be read. */
  readonly read: () => Promise<DepartmentKey | undefined>;
  /** Remembers a choice. That it could not be remembered is told nobody: the support says it all the same. */
  readonly chosen: (department: DepartmentKey | undefined) => () => Promise<DepartmentKey | undefined>;
}

function useOwnDepartment(): OwnDepartment {
  const { guildhall, actor } = useSession();
  const known = React.useRef<Promise<DepartmentKey | undefined>>();
  const readOnce = async (): Promise<DepartmentKey | undefined> => {
    try {
      const { department } = await guildhall.readPreferences(actor.key);
      return department === undefined ? undefined : departmentKey(department);
    } catch {
      known.current = undefined;
      return undefined;
    }
  };
  return {
    read: () => (known.current = known.current ?? readOnce()),
    chosen: department => () => {
      known.current = Promise.resolve(department);
      guildhall.changePreferences(actor.key, { department: department ?? '' }).catch(() => undefined);
      return known.current;
    }
  };
}
