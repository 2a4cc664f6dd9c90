import type { CountedMonth } from '../makeMonthReport';
import type { MonthReport } from '../monthReport';
import type { EarlierNumber, Tie } from './earlier';
import { bothTies, earlierNumber, nobody, tieToParts, untied } from './earlier';

/** A month as it was counted and as it was published. */
export interface KnownMonth {
  readonly counts: CountedMonth;
  readonly report: MonthReport;
}

/** How the numbers of a quarter are tied to its months, as they were published. Communities and units by key. */
export interface QuarterTies {
  /** Different people of a community: the sum of its column. */
  readonly ofCommunity: (key: string, people: number) => Tie;
  /** Participations of a unit: the sum of its row. */
  readonly ofUnit: (key: string, participations: number) => Tie;
  /** The most that a unit can have in a community, by what the months tell of both. */
  readonly cellAtMost: (unit: string, community: string) => number;
}

interface Month {
  readonly units: ReadonlyMap<string, EarlierNumber>;
  readonly communities: ReadonlyMap<string, EarlierNumber>;
  /** People of the units left out, together; undefined where the company was left out too. */
  readonly rest: number | undefined;
}

export function quarterTies(months: readonly KnownMonth[]): QuarterTies {
  const known = months.map(readMonth);
  const unit = (month: Month, key: string): EarlierNumber => month.units.get(key) ?? nobody;
  const community = (month: Month, key: string): EarlierNumber => month.communities.get(key) ?? nobody;
  return {
    ofCommunity: (key, people) => tieToParts(people, known.map(month => community(month, key))),
    ofUnit: (key, participations) => known.map(month => unitTie(month, unit(month, key), participations)).reduce(bothTies, untied),
    cellAtMost: (inUnit, inCommunity) =>
      known.reduce((sum, month) => sum + Math.min(unit(month, inUnit).atMost, community(month, inCommunity).atMost), 0)
  };
}

function readMonth({ counts: { people }, report: { minimum, company, units, communities } }: KnownMonth): Month {
  const numbers = (shown: readonly { readonly key: string; readonly people: number | null }[], counted: readonly { readonly people: number }[]) =>
    new Map(shown.map(({ key, people: number }, at) => [key, earlierNumber(number, counted[at]?.people ?? 0, minimum)]));
  const shownSum = units.reduce((sum, { people: number }) => sum + (number ?? 0), 0);
  return {
    units: numbers(units, people.units),
    communities: numbers(communities, people.communities),
    rest: company === null ? undefined : company - shownSum
  };
}

/**
 * Whoever took part in a month takes part in the quarter, so the participations of a unit are no fewer than its people of a
 * month. Where units were left out in a month whose company is known, each must be able to be all of them.
 */
function unitTie({ rest }: Month, { shown }: EarlierNumber, participations: number): Tie {
  if (shown !== null) return { bounds: [shown, Infinity] };
  if (rest === undefined || participations >= rest) return untied;
  return { bounds: [0, Infinity], hidden: { from: participations, to: rest } };
}
