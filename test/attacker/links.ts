import { FilesSystem, keyOf, type FileNumber, type HiddenVariable } from './links/filesSystem';
import { addHelpingOfQuarter, addHelpingOfYear } from './links/helpingFacts';
import { Known, type Knowledge } from './links/knowledge';
import { addMonth } from './links/monthFacts';
import { addQuarter } from './links/quarterFacts';
import { addYear } from './links/yearFacts';
import { monthsOf } from './period';
import { nothingOf } from './place';
import type { Measure, PublishedFiles, QuarterFile } from './published';
import { rangesOfSystem, type Range, type SystemOptions } from './rangesOfSystem';

export interface AttackOptions extends Knowledge {
  readonly minimum: number;
  /** Use that numbers are whole, beyond rounding: slow. */
  readonly whole?: boolean;
  /** What was known before anything was published; nothing unless given. */
  readonly before?: PublishedFiles;
  /** Ask about this number only. */
  readonly only?: FileNumber;
  /** Make ranges exact above the minimum too; otherwise nothing is looked for once a number may be that large. */
  readonly exact?: boolean;
}

/** A left-out number and what it can be. */
export interface HiddenFileNumber extends FileNumber, Range {}

/** A number below the minimum, of which the reader can exclude one that is as small. */
export interface FileBreak extends HiddenFileNumber {
  /** The true number, which the reader does not know. */
  readonly count: number;
}

/** Everything that follows for every left-out number from all files together: one system, since every file bounds the next. */
export async function rangesOfFiles(files: PublishedFiles, options: AttackOptions): Promise<readonly HiddenFileNumber[]> {
  const { system, hidden } = systemOfFiles(files, options);
  return withRanges(hidden, await rangesOfSystem(system, hidden.map(({ variable }) => variable), { whole: options.whole }));
}

/**
 * Attacks files and compares with the truth (`numbersOfFiles`), which is no part of what the reader knows. Broken is a
 * number below the minimum of which not every such value remains possible that was possible before anything was published.
 */
export async function attackFiles(files: PublishedFiles, truth: ReadonlyMap<string, number | null>, options: AttackOptions): Promise<readonly FileBreak[]> {
  const { system, hidden } = systemOfFiles(files, options);
  // What is told of no company, as the sums of rows, is no number of the reports.
  const isAsked = (number: FileNumber): boolean => options.only === undefined || keyOf(options.only) === keyOf(number);
  const small = hidden.filter((number) => isAsked(number) && (truth.get(keyOf(number)) ?? Infinity) < options.minimum);
  const ranges = withRanges(small, await rangesOfSystem(system, small.map(({ variable }) => variable), questions(options)));
  const suspected = ranges.filter(({ low, high }) => low > 0 || high < options.minimum - 1);
  if (suspected.length === 0) return [];
  const before = systemOfFiles(options.before ?? nothingOfFiles(files), options);
  const rangesBefore = await rangesOfSystem(before.system, suspected.map(({ file, what }) => before.find(file, what)!), questions(options));
  return suspected
    .map((number) => ({ ...number, count: truth.get(keyOf(number))! }))
    .filter(({ low, high }, index) => low > rangesBefore[index]!.low || high < rangesBefore[index]!.high);
}

/** No more than is needed to see whether a number may be as large as the minimum leaves it. */
function questions({ minimum, whole, exact }: AttackOptions): SystemOptions {
  return { whole, ...(!exact && { enough: () => minimum - 1 }) };
}

/** Every number of files by `keyOf`, null where it is left out. */
export function numbersOfFiles(files: PublishedFiles): ReadonlyMap<string, number | null> {
  return systemOfFiles(files, {}).published;
}

function systemOfFiles({ months, quarters, years }: PublishedFiles, knowledge: Knowledge): FilesSystem {
  const known = new Known({ months, quarters, years }, knowledge);
  const files = new FilesSystem();
  for (const month of months) addMonth(files, month, known);
  for (const quarter of quarters) {
    addQuarter(files, quarter, known);
    addHelpingOfQuarter(files, quarter, known);
  }
  for (const year of years) {
    addYear(files, year, known);
    addHelpingOfYear(files, year, known);
  }
  return files;
}

/** The files as they were before one of them was published: nothing is in it yet, nor in those that come later. Quarters come after their months, a year after its quarters. */
export function filesBefore(files: PublishedFiles, file: string): PublishedFiles {
  return filesOf(files, (period) => orderOf(period) < orderOf(file));
}

/** The files as they were once one of them was published. */
export function filesUntil(files: PublishedFiles, file: string): PublishedFiles {
  return filesOf(files, (period) => orderOf(period) <= orderOf(file));
}

function orderOf(period: string): string {
  return `${monthsOf(period).slice(-1)[0]!} ${monthsOf(period).length + 10}`;
}

function filesOf(files: PublishedFiles, isThere: (period: string) => boolean): PublishedFiles {
  const nothing = nothingOfFiles(files);
  const then = <Of>(now: readonly Of[], without: readonly Of[], periodOf: (of: Of) => string): readonly Of[] => now.map((each, at) => (isThere(periodOf(each)) ? each : without[at]!));
  return {
    months: then(files.months, nothing.months, ({ month }) => month),
    quarters: then(files.quarters, nothing.quarters, ({ quarter }) => quarter),
    years: then(files.years, nothing.years, ({ year }) => year)
  };
}

/** The same files with every count left out; headcounts and keys remain. */
export function nothingOfFiles({ months, quarters, years }: PublishedFiles): PublishedFiles {
  const hide = <Counted extends { readonly people: number | null }>(counted: Counted): Counted => ({ ...counted, people: null });
  const hideMeasure = <Of extends Measure>(measure: Of): Of => ({ ...measure, company: null, units: measure.units.map(hide), communities: measure.communities.map(hide) });
  const movement = { people: null, new: null, returning: null, before: null, retained: null, lapsed: null };
  return {
    months: months.map((file) => ({
      ...hideMeasure(file),
      ...(file.contributors !== undefined && { contributors: hideMeasure(file.contributors) }),
      ...(file.readers !== undefined && { readers: hideMeasure(file.readers) })
    })),
    quarters: quarters.map((file) => ({ ...file, people: nothingOf(file.people), movement, ...withoutHelping(file) })),
    years: years.map((file) => ({ ...file, people: nothingOf(file.people), ...withoutHelping(file) }))
  };
}

function withoutHelping({ helping }: Pick<QuarterFile, 'helping'>): Pick<QuarterFile, 'helping'> {
  return helping === undefined ? {} : { helping: nothingOf(helping) };
}

function withRanges(hidden: readonly HiddenVariable[], ranges: readonly Range[]): readonly HiddenFileNumber[] {
  return hidden.map(({ file, what }, index) => ({ file, what, ...ranges[index]! }));
}
