import { isFailure } from '../../domain/failure';
import type { Failure } from '../../domain/failure';
import type { NewRow } from './addRow';
import { addRow, identityOf, sendRow } from './addRow';
import { toFailure } from './failures';
import type { Site } from './site';

/** Requests that one `$batch` post carries. */
const batchSize = 20;

/** Posts under way at the same time: enough to keep the line busy, few enough not to be throttled. */
const lanes = 4;

/** One request per item: how it goes as part of a batch, and how on its own once its part has failed in passing. */
export interface BatchedRequest<Item, Answer> {
  readonly inBatch: (batched: Site, item: Item) => Promise<Answer>;
  readonly alone: (site: Site, item: Item, earlier: Failure) => Promise<Answer>;
}

/**
 * Sends one request per item, a `$batch` post per 20 of them, several posts at a time; answers in the order of the
 * items. Batches are no transactions: a part that was throttled, or whose answer was lost, is sent again on its own.
 * Rejects with the first failure that does not pass. Whoever counts on ids must not expect them in order.
 */
export async function inBatches<Item, Answer>(
  site: Site,
  items: readonly Item[],
  request: BatchedRequest<Item, Answer>,
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
      const part = await sendChunk(site, chunk, request);
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

/** Adds rows in batches and returns their ids, in the order of `rows`; none is doubled. */
export async function addRows(site: Site, rows: readonly NewRow[], onProgress?: (done: number) => void): Promise<number[]> {
  // One that could not be found again is refused before the first of them is sent.
  for (const row of rows) identityOf(row);
  return inBatches(site, rows, { inBatch: sendRow, alone: addRow }, onProgress);
}

type Part<Answer> = { readonly answer: Answer } | { readonly failure: Failure };

async function sendChunk<Item, Answer>(
  site: Site,
  chunk: readonly Item[],
  { inBatch, alone }: BatchedRequest<Item, Answer>
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const parts = await sendBatch(site, batched => chunk.map(item => inBatch(batched, item)));
  for (const [index, part] of parts.entries()) {
    if ('answer' in part) answers.push(part.answer);
    else if (!passes(part.failure)) throw part.failure;
    else answers.push(await alone(site, chunk[index] as Item, part.failure));
  }
  return answers;
}

/** What became of each part; where the post itself failed, its failure is that of every part. */
async function sendBatch<Answer>(
  site: Site,
  work: (batched: Site) => readonly Promise<Answer>[]
): Promise<Part<Answer>[]> {
  const [sp, execute] = site.sp.batched();
  const parts = work({ ...site, sp }).map(part =>
    part.then(
      (answer): Part<Answer> => ({ answer }),
      (error: unknown): Part<Answer> => ({ failure: toFailure(error) })
    )
  );
  try {
    // Both at once: PnPjs never answers the parts of a post that failed.
    const [settled] = await Promise.all([Promise.all(parts), execute()]);
    return settled;
  } catch (error) {
    return parts.map(() => ({ failure: toFailure(error) }));
  }
}

/** Whether trying again may help. */
function passes(failure: Failure): boolean {
  return isFailure(failure, 'throttled') || isFailure(failure, 'unavailable');
}
