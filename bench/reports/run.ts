import type { PeriodCounts } from '../../src/domain/report/counting/periodCounts';
import { protectedReports } from '../../src/domain/report/participationReports';
import type { BusinessUnit } from '../../src/domain/organisation/organisation';
import { monthEnd } from '../../src/domain/time';
import type { Company, CompanySize } from './company';
import { makeCompany } from './company';
import type { Contender, Counted, CountingTimes, Lap } from './contenders/contender';
import { laps } from './contenders/contender';
import { hashCounts } from './hashCounts';

export type ContenderName = 'columns' | 'columnStore' | 'maps';

/** Loaded one at a time, so that no process holds another's libraries. */
const contenders: Readonly<Record<ContenderName, () => Promise<Contender>>> = {
  columns: async () => (await import('./contenders/columns')).columns,
  columnStore: async () => (await import('./contenders/columnStore')).columnStore,
  maps: async () => (await import('./contenders/maps')).maps
};

export interface RunOrder extends CompanySize {
  readonly contender: ContenderName;
  /** Whether the tables are protected as well. */
  readonly protect: boolean;
}

export interface Run {
  readonly times: CountingTimes;
  /** Most memory that the process had at once until there were counts, in megabytes (millions of bytes): the rows it was given are among it. */
  readonly memory: number;
  readonly hash: string;
  /** Where it was ordered. */
  readonly protection?: Protection;
}

/** From counts to the texts of files. */
export interface Protection extends Lap {
  /** Most memory that the process had at once until there were files. */
  readonly memory: number;
  /** How many files, and how large they are together. */
  readonly files: number;
  readonly megabytes: number;
}

/** One run of one contender, in a process of its own: the order is its argument, the run its message. */
async function main(): Promise<void> {
  const { contender, protect, ...size } = JSON.parse(process.argv[2] ?? '') as RunOrder;
  const { counts, times, basis } = await countCompany(await contenders[contender](), size);
  const memory = mostMemory();
  const lap = laps();
  const protection = protect ? { ...protectedFiles(counts, basis), ...lap(), memory: mostMemory() } : undefined;
  process.send?.({ times, memory, protection, hash: hashCounts(counts) } satisfies Run);
}

/** Nobody holds the acts any more once they are counted. */
async function countCompany(count: Contender, size: CompanySize): Promise<Counted & { readonly basis: Omit<Company, 'acts'> }> {
  const company = makeCompany(size);
  const { acts: _counted, ...basis } = company;
  return { ...(await count(company)), basis };
}

function mostMemory(): number {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}

/** Every month, quarter and year as the publisher protects and writes them, of nothing but acts. */
function protectedFiles(counts: PeriodCounts, { communities, organisation, assignments, last }: Omit<Company, 'acts'>): Pick<Protection, 'files' | 'megabytes'> {
  const { key: unit } = organisation.units[0] as BusinessUnit;
  const named = new Map(communities.map(({ key, foundedIn }) => [key, { key, title: key, unit, foundedIn, endedIn: undefined }]));
  const nothingElse = { activity: new Map(), answers: [], stories: new Map() };
  const input = { ...nothingElse, organisation, assignments, visitsSince: 0, minimum: 5, now: monthEnd(last) };
  const { months, quarters, years } = protectedReports({ counts, shares: new Map() }, named, input);
  const sizes = [...months, ...quarters, ...years].map(report => JSON.stringify(report).length);
  return { files: sizes.length, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6 };
}

void main();
