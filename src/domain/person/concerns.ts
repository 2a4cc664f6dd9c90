import { ranIt } from '../community/applyAct';
import type { HandOver } from '../community/community';
import { hasEnded } from '../community/communityState';
import { handOverProgress } from '../community/handOverChecklist';
import { openHandOvers } from '../community/openings';
import { isToBeAskedForName } from '../community/pastRoles';
import { holdsRole, roles } from '../community/roles';
import type { Directory, DirectoryEntry } from '../directory/directory';
import type { PersonKey } from '../identity';
import type { Mentoring } from '../proposal/proposal';
import type { UtcInstant } from '../time';
import { askedOf } from './mentors';

/** What concerns a person who runs, ran or is to run communities. */
export interface Concerns {
  /** Communities that go on and in which the person holds a role, by title. */
  readonly keeps: readonly DirectoryEntry[];
  /** Roles that the person is asked to take over, until they decline. */
  readonly handOvers: readonly { readonly entry: DirectoryEntry; readonly handOver: HandOver }[];
  /** Communities that ask whether the person stays named. */
  readonly namings: readonly DirectoryEntry[];
  /** New managers who ask the person for help. */
  readonly mentorings: readonly { readonly entry: DirectoryEntry; readonly mentoring: Mentoring }[];
  /** Whether the person ever ran a community or hosted for one. */
  readonly hasRun: boolean;
}

export function concernsOf({ entries, proposed }: Pick<Directory, 'entries' | 'proposed'>, person: PersonKey, now: UtcInstant): Concerns {
  const byTitle = [...entries].sort((a, b) => a.charter.title.localeCompare(b.charter.title));
  return {
    keeps: byTitle.filter(entry => !hasEnded(entry.state) && holdsRole(entry.roles, person, now, roles)),
    handOvers: byTitle.flatMap(entry =>
      openHandOvers(entry)
        .filter(handOver => handOver.to.key === person && handOverProgress(entry.key, handOver, proposed).answer !== 'declined')
        .map(handOver => ({ entry, handOver }))
    ),
    namings: byTitle.filter(entry => isToBeAskedForName(entry, person, now)),
    mentorings: askedOf(proposed.mentorings, person).flatMap(mentoring => {
      const entry = byTitle.find(each => each.key === mentoring.community && !hasEnded(each.state));
      return entry === undefined ? [] : [{ entry, mentoring }];
    }),
    hasRun: entries.some(entry => ranIt(entry, person))
  };
}

/** Whether there is anything to show to the person. */
export function hasConcerns({ keeps, handOvers, namings, mentorings, hasRun }: Concerns): boolean {
  return hasRun || keeps.length + handOvers.length + namings.length + mentorings.length > 0;
}
