import type { PlanItem } from './plan';
import { planLimits } from './plan';

/**
 * The keys of the lines that keepers took out of a plan, after one more change: those of the template's checklist would
 * come back otherwise. A line that is written again is back.
 */
export function withUnplanned(
  unplanned: readonly string[] = [],
  change: PlanItem | { readonly removed: string }
): readonly string[] {
  const key = 'removed' in change ? change.removed : change.key;
  const others = unplanned.filter(each => each !== key);
  return 'removed' in change ? [...others, key].slice(-planLimits.items) : others;
}
