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
import { lives } from './space/lives';
import { newcomers, newPeople } from './space/newcomers';
import type { PlannedRow } from './space/plannedRow';
import { planSpace } from './space/planSpace';

/** Everything that loading writes, as data. People are named by pseudonym until the site has given them keys. */
export interface SamplePlan {
  readonly organisation: Organisation;
  readonly people: ReadonlyMap<string, PlannedPerson>;
  readonly communities: readonly PlannedCommunity[];
  readonly history: readonly PlannedEntry[];
  /** What lives inside the communities, in the order of time. */
  readonly space: readonly PlannedRow[];
}

/**
 * The sample organisation as it is on the day of loading. The same source, day and time zone give the same plan. `zone`:
 * on whose clocks sessions begin.
 */
export function planSample(source: Source, loadedAt: UtcInstant, zone = 'UTC'): SamplePlan {
  const shifted = shiftDates(source, loadedAt);
  const people = planPeople(shifted, [...cast, ...newPeople], loadedAt);
  const communities = planCommunities(shifted);
  const space = planSpace({ lives, newcomers, loadedAt, zone }, new Set(communities.map(({ key }) => key)));
  return { organisation, people, communities, history: planHistory(shifted.events), space };
}
