import type { CompanyPlan } from './company';
import { companyOf } from './companies';
import { countedOfFiles, filesOfReports } from './filesOfReports';
import { countedInLists } from './countedInLists';
import { attackFiles, nothingOfFiles, numbersOfFiles, type FileBreak } from './links';
import { ourProtection } from './ourProtection';
import { publishFiles } from './publishFiles';
import type { PublishedFiles } from './published';
import { reportsOf } from './reportsOf';
import { thresholdOnly } from './thresholdOnly';

/** What came of one way to publish the same company. */
export interface CompanyVerdict {
  readonly broken: readonly FileBreak[];
  /** Numbers shown, and the people that they count. */
  readonly shown: number;
  readonly people: number;
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
  /** What is broken of ours for a reader who counts the open lists as well: not protected from yet (`docs/privacy.md`), so that it is told and no test. */
  counting(): Promise<readonly FileBreak[]>;
}

/** Publishes an invented company in three ways, of people in months, quarters and years; ours with contributors and readers too. */
export async function judgeCompany(seed: number): Promise<CompanyVerdicts> {
  const { company, plan, minimum } = companyOf(seed);
  const all = filesOfReports(reportsOf(company, 0));
  const truth = numbersOfFiles(all);
  const counted = countedOfFiles(all);
  const options = { minimum, moves: company.moves, fromTheBeginning: true, unitsOfTheEnd: true };
  const judge = async (files: PublishedFiles): Promise<CompanyVerdict> => {
    const numbers = numbersOfFiles(files);
    // The sums of rows, which the product does not tell, have no truth.
    const wrong = [...numbers].filter(([key, count]) => count !== null && truth.get(key) !== null && count !== truth.get(key));
    if (wrong.length > 0) throw new RangeError(`Published and not true, seed ${seed}: ${wrong.join('; ')}`);
    const broken = await attackFiles(files, truth, options);
    const shown = [...numbers].flatMap(([key, count]) => (count !== null && truth.get(key) !== null && isOfPeople(key) ? [count] : []));
    return { broken, shown: shown.length, people: sum(shown) };
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
    counting: () => attackFiles(countedInLists(published, all), truth, { ...options, before: countedInLists(nothingOfFiles(published), all) })
  };
}

/** Contributors and readers are told by the product alone, and compared with nothing. */
function isOfPeople(key: string): boolean {
  return !key.includes('contributors: ') && !key.includes('readers: ');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
