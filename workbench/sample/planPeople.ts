import type { UtcInstant } from '../../src/domain/time';
import type { CastMember } from './cast';
import { drawId } from './draw';
import type { Employment } from './employmentsOf';
import { employmentsOf, startOfDay, weeksBefore } from './employmentsOf';
import { nameEveryone } from './nameEveryone';
import type { Source, SourceEvent } from './source';
import { unaffiliated } from './source';

/** Somebody who works at the company of the sample. */
export interface PlannedPerson {
  /** The pseudonym in the source. */
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly objectId: string;
  /** In order of time, the last one open. Empty where the source does not know: such people stay “department unknown”. */
  readonly employments: readonly Employment[];
}

/** Somebody who is in the company whether the source knows them or not. */
type Given = Pick<CastMember, 'id' | 'name' | 'employed'>;

/** Everybody who took part, who runs a community, whom a visitor can be, or who is new; by pseudonym. */
export function planPeople(
  { communities, events }: Source,
  given: readonly Given[],
  loadedAt: UtcInstant
): Map<string, PlannedPerson> {
  const firstEvents = new Map<string, SourceEvent>();
  for (const event of events) {
    const known = firstEvents.get(event.person);
    if (known === undefined || event.at < known.at) firstEvents.set(event.person, event);
  }
  const givenById = new Map(given.map(member => [member.id, member]));
  const ids = [...firstEvents.keys(), ...communities.flatMap(({ managers }) => managers), ...givenById.keys()];
  const names = nameEveryone(ids, new Map(given.map(({ id, name }) => [id, name])));
  return new Map(
    [...names].map(([id, naming]) => {
      const known = employments(id, firstEvents.get(id), givenById.get(id), loadedAt);
      return [id, { id, ...naming, objectId: drawId(id), employments: known }];
    })
  );
}

/** The day of the first event is as early as anything is known of somebody of the source. */
function employments(id: string, first: SourceEvent | undefined, member: Given | undefined, loadedAt: UtcInstant): Employment[] {
  if (member?.employed !== undefined) {
    const { organisation, weeks } = member.employed;
    return employmentsOf(id, { organisation, from: weeksBefore(loadedAt, weeks) }, loadedAt);
  }
  if (first === undefined || first.organisation === unaffiliated) return [];
  return employmentsOf(id, { organisation: first.organisation, from: startOfDay(first.at) }, loadedAt);
}
