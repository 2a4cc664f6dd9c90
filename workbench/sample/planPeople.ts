import type { Department } from '../../src/domain/organisation/organisation';
import type { UtcInstant } from '../../src/domain/time';
import { day } from '../../src/domain/time';
import type { CastMember } from './cast';
import { departmentOf } from './company';
import { drawId } from './draw';
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
  /** Undefined where the source does not know: such people stay “department unknown”. */
  readonly employed: { readonly department: Department; readonly from: UtcInstant } | undefined;
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
      const employed = employment(firstEvents.get(id), givenById.get(id), loadedAt);
      return [id, { id, ...naming, objectId: drawId(id), employed }];
    })
  );
}

/** Nobody changes department in the source, so the day of the first event is as early as anything is known. */
function employment(
  first: SourceEvent | undefined,
  member: Given | undefined,
  loadedAt: UtcInstant
): PlannedPerson['employed'] {
  if (member?.employed !== undefined) {
    const { organisation, weeks } = member.employed;
    return { department: departmentFor(organisation), from: startOfDay(loadedAt - weeks * 7 * day) };
  }
  if (first === undefined || first.organisation === unaffiliated) return undefined;
  return { department: departmentFor(first.organisation), from: startOfDay(first.at) };
}

function departmentFor(organisation: string): Department {
  const department = departmentOf.get(organisation);
  if (department === undefined) throw new Error(`No department stands for “${organisation}”.`);
  return department;
}

function startOfDay(at: UtcInstant): UtcInstant {
  return Math.floor(at / day) * day;
}
