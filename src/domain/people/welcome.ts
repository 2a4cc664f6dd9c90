import type { UtcInstant } from '../time';
import { day } from '../time';

/** For how long somebody who joined is shown what the community says to newcomers. */
export const welcomedFor = 14 * day;

/** Whether somebody joined so lately that the community welcomes them. */
export function isWelcomed(joined: UtcInstant, now: UtcInstant): boolean {
  return joined <= now && now < joined + welcomedFor;
}
