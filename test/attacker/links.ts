import { FilesSystem, keyOf, type FileNumber, type HiddenVariable } from './links/filesSystem';
import { Known, type Knowledge } from './links/knowledge';
import { addMonth } from './links/monthFacts';
import { addQuarter } from './links/quarterFacts';
import { addYear } from './links/yearFacts';
import type { PublishedFiles } from './published';
import { rangesOfSystem, type Range } from './rangesOfSystem';

export interface AttackOptions extends Knowledge {
  readonly minimum: number;
  /** Use that numbers are whole, beyond rounding: slow. */
  readonly whole?: boolean;
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
 * number below the minimum of which not every such value remains possible that its headcount leaves possible.
 */
export async function attackFiles(files: PublishedFiles, truth: ReadonlyMap<string, number | null>, options: AttackOptions): Promise<readonly FileBreak[]> {
  const { system, hidden } = systemOfFiles(files, options);
  const small = hidden.filter((number) => truth.get(keyOf(number))! < options.minimum);
  const needed = new Map(small.map(({ variable, most }) => [variable, Math.min(options.minimum - 1, most)]));
  const variables = small.map(({ variable }) => variable);
  const ranges = await rangesOfSystem(system, variables, { whole: options.whole, ...(!options.exact && { enough: (variable: number) => needed.get(variable)! }) });
  return withRanges(small, ranges)
    .map((number) => ({ ...number, count: truth.get(keyOf(number))! }))
    .filter(({ low, high }, index) => low > 0 || high < needed.get(variables[index]!)!);
}

/** Every number of files by `keyOf`, null where it is left out. */
export function numbersOfFiles(files: PublishedFiles): ReadonlyMap<string, number | null> {
  return systemOfFiles(files, {}).published;
}

function systemOfFiles({ months, quarters, years }: PublishedFiles, knowledge: Knowledge): FilesSystem {
  const known = new Known({ months, quarters, years }, knowledge);
  const files = new FilesSystem();
  for (const month of months) addMonth(files, month, known);
  for (const quarter of quarters) addQuarter(files, quarter, known);
  for (const year of years) addYear(files, year, known);
  return files;
}

function withRanges(hidden: readonly HiddenVariable[], ranges: readonly Range[]): readonly HiddenFileNumber[] {
  return hidden.map(({ file, what }, index) => ({ file, what, ...ranges[index]! }));
}
