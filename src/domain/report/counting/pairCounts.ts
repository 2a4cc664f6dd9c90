import type { ListedPeriods } from './listedPeriods';

/** The tables behind the numbers of a month, units by communities, row after row: never published, and needed to protect what is. */
export interface MonthPairs {
  readonly people: Uint32Array;
  readonly contributors: Uint32Array;
}

/** Behind the numbers of a quarter: departments by communities, row after row, and the different people of each unit. */
export interface QuarterPairs {
  readonly departments: Uint32Array;
  readonly units: Uint32Array;
}

/** In the order of the months and quarters that are listed. */
export interface PairCounts {
  readonly months: readonly MonthPairs[];
  readonly quarters: readonly QuarterPairs[];
}

/** The same while it is filled in, by the numbers of periods. */
export interface OpenPairs {
  readonly months: ReadonlyMap<number, MonthPairs>;
  readonly quarters: ReadonlyMap<number, QuarterPairs>;
}

/** `unitsOf`: the different people of each unit, by the number of the quarter. */
export function openPairs({ months, quarters }: ListedPeriods, units: number, departments: number, unitsOf: (quarter: number) => Uint32Array | undefined): OpenPairs {
  return {
    months: new Map([...months].map(([month, { people }]) => {
      const size = units * people.communities.length;
      return [month, { people: new Uint32Array(size), contributors: new Uint32Array(size) }];
    })),
    quarters: new Map([...quarters].map(([quarter, { people }]) => [
      quarter,
      { departments: new Uint32Array(departments * people.columns.length), units: unitsOf(quarter) ?? new Uint32Array(units) }
    ]))
  };
}
