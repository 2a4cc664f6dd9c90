import type { UnitKey } from '../../domain/identity';
import type { Report } from '../../domain/report/leftReport';
import { hashedOf } from '../../domain/report/leftReport';
import type { Period } from '../../domain/report/periods';
import type { PublishedPeriod, UnitReportIndex } from '../../domain/report/reportIndex';
import { sha256 } from '../client/sha256';
import type { Site } from '../client/site';
import { reportsFolder } from '../repositories/reports';
import { addOrTake } from './addOrTake';
import type { CompanyFiles } from './companyFiles';

/** A unit whose reports are being written. */
export interface UnitAtWork {
  readonly site: Site;
  readonly unit: UnitKey;
  /** What its index named before; undefined where it had none. */
  readonly before: UnitReportIndex | undefined;
  /** The company's files. */
  readonly files: CompanyFiles;
  /** Called after each period. */
  readonly onTaken: () => Promise<void>;
}

/** What of the company's periods a unit has. */
export interface Slices<P extends Period, R extends Report> {
  readonly periods: readonly PublishedPeriod<P>[];
  /** The company's files that tell nothing of the unit. */
  readonly without: readonly string[];
  /** What was cut out just now. */
  readonly fresh: readonly R[];
}

/** Whether the unit has its part of a company's file, or is known to have none. */
export function isTaken(before: UnitReportIndex | undefined, published: PublishedPeriod): boolean {
  return takenOf(before, published) !== undefined || (before?.without.includes(published.file) ?? false);
}

/** Cuts out of the company's files what `cut` takes for the unit, where it is not there yet. */
export async function takeSlices<P extends Period, R extends Report>(
  work: UnitAtWork,
  published: readonly PublishedPeriod<P>[],
  cut: (whole: R, unit: UnitKey) => R | undefined
): Promise<Slices<P, R>> {
  const periods: PublishedPeriod<P>[] = [];
  const without: string[] = [];
  const fresh: R[] = [];
  for (const each of published) {
    const taken = takenOf(work.before, each);
    const isNew = !isTaken(work.before, each);
    const whole = isNew ? await work.files.read<R>(each.file) : undefined;
    const slice = whole && cut(whole, work.unit);
    if (slice !== undefined) {
      fresh.push(slice);
      periods.push(await addSlice(work, each, slice));
    } else if (taken !== undefined) periods.push(taken);
    // A file that cannot be read is asked for again the next time.
    else if (!isNew || whole !== undefined) without.push(each.file);
    await work.onTaken();
  }
  return { periods, without, fresh };
}

/** The company's revision is the unit's: by its number it is known whether a part was cut out of the file that counts. */
function takenOf<P extends Period>(before: UnitReportIndex | undefined, { period, revision, minimum }: PublishedPeriod<P>): PublishedPeriod<P> | undefined {
  const all: readonly PublishedPeriod[] = before === undefined ? [] : [...before.months, ...before.quarters, ...before.years];
  return all.find(each => each.period === period && each.revision === revision && each.minimum === minimum) as PublishedPeriod<P> | undefined;
}

async function addSlice<P extends Period>({ site, unit }: UnitAtWork, { period, revision, minimum }: PublishedPeriod<P>, slice: Report): Promise<PublishedPeriod<P>> {
  const text = JSON.stringify(slice);
  // Of the part alone: a hash of the company's numbers would let those who guess them know that they are right.
  const hash = await sha256(JSON.stringify(hashedOf(slice)));
  for (let attempt = 1; ; attempt++) {
    const file = attempt === 1 ? `${period}.r${revision}.json` : `${period}.r${revision}-${attempt}.json`;
    if (await addOrTake(site, reportsFolder(site, unit), file, text)) return { period, revision, file, sha256: hash, minimum };
  }
}
