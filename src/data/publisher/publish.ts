import type { Directory } from '../../domain/directory/directory';
import type { Altered } from '../../domain/report/chain';
import { participationReports } from '../../domain/report/participationReports';
import type { Period } from '../../domain/report/periods';
import type { UtcInstant } from '../../domain/time';
import { everyday } from '../../words/everyday';
import type { Site } from '../client/site';
import { beginPublishing } from './beginPublishing';
import { keepChains, readKeptChains } from './chainFile';
import { gather } from './gather';
import type { OnProgress } from './readAllRows';
import { withNewestReports } from './withNewestReports';
import { writeDirectory } from './writeDirectory';
import { writeReports } from './writeReports';

export type { PublishProgress } from './readAllRows';

const words = everyday.work;

export interface Published {
  readonly directory: Directory;
  /** Periods whose report counts from now on. */
  readonly written: readonly Period[];
  readonly unchanged: number;
  /**
   * Files that a publishing left which was cut off, or whose list of what is published was damaged, and which count as they
   * stand, though the rows give other numbers now.
   */
  readonly otherNumbers: readonly string[];
  /** Rows left out by the rule of which rows count. */
  readonly ignored: number;
  /** Acts that count in a later month than their own, because they were told after that was published. */
  readonly late: number;
  /** Whether the list of what is published could not be read, so that it was made anew. */
  readonly damagedIndex: boolean;
  /** Whether the hashes of rows that were published before could not be read, so that nothing says whether rows were altered. */
  readonly damagedChain: boolean;
  /** Rows that were published before and are not what they were; only administrators can do that. Told by every publishing, until they are again. */
  readonly altered: readonly Altered[];
}

/**
 * Reads every row, folds it, and leaves the directory and the monthly reports. Doing it again without new rows writes
 * no report; a run that was interrupted is simply run again: what it left is taken over. Nothing goes on
 * before what `onProgress` returns is settled, so that whoever watches can pause between any two pages and files.
 * Failures: `forbidden` where not every row can be read, `conflict` where somebody else publishes at the same time.
 */
export async function publish(site: Site, now: UtcInstant, onProgress: OnProgress): Promise<Published> {
  await onProgress({ doing: words.readingPeople, done: 0 });
  const { existing, closings, published, left, isDamaged } = await beginPublishing(site, now);
  const kept = await readKeptChains(site);
  const { directory: folded, input, lives, upTo, hashed, ignored, late } = await gather(site, closings, kept.chains, now, onProgress);
  const { written, unchanged, otherNumbers, index } = await writeReports(
    site,
    participationReports({ ...input, published }),
    lives,
    now,
    { existing, closings, left, upTo },
    (done, of) => onProgress({ doing: words.writingReports, done, of }),
    (done, of) => onProgress({ doing: words.writingUnits, done, of })
  );
  await onProgress({ doing: words.writingDirectory, done: 0 });
  const directory = await withNewestReports(site, folded, index);
  await writeDirectory(site, directory);
  await keepChains(site, kept, hashed.chains);
  return { directory, written, unchanged, otherNumbers, ignored, late, damagedIndex: isDamaged, damagedChain: kept.isDamaged, altered: hashed.altered };
}
