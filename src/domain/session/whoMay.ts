import type { Host } from '../community/community';
import type { RoleTerm } from '../community/roles';
import { holdsRole } from '../community/roles';
import type { PersonKey } from '../identity';
import type { UtcInstant } from '../time';

/** Who runs a community: roles by decisions, hosts as its keepers named them. */
export interface Running {
  readonly roles: readonly RoleTerm[];
  readonly hosts: readonly Host[];
}

/** Whether a person hosts for the community at an instant. */
export function isHost(hosts: readonly Host[], person: PersonKey, at: UtcInstant): boolean {
  return hosts.some(host => host.person.key === person && host.from <= at && (host.until === undefined || at < host.until));
}

/** Whether a person plans sessions: keepers and hosts do. */
export function mayPlan({ roles, hosts }: Running, person: PersonKey, at: UtcInstant): boolean {
  return holdsRole(roles, person, at) || isHost(hosts, person, at);
}

/**
 * Whether a person changes a session, or says what came of it: keepers do, whoever hosts it (`hosting`: the session, or one
 * time of it), and whoever planned it while still a host.
 */
export function mayChange(running: Running, session: { readonly author: PersonKey }, hosting: readonly PersonKey[], person: PersonKey, at: UtcInstant): boolean {
  if (hosting.includes(person) || holdsRole(running.roles, person, at)) return true;
  return session.author === person && isHost(running.hosts, person, at);
}
