import { isPastRetention } from '../../domain/erasing/retention';
import type { UtcInstant } from '../../domain/time';
import { parseInstant } from '../../domain/time';
import { readById } from '../client/readRows';
import type { Site } from '../client/site';
import { sayRemoval } from '../publisher/chainFile';
import type { PersonRow } from './personRows';
import { removeForGood } from './erasePersonRows';
import type { BinStage } from './recycleBins';
import { binStages, emptyFromBin, readRecycled } from './recycleBins';

/** What of the closed acts is older than it may become. */
export interface PastRetention {
  readonly rows: readonly Pick<PersonRow, 'list' | 'id' | 'etag'>[];
  /** Deleted closed acts that still lie in the recycle bin; undefined where these rights do not let anybody look. */
  readonly recycled: number | undefined;
}

interface StampedRow {
  readonly ID: number;
  readonly Created: string;
  readonly 'odata.etag': string;
}

/** Looks for closed acts past their time, and changes nothing. Rows are in the order of their stamps, so the newer ones are not read. */
export async function findPastRetention(site: Site, now: UtcInstant, onProgress: (done: number) => void): Promise<PastRetention> {
  const rows: PastRetention['rows'][number][] = [];
  for await (const page of readById<StampedRow>(site, 'visits', ['ID', 'Created'], 0)) {
    const due = page.filter(({ Created }) => isPastRetention(parseInstant(Created) ?? 0, now));
    rows.push(...due.map(({ ID: id, 'odata.etag': etag }) => ({ list: 'visits' as const, id, etag })));
    onProgress(rows.length);
    if (due.length === 0 && page.length > 0) break;
  }
  const bins = await Promise.all((Object.keys(binStages) as BinStage[]).map(stage => readRecycled(site, stage, ['visits'])));
  return { rows, recycled: bins.reduce<number | undefined>((sum, bin) => (sum === undefined || bin === undefined ? undefined : sum + bin.length), 0) };
}

/** Removes closed acts past their time for good, those in the recycle bin with them. Run again after it was cut off, it goes on. */
export async function retainVisits(site: Site, now: UtcInstant, onProgress: (done: number, of: number) => void): Promise<PastRetention> {
  const { rows } = await findPastRetention(site, now, () => undefined);
  await sayRemoval(site, rows, 'retention');
  await removeForGood(site, rows, done => onProgress(done, rows.length));
  for (const stage of Object.keys(binStages) as BinStage[]) await emptyFromBin(site, (await readRecycled(site, stage, ['visits'])) ?? []);
  return findPastRetention(site, now, () => undefined);
}
