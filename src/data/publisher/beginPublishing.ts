import { Failure } from '../../domain/failure';
import type { Closing } from '../../domain/report/closing';
import { mergedClosings } from '../../domain/report/closing';
import { closingIn } from '../../domain/report/leftReport';
import type { Period } from '../../domain/report/periods';
import type { UtcInstant } from '../../domain/time';
import { isoInstant, monthEnd } from '../../domain/time';
import type { TextFile } from '../client/files';
import { readTextFile } from '../client/files';
import type { Site } from '../client/site';
import { indexFile, reportsFolder } from '../repositories/reports';
import { indexOf } from './indexOf';
import type { LeftFiles } from './takeOver';
import { takeOver } from './takeOver';

/** What was published when a publishing began. */
export interface Begun {
  /** The index as it was then: whoever replaces it in the meantime wins, and this publishing gives up. */
  readonly existing: TextFile | undefined;
  /** Those of the index, and those of files that are taken over. */
  readonly closings: readonly Closing[];
  /** Of every period that is published, or taken over: the minimum group size it was published with. */
  readonly published: ReadonlyMap<Period, number>;
  /** Files of periods that the index does not name. */
  readonly left: LeftFiles;
  /** Whether there was an index that says nothing: damaged, or of another version. */
  readonly isDamaged: boolean;
}

/** Looks at what is published. Failures: `invalid` where the clock says an instant before months that are published already. */
export async function beginPublishing(site: Site, now: UtcInstant): Promise<Begun> {
  const existing = await readTextFile(site, `${reportsFolder(site)}/${indexFile}`);
  const index = indexOf(existing?.text);
  const named = new Map([...(index?.months ?? []), ...(index?.quarters ?? []), ...(index?.years ?? [])].map(({ period, minimum }) => [period, minimum] as const));
  const left = await takeOver(site, period => named.has(period));
  const taken = [...left.taken.values()];
  const closings = mergedClosings([...(index?.closings ?? []), ...taken.flatMap(({ report }) => closingIn(report) ?? [])]);
  const last = closings[closings.length - 1];
  if (last !== undefined && now < monthEnd(last.until)) {
    throw new Failure('invalid', `${last.until} is published already, but the clock here says ${isoInstant(now)}. Set it right and publish again.`);
  }
  const published = new Map([...named, ...taken.map(({ published: { period, minimum } }) => [period, minimum] as const)]);
  return { existing, closings, published, left, isDamaged: existing !== undefined && index === undefined };
}
