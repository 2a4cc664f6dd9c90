import type { UtcInstant } from '../time';

/** Ids that a run of rows holds at most. SharePoint gives at most as many at once. */
export const runSize = 5000;

/** The lists whose rows count in a report, by the names of the data room. */
export const hashedLists = ['contributions', 'memberships', 'acts', 'proposals', 'decisions', 'history', 'people', 'visits'] as const;
export type HashedList = (typeof hashedLists)[number];

/** Who may remove rows that were counted, or take a name out of them: a command, each of which says so beforehand. */
export const removers = ['erasing', 'retention', 'takingBack'] as const;
export type Remover = (typeof removers)[number];

/** A run of rows of a list, by ascending id, as it was hashed: from the id after the run before. */
export interface HashedRun {
  /** The last id it can hold. */
  readonly until: number;
  /** SHA-256 of the hash of the run before, a line feed, and the lines of its rows; hexadecimal. */
  readonly hash: string;
  /** The same, once rows of it were removed as they may be. */
  readonly removedTo?: string;
  /** Said beforehand by a command that removes rows of it; taken back when the run is next compared. */
  readonly mayChange?: Remover;
  /** The last publishing in which it was what it was; 0 where that is not known. Absent while nothing is amiss. */
  readonly alteredAfter?: UtcInstant;
}

/** What was hashed, by list. */
export interface Chains {
  /** When it was published; 0 where an earlier version did. */
  readonly at: UtcInstant;
  readonly lists: Readonly<Partial<Record<HashedList, readonly HashedRun[]>>>;
}

export const nothingHashed: Chains = { at: 0, lists: {} };

/** A run of rows that was published before and is not what it was. */
export interface Altered {
  readonly list: HashedList;
  readonly from: number;
  readonly until: number;
  /** The last publishing in which it was what it was; 0 where that is not known. */
  readonly after: UtcInstant;
  /** Present where a command said beforehand that it removes rows, or takes a name out of them. */
  readonly by?: Remover;
}

/** The rows of a run, as text of which a hash is made. */
export interface Run {
  readonly until: number;
  readonly text: string;
}

/** Runs of a list that is read row by row, by ascending id; no more is kept than one of them. */
export interface GrowingRuns {
  /** The runs that are whole where a row after them comes. */
  add(id: number, line: string): readonly Run[];
  /** What is left: runs that are known and were not reached, then the last, still growing one. */
  end(): readonly Run[];
}

/** `known`: the last ids of the runs that were hashed before, ascending. After them a run ends at every 5,000th id. */
export function growingRuns(known: readonly number[]): GrowingRuns {
  let at = 0;
  let until = 0;
  let lines: string[] = [];
  const next = (): void => {
    until = known[at] ?? (Math.floor(until / runSize) + 1) * runSize;
    at += 1;
  };
  const close = (last: number): Run => {
    const run = { until: last, text: lines.join('\n') };
    lines = [];
    return run;
  };
  const closeHere = (): Run => {
    const run = close(until);
    next();
    return run;
  };
  let highest = 0;
  next();
  return {
    add(id, line) {
      const whole: Run[] = [];
      while (id > until) whole.push(closeHere());
      lines.push(line);
      highest = id;
      return whole;
    },
    end() {
      const left: Run[] = [];
      while (at <= known.length) left.push(closeHere());
      return lines.length === 0 ? left : [...left, close(highest)];
    }
  };
}

/** Whether a run goes on growing: the last of a list, until its ids reach a 5,000th. */
export function isGrowing({ until }: Pick<HashedRun, 'until'>): boolean {
  return until % runSize !== 0;
}

/** What becomes of a run that was hashed before, once it is hashed anew; its chain goes on from the hash that it had first. */
export function compared(run: HashedRun, hash: string, after: UtcInstant): HashedRun {
  const { mayChange, alteredAfter, ...kept } = run;
  if (hash === (run.removedTo ?? run.hash)) return kept;
  // What somebody altered before is not put right by a command that came after.
  if (mayChange !== undefined && alteredAfter === undefined) return { ...kept, removedTo: hash };
  return { ...kept, alteredAfter: alteredAfter ?? after };
}

/** Chains as they are after a command said that it will remove or rewrite these rows. Ids that were not hashed yet are in no run. */
export function withRemoval(chains: Chains, rows: readonly { readonly list: string; readonly id: number }[], by: Remover): Chains {
  const lists = Object.entries(chains.lists).map(([list, runs]) => {
    const ids = rows.filter(row => row.list === list).map(({ id }) => id);
    return [list, runs.map((run, at) => (ids.some(id => id <= run.until && id > (runs[at - 1]?.until ?? 0)) ? { ...run, mayChange: by } : run))] as const;
  });
  return { ...chains, lists: Object.fromEntries(lists) };
}

/** What a text says of hashes, of this or an earlier version; undefined where it says nothing of them. */
export function readChains(text: string): Chains | undefined {
  try {
    const said = JSON.parse(text) as Chains | null;
    if (typeof said !== 'object' || said === null) return undefined;
    if (typeof said.at === 'number') return Object.values(said.lists).every(runs => runs.every(isRun)) ? said : undefined;
    return earlierChains(said as unknown as Readonly<Record<string, unknown>>);
  } catch {
    return undefined;
  }
}

function isRun({ until, hash }: HashedRun): boolean {
  return Number.isInteger(until) && typeof hash === 'string';
}

/** An earlier version kept nothing but the hashes of whole runs, by list. */
function earlierChains(said: Readonly<Record<string, unknown>>): Chains | undefined {
  if (!Object.values(said).every(hashes => Array.isArray(hashes) && hashes.every(hash => typeof hash === 'string'))) return undefined;
  const lists = Object.entries(said as Readonly<Record<string, readonly string[]>>).map(([list, hashes]) => [list, hashes.map((hash, at) => ({ until: (at + 1) * runSize, hash }))]);
  return { at: 0, lists: Object.fromEntries(lists) as Chains['lists'] };
}
