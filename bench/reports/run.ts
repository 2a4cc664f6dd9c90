import { protectTable } from '../../src/domain/protection/protectTable';
import type { PeriodCounts } from '../../src/domain/report/counting/periodCounts';
import type { CompanySize } from './company';
import { makeCompany } from './company';
import type { Contender, CountingTimes, Lap } from './contenders/contender';
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
  /** Most memory that the process had at once, in megabytes (millions of bytes): the rows it was given are among it. */
  readonly memory: number;
  readonly hash: string;
  /** From counts to the texts of files. */
  readonly protection?: Lap;
}

/** One run of one contender, in a process of its own: the order is its argument, the run its message. */
async function main(): Promise<void> {
  const { contender, protect, ...size } = JSON.parse(process.argv[2] ?? '') as RunOrder;
  const count = await contenders[contender]();
  const { counts, times } = await count(makeCompany(size));
  const memory = (process.resourceUsage().maxRSS * 1024) / 1e6;
  const lap = laps();
  if (protect) protectedFiles(counts);
  process.send?.({ times, memory, protection: protect ? lap() : undefined, hash: hashCounts(counts) } satisfies Run);
}

function protectedFiles({ quarters, years }: PeriodCounts): string[] {
  return [...quarters, ...years].map(({ people }) => JSON.stringify(protectTable(people, { minimum: 5 })));
}

void main();
