import type { DirectoryEntry } from '../directory/directory';
import type { Proposed, Volunteer } from '../proposal/proposal';
import type { UtcInstant } from '../time';
import type { HandOver } from './community';
import { hasEnded } from './communityState';
import type { HasLeft, OpenRole } from './openings';
import { openHandOvers, openRoles } from './openings';
import type { Role } from './roles';
import { roles, termsOf } from './roles';

/** A handover with both sides of its checklist. */
export interface HandOverProgress {
  readonly handOver: HandOver;
  /** Whether the person who was named came forward. */
  readonly isAccepted: boolean;
  /** Keys of the checklist that the successor has done. */
  readonly successorDone: readonly string[];
}

/** A role of a community on which approvers have something to decide. */
export interface RoleToDecide {
  readonly entry: DirectoryEntry;
  readonly role: Role;
  /** Why it is listed; absent where somebody only offers to take it. */
  readonly open?: OpenRole;
  /** Who came forward and was not answered by a decision, the first first. */
  readonly volunteers: readonly Volunteer[];
  readonly handOver?: HandOverProgress;
}

/** Everything about roles that approvers can decide in these communities, those in which somebody waits first. */
export function rolesToDecide(
  entries: Iterable<DirectoryEntry>,
  proposed: Pick<Proposed, 'volunteers' | 'ticks'>,
  hasLeft: HasLeft,
  now: UtcInstant
): readonly RoleToDecide[] {
  return [...entries]
    .filter(({ state }) => !hasEnded(state))
    .flatMap(entry => rolesOf(entry, proposed, hasLeft, now))
    .sort((a, b) => Number(somebodyWaits(b)) - Number(somebodyWaits(a)) || a.entry.charter.title.localeCompare(b.entry.charter.title));
}

/** Whether people came forward, or are handing over: they wait for a decision. */
export function somebodyWaits({ volunteers, handOver }: RoleToDecide): boolean {
  return volunteers.length > 0 || handOver !== undefined;
}

function rolesOf(entry: DirectoryEntry, proposed: Pick<Proposed, 'volunteers' | 'ticks'>, hasLeft: HasLeft, now: UtcInstant): RoleToDecide[] {
  const open = openRoles(entry, hasLeft, now);
  const handOvers = openHandOvers(entry);
  return roles.flatMap(role => {
    const isOpen = open.find(each => each.role === role);
    const handOver = handOvers.find(each => each.role === role);
    const volunteers = volunteersFor(entry, role, proposed.volunteers, now);
    if (isOpen === undefined && handOver === undefined && volunteers.length === 0) return [];
    return [
      {
        entry,
        role,
        ...(isOpen !== undefined && { open: isOpen }),
        volunteers: volunteers.filter(({ handOver: named }) => named === undefined || named !== handOver?.id),
        ...(handOver !== undefined && { handOver: progressOf(handOver, volunteers, proposed.ticks) })
      }
    ];
  });
}

/**
 * Who offers to take a role and was not answered: nobody was given it since, except where several hold it, and the
 * person does not hold it.
 */
function volunteersFor({ key, roles: terms }: DirectoryEntry, role: Role, volunteers: readonly Volunteer[], now: UtcInstant): readonly Volunteer[] {
  const holders = new Set(termsOf(terms, role, now).map(({ person }) => person.key));
  const isAnswered = ({ at }: Volunteer): boolean => role !== 'deputy' && terms.some(term => term.role === role && term.from > at);
  return volunteers
    .filter(each => each.community === key && each.role === role && !holders.has(each.person) && !isAnswered(each))
    .sort((a, b) => a.at - b.at);
}

function progressOf(handOver: HandOver, volunteers: readonly Volunteer[], ticks: Proposed['ticks']): HandOverProgress {
  const successor = handOver.to.key;
  return {
    handOver,
    isAccepted: volunteers.some(({ person, handOver: named }) => person === successor && named === handOver.id),
    successorDone: ticks.find(each => each.handOver === handOver.id && each.person === successor)?.done ?? []
  };
}
