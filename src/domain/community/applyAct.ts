import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { Act, ActKind } from './acts';
import { readAct } from './acts';
import type { Community, Door, HandOver, Host } from './community';
import { withState } from './community';
import { withOpening } from './openings';
import { withPlanItem } from './plan';
import type { PracticeChange } from './practice';
import { changedPractice } from './practice';
import type { Role } from './roles';
import { holdsRole, keeperRoles } from './roles';
import { withUnplanned } from './unplanned';

/** Who may act otherwise than as a keeper: the sponsor says that a role is open, whoever ran it how to be named. */
const actors: Readonly<Partial<Record<ActKind, (community: Community, row: LogRow) => boolean>>> = {
  openRole: (community, row) => holdsRole(community.roles, row.author, row.created, [...keeperRoles, 'sponsor']),
  naming: (community, row) => ranIt(community, row.author, row.created)
};

/** The community after an act, or as it was where the row states none or its author held no role when it was added. */
export function applyAct(community: Community, row: LogRow): Community {
  const act = readAct(row);
  if (act === undefined) return community;
  const mayAct = actors[act.kind] ?? ((each, { author, created }) => holdsRole(each.roles, author, created));
  return mayAct(community, row) ? after(community, act, row) : community;
}

/** Whether the person ever ran the community or hosted for it; `until`: up to this instant. */
export function ranIt({ roles, hosts = [] }: Pick<Community, 'roles' | 'hosts'>, person: PersonKey, until = Infinity): boolean {
  return [...roles, ...hosts].some(term => term.person.key === person && term.from <= until);
}

function after(community: Community, act: Act, { id, author: by, created: at }: LogRow): Community {
  switch (act.kind) {
    case 'charter':
      return isOfBefore(community, at) ? community : { ...community, charter: { ...community.charter, ...act.change } };
    case 'practice':
      return withPractice(community, act.change, at);
    case 'launch':
      return withState({ ...community, launches: [...(community.launches ?? []), { id, at, by, missing: act.missing }] });
    case 'plan':
      return { ...community, plan: withPlanItem(community.plan ?? [], act.item), unplanned: withUnplanned(community.unplanned, act.item) };
    case 'host':
      return { ...community, hosts: withHost(community.hosts ?? [], { person: act.person, from: at, ...(act.until !== undefined && { until: act.until }) }) };
    case 'openRole':
      return { ...community, openings: withOpening(community.openings, { role: act.role, at, by, note: act.note, isOpen: true }) };
    case 'closeRole':
      return { ...community, openings: withOpening(community.openings, { role: act.role, at, by, note: '', isOpen: false }) };
    case 'handOver':
      return { ...community, handOvers: [...withoutHandOver(community, act.role), { id, role: act.role, to: act.to, at, by, done: [] }] };
    case 'handOverTask':
      return { ...community, handOvers: (community.handOvers ?? []).map(each => ticked(each, act)) };
    case 'handOverOff':
      return { ...community, handOvers: withoutHandOver(community, act.role) };
    case 'admission':
      return { ...community, admissions: [...(community.admissions ?? []).filter(({ person }) => person !== act.person), { person: act.person, isAdmitted: act.isAdmitted, at }] };
    case 'naming':
      return { ...community, namings: [...(community.namings ?? []).filter(({ person }) => person !== by), { person: by, agrees: act.agrees }] };
    case 'stillHere':
      return { ...community, stillHere: at };
    case 'endProposal': {
      const { kind, ...said } = act;
      return { ...community, [kind]: { ...said, at, by } };
    }
    case 'endProposalOff': {
      const { endProposal: _takenBack, ...rest } = community;
      return rest;
    }
  }
}

/** Whether something was written before a decision set the words anew. */
function isOfBefore({ wordsSince = 0 }: Community, at: number): boolean {
  return at < wordsSince;
}

/** Doors are kept with their dates: whoever joined while it was open stays a member when it becomes one on request. */
function withPractice(community: Community, change: PracticeChange, at: number): Community {
  const opened = change.access === undefined ? community : withDoor(community, { access: change.access, since: at });
  return isOfBefore(community, at) ? opened : { ...opened, practice: changedPractice(community.practice, change) };
}

/** The community with one more door in the order of time. */
export function withDoor(community: Community, door: Door): Community {
  const doors = community.doors ?? [{ access: community.practice.access, since: community.founded }];
  return { ...community, doors: [...doors, door].sort((a, b) => a.since - b.since) };
}

function withHost(hosts: readonly Host[], added: Host): readonly Host[] {
  const others = hosts.flatMap(host => {
    if (host.person.key !== added.person.key || (host.until !== undefined && host.until <= added.from)) return [host];
    return [{ ...host, until: added.from }];
  });
  // Told to host until now: the term only ends.
  return added.until !== undefined && added.until <= added.from ? others : [...others, added];
}

function withoutHandOver({ handOvers = [] }: Community, role: Role): readonly HandOver[] {
  return handOvers.filter(handOver => handOver.role !== role);
}

function ticked(handOver: HandOver, { handOver: id, task, isDone }: Extract<Act, { kind: 'handOverTask' }>): HandOver {
  if (handOver.id !== id) return handOver;
  const done = handOver.done.filter(key => key !== task);
  return { ...handOver, done: isDone ? [...done, task] : done };
}
