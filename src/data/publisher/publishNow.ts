import type { UtcInstant } from '../../domain/time';
import { readServiceTime } from '../client/serviceTime';
import type { Site } from '../client/site';
import type { Published } from './publish';
import { publish } from './publish';
import type { OnProgress } from './readAllRows';

/**
 * Publishes what is over. A month is over when it is over where rows are stamped: a clock that runs ahead here would close one too early,
 * and for good. `now`: by the clock here. Failures as of `publish`.
 */
export async function publishNow(site: Site, now: UtcInstant, onProgress: OnProgress): Promise<Published> {
  return publish(site, Math.min(now, (await readServiceTime(site)) ?? now), onProgress);
}
