import type { Concentration } from './concentration';
import { bandOf, tellsBand } from './concentration';
import type { TopTenths } from './counting/topTenths';
import type { MonthReport } from './monthReport';

/** The bands of a quarter that what is published of its months allows to tell, communities in the order of the last month. */
export function makeConcentration(shares: TopTenths | undefined, months: readonly MonthReport[], minimum: number): Concentration {
  if (shares === undefined) return { company: null, communities: [] };
  const contributors = months.map(({ communities, contributors: published }) => new Map(communities.map(({ key }, at) => [key, published.communities[at] ?? null])));
  const isTold = tellsBand(months.map(({ contributors: { company } }) => company), minimum);
  return {
    company: isTold ? bandOf(shares.company) : null,
    communities: (months[months.length - 1]?.communities ?? []).flatMap(({ key }) => {
      const share = shares.communities.get(key);
      const isEnough = tellsBand(contributors.map(month => month.get(key) ?? null), minimum);
      return share !== undefined && isEnough ? [{ key, band: bandOf(share) }] : [];
    })
  };
}
