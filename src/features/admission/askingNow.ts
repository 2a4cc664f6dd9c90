import type { DirectoryEntry } from '../../domain/directory/directory';
import type { PersonKey } from '../../domain/identity';
import type { Admitted } from '../../domain/membership/admission';
import { admissionOf } from '../../domain/membership/admission';
import type { UtcInstant } from '../../domain/time';

/** Somebody who asked, and how that stands. */
export interface Request {
  readonly person: PersonKey;
  readonly since: UtcInstant;
  readonly stands: Admitted;
}

/**
 * Those who asked: who waits longest first, then those who were answered. `answered`: whom this screen admitted, who
 * would otherwise be gone from the list before a slip is noticed.
 */
export function whoAsks(entry: DirectoryEntry, answered: ReadonlyMap<PersonKey, Request>): readonly Request[] {
  const asked = (entry.asked ?? []).map(({ person, since }) => ({ person, since, stands: admissionOf(entry, { person, since }) }));
  const listed = new Set(asked.map(({ person }) => person));
  const admitted = [...answered.values()].filter(({ person }) => !listed.has(person)).map(each => ({ ...each, stands: 'in' as const }));
  return [...asked, ...admitted].sort((a, b) => Number(a.stands !== 'asked') - Number(b.stands !== 'asked') || a.since - b.since);
}
