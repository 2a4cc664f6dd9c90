import { settle } from '../client/settle';
import type { Site } from '../client/site';

/**
 * Takes a step of set-up until its outcome is known. The step looks before it acts, so after a lost answer it is taken
 * again: what it then finds, it does not make a second time. No group, column or right is doubled by it.
 */
export function repeated<T>({ connection }: Pick<Site, 'connection'>, step: () => Promise<T>): Promise<T> {
  return settle(connection, { write: step, lookUp: async () => undefined });
}
