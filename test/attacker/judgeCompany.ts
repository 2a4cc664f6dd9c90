import type { CompanyPlan } from './company';
import { companyOf } from './companies';
import { countedOfFiles, filesOfReports } from './filesOfReports';
import { countedInLists } from './countedInLists';
import { followNames, narrowedBy, type Followed, type Narrowing } from './followNames';
import type { FileNumber } from './links/filesSystem';
import { ofHelping } from './links/helpingFacts';
import { attackFiles, filesBefore, nothingOfFiles, numbersOfFiles, type FileBreak } from './links';
import { ourProtection } from './ourProtection';
import { publishFiles } from './publishFiles';
import type { PublishedFiles } from './published';
import { reportsOf } from './reportsOf';
import { thresholdOnly } from './thresholdOnly';

/** What came of one way to publish the same company. */
export interface CompanyVerdict {
  readonly broken: readonly FileBreak[];
  /** The same for a reader who counts the lists as well. */
  counting(): Promise<Counted>;
  /** Numbers shown, and the people that they count. */
  readonly shown: number;
  readonly people: number;
}

/** What a reader narrows who counts the lists. */
export interface Counted {
  readonly broken: readonly FileBreak[];
  /**
   * Known before its file was published, whatever it leaves out: by what came into the lists since an earlier file, that
   * said of more people of a unit in a community than the new ones leave room for.
   */
  readonly before: readonly FileBreak[];
}

export interface CompanyVerdicts {
  readonly seed: number;
  readonly plan: CompanyPlan;
  readonly minimum: number;
  /** Numbers below the minimum, and all, with the people that the others count. */
  readonly small: number;
  readonly numbers: number;
  readonly people: number;
  /** Only what is below the minimum left out; each table protected by itself; as the product publishes. */
  readonly threshold: CompanyVerdict;
  readonly alone: CompanyVerdict;
  readonly ours: CompanyVerdict;
  /** What is found by whoever follows names where only what is few is left out, and of ours; undefined of large companies, and where anybody moves. */
  names(): Promise<FollowedOf | undefined>;
}

/** What is found by whoever follows names, and of ours what made it so narrow. */
export interface FollowedOf extends Readonly<Record<'threshold' | 'ours', Followed>> {
  readonly by: Readonly<Record<Narrowing, number>>;
}

/** Publishes an invented company in three ways, of people in months, quarters and years; ours with contributors and readers too. */
export async function judgeCompany(seed: number): Promise<CompanyVerdicts> {
  const { company, plan, minimum } = companyOf(seed);
  const all = filesOfReports(reportsOf(company, 0));
  const truth = numbersOfFiles(all);
  const counted = countedOfFiles(all);
  const options = { minimum, moves: company.moves, fromTheBeginning: true, unitsOfTheEnd: true };
  const counting = (files: PublishedFiles): PublishedFiles => countedInLists(files, all);
  /** Parts what a file tells from what was known before it was published, of earlier files and the lists as they are at the end. */
  const split = async (files: PublishedFiles, found: readonly FileBreak[]): Promise<Counted> => {
    const isNew = await Promise.all(found.map(async ({ file, what, low, high }) => {
      const before = await attackFiles(counting(filesBefore(files, file)), truth, { ...options, before: counting(nothingOfFiles(files)), only: { file, what } });
      return before.every((known) => known.low < low || Math.min(known.high, minimum - 1) > high);
    }));
    return { broken: found.filter((_number, at) => isNew[at]), before: found.filter((_number, at) => !isNew[at]) };
  };
  const judge = async (files: PublishedFiles): Promise<CompanyVerdict> => {
    const numbers = numbersOfFiles(files);
    // The sums of rows, which the product does not tell, have no truth.
    const wrong = [...numbers].filter(([key, count]) => count !== null && truth.get(key) !== null && count !== truth.get(key));
    if (wrong.length > 0) throw new RangeError(`Published and not true, seed ${seed}: ${wrong.join('; ')}`);
    // Of what everybody can count, no file tells more than nothing does; of what nobody can, no more than the lists do.
    const open = (await attackFiles(files, truth, options)).filter(isOpen);
    const closed = (await attackFiles(files, truth, { ...options, before: counting(nothingOfFiles(files)) })).filter((found) => !isOpen(found));
    const shown = [...numbers].flatMap(([key, count]) => (count !== null && truth.get(key) !== null && isOfPeople(key) ? [count] : []));
    return {
      broken: [...open, ...(await split(files, closed)).broken],
      shown: shown.length,
      people: sum(shown),
      counting: async () => split(files, await attackFiles(counting(files), truth, { ...options, before: counting(nothingOfFiles(files)) }))
    };
  };
  const ofPeople = [...truth].flatMap(([key, count]) => (count !== null && isOfPeople(key) ? [count] : []));
  const published = filesOfReports(reportsOf(company, minimum));
  return {
    seed,
    plan,
    minimum,
    small: [...truth.values()].filter((count) => count !== null && count < minimum).length,
    numbers: truth.size,
    people: sum(ofPeople.filter((count) => count >= minimum)),
    threshold: await judge(publishFiles(counted, minimum, thresholdOnly)),
    alone: await judge(publishFiles(counted, minimum, ourProtection)),
    ours: await judge(published),
    names: async () => {
      if (company.moves.length > 0 || company.acts.length > mostActsFollowed) return undefined;
      const ours = await followNames(company, published, minimum);
      return { threshold: await followNames(company, publishFiles(counted, minimum, thresholdOnly), minimum), ours, by: await narrowedBy(company, published, minimum, ours) };
    }
  };
}

/** Beyond, the system of all names takes minutes. */
const mostActsFollowed = 4000;

/** Whether everybody can count it in the lists: people of the company and of communities, contributors, and all pairs that helped each other, but not readers. */
function isOpen({ what }: FileNumber): boolean {
  if (what.startsWith(ofHelping)) return what === `${ofHelping}all × all`;
  return !what.startsWith('readers: ') && !/unit |×/.test(what.replace('all ×', ''));
}

/** Contributors, readers and who helps whom are told by the product alone, and compared with nothing. */
function isOfPeople(key: string): boolean {
  return !/: (contributors|readers|helping): /.test(key);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
