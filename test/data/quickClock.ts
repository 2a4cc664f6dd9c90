import type { Clock } from '../../src/data/client/connection';

/** A clock that starts now and on which every wait is over at once; `waited` lists them, in milliseconds. */
export function quickClock(): Clock & { readonly waited: number[] } {
  let skipped = 0;
  const waited: number[] = [];
  return {
    waited,
    now: () => Date.now() + skipped,
    sleep: async milliseconds => {
      waited.push(milliseconds);
      skipped += milliseconds;
    }
  };
}
