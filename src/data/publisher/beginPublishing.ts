import { Failure } from '../../domain/failure';
import type { Closing } from '../../domain/report/closing';
import type { Period } from '../../domain/report/periods';
import type { UtcInstant } from '../../domain/time';
import { isoInstant, monthEnd } from '../../domain/time';
import type { TextFile } from '../client/files';
import { readTextFile } from '../client/files';
import type { Site } from '../client/site';
import { indexFile, reportsFolder } from '../repositories/reports';
import { indexOf } from './indexOf';

/** What was published when a publishing began. */
export interface Begun {
  /** The index as it was then: whoever replaces it in the meantime wins, and this publishing gives up. */
  readonly existing: TextFile | undefined;
  readonly closings: readonly Closing[];
  /** Of every period that is published: the minimum group size it was published with. */
  readonly published: ReadonlyMap<Period, number>;
  /** Whether there was an index that says nothing: damaged, or of another version. */
  readonly isDamaged: boolean;
}

/** Looks at what is published. Failures: `invalid` where the clock says an instant before months that are published already. */
export async function beginPublishing(site: Site, now: UtcInstant): Promise<Begun> {
  const existing = await readTextFile(site, `${reportsFolder(site)}/${indexFile}`);
  const index = indexOf(existing?.text);
  const closings = index?.closings ?? [];
  const last = closings[closings.length - 1];
  if (last !== undefined && now < monthEnd(last.until)) {
    throw new Failure('invalid', `${last.until} is published already, but the clock here says ${isoInstant(now)}. Set it right and publish again.`);
  }
  const published = [...(index?.months ?? []), ...(index?.quarters ?? []), ...(index?.years ?? [])];
  return { existing, closings, published: new Map(published.map(({ period, minimum }) => [period, minimum])), isDamaged: existing !== undefined && index === undefined };
}
