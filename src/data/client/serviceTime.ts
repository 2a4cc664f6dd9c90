import { HeaderParse } from '@pnp/queryable';
import type { UtcInstant } from '../../domain/time';
import type { Site } from './site';

/** What time it is where rows are stamped, to the second, by the head of an answer; undefined where it does not say. */
export async function readServiceTime(site: Site): Promise<UtcInstant | undefined> {
  const headers = await site.sp.web.select('Id').using(HeaderParse())<Headers>();
  const time = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(time) ? undefined : time;
}
