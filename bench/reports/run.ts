import type { CompanySize } from './company';
import { makeCompany } from './company';
import { columns } from './contenders/columns';
import { columnStore } from './contenders/columnStore';
import type { Contender, CountingTimes } from './contenders/contender';
import { maps } from './contenders/maps';
import { hashCounts } from './hashCounts';

export const contenders = { columns, columnStore, maps } satisfies Record<string, Contender>;
export type ContenderName = keyof typeof contenders;

export interface RunOrder extends CompanySize {
  readonly contender: ContenderName;
}

export interface Run {
  readonly times: CountingTimes;
  /** Most memory that the process had at once, in megabytes (millions of bytes): the rows it was given are among it. */
  readonly memory: number;
  readonly hash: string;
}

/** One run of one contender, in a process of its own: the order is its argument, the run its message. */
async function main(): Promise<void> {
  const { contender, ...size } = JSON.parse(process.argv[2] ?? '') as RunOrder;
  const { counts, times } = await contenders[contender](makeCompany(size));
  const memory = (process.resourceUsage().maxRSS * 1024) / 1e6;
  process.send?.({ times, memory, hash: hashCounts(counts) } satisfies Run);
}

void main();
