import type { SPFI } from './pnp';
import type { Site } from './site';

/**
 * Sends the requests that `work` starts as `$batch` posts (PnPjs cuts them at 20) and gives their answers in order.
 * Batches are no transactions: parts fail alone, and the first failure rejects.
 */
export async function inBatch<T>(sp: SPFI, work: (batched: SPFI) => readonly Promise<T>[]): Promise<T[]> {
  const [batched, execute] = sp.batched();
  const parts = Promise.all(work(batched));
  // Both at once: a part that fails while later posts are under way must not go unheard.
  const [answers] = await Promise.all([parts, execute()]);
  return answers;
}

/** Requests that one `$batch` post carries. */
const batchSize = 20;

/** Posts under way at the same time: enough to keep the line busy, few enough not to be throttled. */
const lanes = 4;

/**
 * Sends one request per item, a `$batch` post per 20 of them, several posts at a time; answers in the order of the
 * items. For imports of thousands of rows: whoever counts on their ids must not expect them in order.
 */
export async function inBatches<Item, Answer>(
  site: Site,
  items: readonly Item[],
  send: (batched: Site, item: Item) => Promise<Answer>,
  onProgress: (done: number) => void = () => undefined
): Promise<Answer[]> {
  const answers = new Array<Answer>(items.length);
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const start = next;
      const chunk = items.slice(start, start + batchSize);
      next += chunk.length;
      const part = await inBatch(site.sp, sp => chunk.map(item => send({ ...site, sp }, item)));
      part.forEach((answer, index) => (answers[start + index] = answer));
      done += chunk.length;
      onProgress(done);
    }
  };
  const stop = (error: unknown): never => {
    // The caller is about to hear of the failure: nothing more is sent behind its back.
    next = items.length;
    throw error;
  };
  await Promise.all(Array.from({ length: lanes }, () => lane().catch(stop)));
  return answers;
}
