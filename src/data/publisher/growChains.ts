import type { Altered, Chains, HashedList, HashedRun, Run } from '../../domain/report/chain';
import { compared, growingRuns, hashedLists, isGrowing } from '../../domain/report/chain';
import type { UtcInstant } from '../../domain/time';
import { sha256 } from '../client/sha256';

/** Hashes lists while they are read, and compares them with what was hashed before, so that no text of a row has to be kept for it. */
export interface GrowingChains {
  /** Rows of a list by ascending id. */
  add(list: HashedList, id: number, line: string): void;
  /** `read`: the lists that were read as a whole, those without a row as well; of others what was hashed stays. */
  end(read: readonly HashedList[], now: UtcInstant): Promise<GrownChains>;
}

export interface GrownChains {
  readonly chains: Chains;
  /** What is not what it was. */
  readonly altered: readonly Altered[];
}

export function growingChains(before: Chains): GrowingChains {
  const lists = new Map<HashedList, GrowingList>();
  const listOf = (list: HashedList): GrowingList => {
    const known = lists.get(list) ?? growingList(before.lists[list] ?? [], before.at);
    lists.set(list, known);
    return known;
  };
  return {
    add: (list, id, line) => listOf(list).add(id, line),
    async end(read, now) {
      const runs = new Map<HashedList, readonly HashedRun[]>();
      const altered: Altered[] = [];
      for (const list of hashedLists) {
        const grown = read.includes(list) ? await listOf(list).end() : undefined;
        const kept = grown?.runs ?? before.lists[list];
        if (kept !== undefined) runs.set(list, kept);
        altered.push(...(grown?.altered ?? []).map(each => ({ list, ...each })));
      }
      return { chains: { at: now, lists: Object.fromEntries(runs) }, altered };
    }
  };
}

type AlteredRun = Omit<Altered, 'list'>;

interface Grown {
  readonly runs: readonly HashedRun[];
  readonly altered: readonly AlteredRun[];
  /** The text of the last run, where it is what it was and goes on growing. */
  readonly open?: string;
}

interface GrowingList {
  add(id: number, line: string): void;
  end(): Promise<Grown>;
}

function growingList(before: readonly HashedRun[], after: UtcInstant): GrowingList {
  const known = new Map(before.map(run => [run.until, run]));
  const growing = growingRuns(before.map(({ until }) => until));
  let grown: Promise<Grown> = Promise.resolve({ runs: [], altered: [] });
  const take = (run: Run): void => {
    grown = grown.then(so => withRun(so, run, known.get(run.until), after));
  };
  return {
    add: (id, line) => growing.add(id, line).forEach(take),
    end: () => {
      growing.end().forEach(take);
      return grown;
    }
  };
}

async function withRun({ runs, altered, open }: Grown, { until, text }: Run, known: HashedRun | undefined, after: UtcInstant): Promise<Grown> {
  if (known !== undefined) {
    const run = compared(known, await chained(runs, text), after);
    const isSame = run.alteredAfter === undefined && run.removedTo === known.removedTo;
    const told: AlteredRun = {
      from: (runs[runs.length - 1]?.until ?? 0) + 1,
      until,
      after: run.alteredAfter ?? after,
      ...(run.alteredAfter === undefined && known.mayChange !== undefined && { by: known.mayChange })
    };
    return { runs: [...runs, run], altered: isSame ? altered : [...altered, told], ...(isSame && isGrowing(run) && { open: text }) };
  }
  // What was compared and grew is hashed as one run; what is not what it was stays a run by itself, to be told of until it is.
  const others = open === undefined ? runs : runs.slice(0, -1);
  const whole = open === undefined || open === '' ? text : `${open}\n${text}`;
  return { runs: [...others, { until, hash: await chained(others, whole) }], altered };
}

function chained(runs: readonly HashedRun[], text: string): Promise<string> {
  return sha256(`${runs[runs.length - 1]?.hash ?? ''}\n${text}`);
}
