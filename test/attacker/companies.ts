import { draw, seededRandom } from '../../bench/soak/plan/random';
import { makeCompany, type Company, type CompanyPlan, type Move } from './company';
import { monthAfter } from './period';

/** A company to publish for, and the minimum group size it does so with. */
export interface Published {
  readonly plan: CompanyPlan;
  readonly minimum: number;
  readonly company: Company;
}

/** The same company for the same seed: of every shape, from one month of ten people to two years of six hundred, and every twentieth as large as the sample. */
export function companyOf(seed: number): Published {
  const random = seededRandom(seed * 104_729);
  const isLarge = seed % 20 === 0;
  const months = isLarge ? 15 + draw(random, 13) : 1 + draw(random, 15);
  const units = isLarge ? 3 + draw(random, 2) : 1 + draw(random, 4);
  const communities = isLarge ? 8 + draw(random, 3) : 1 + draw(random, 7);
  const people = isLarge ? 150 + draw(random, 451) : 10 + draw(random, 240);
  const firstMonth = `2026-${String(1 + draw(random, 12)).padStart(2, '0')}`;
  const moves: Move[] = Array.from({ length: months < 2 ? 0 : [0, 0, 0, 1, 2][draw(random, 5)]! }, () => ({ month: monthsLater(firstMonth, 1 + draw(random, months - 1)), of: draw(random, 2) === 0 ? ('people' as const) : ('departments' as const) }));
  const plan: CompanyPlan = {
    seed, firstMonth, months, units, communities, people, moves,
    departments: units + draw(random, 2 * units + 2),
    foundedLater: draw(random, 3) === 0 ? draw(random, communities) : 0,
    hasVisits: draw(random, 4) === 0,
    headcounts: ([undefined, undefined, 'every second', 'none'] as const)[draw(random, 4)]
  };
  return { plan, minimum: [5, 5, 5, 5, 3, 4, 8, 10][draw(random, 8)]!, company: makeCompany(plan) };
}

function monthsLater(month: string, count: number): string {
  return count === 0 ? month : monthsLater(monthAfter(month), count - 1);
}
