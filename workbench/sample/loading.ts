import type { Site } from '../../src/data/client/site';
import type { NamedPerson } from '../../src/domain/identity';
import type { UtcInstant } from '../../src/domain/time';
import type { SamplePlan } from './planSample';

/** What the steps of loading share: what to write, where, and who is who. */
export interface Loading {
  readonly plan: SamplePlan;
  /** The Guildhall site, as the administrator reaches it. */
  readonly site: Site;
  readonly loadedAt: UtcInstant;
  /** The person of a pseudonym, as the site knows them. */
  readonly personOf: (id: string) => NamedPerson;
}
