import type { SPFI } from './pnp';

/**
 * Sends the requests that `work` starts as `$batch` posts (PnPjs cuts them at 20) and gives their answers in order.
 * Batches are no transactions: parts fail alone, and the first failure rejects.
 */
export async function inBatch<T>(sp: SPFI, work: (batched: SPFI) => readonly Promise<T>[]): Promise<T[]> {
  const [batched, execute] = sp.batched();
  const parts = work(batched);
  await execute();
  return Promise.all(parts);
}
