import type { Organisation } from '../../src/domain/organisation/organisation';
import type { UtcInstant } from '../../src/domain/time';
import { cast } from './cast';
import { organisation } from './company';
import type { PlannedCommunity } from './planCommunities';
import { planCommunities } from './planCommunities';
import type { PlannedEntry } from './planHistory';
import { planHistory } from './planHistory';
import type { PlannedPerson } from './planPeople';
import { planPeople } from './planPeople';
import { shiftDates } from './shiftDates';
import type { Source } from './source';

/** Everything that loading writes, as data. People are named by pseudonym until the site has given them keys. */
export interface SamplePlan {
  readonly organisation: Organisation;
  readonly people: ReadonlyMap<string, PlannedPerson>;
  readonly communities: readonly PlannedCommunity[];
  readonly history: readonly PlannedEntry[];
}

/** The sample organisation as it is on the day of loading. The same source and day give the same plan. */
export function planSample(source: Source, loadedAt: UtcInstant): SamplePlan {
  const shifted = shiftDates(source, loadedAt);
  const people = planPeople(shifted, cast, loadedAt);
  return { organisation, people, communities: planCommunities(shifted, people), history: planHistory(shifted.events) };
}
