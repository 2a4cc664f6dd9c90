import type { UtcInstant } from '../time';
import { day } from '../time';

/** Number of a fortnight: two weeks in UTC from a Monday on, the same for everybody everywhere. */
export type Fortnight = number & { readonly brand: 'Fortnight' };

/** Monday, 5 January 2026. */
const first = Date.UTC(2026, 0, 5);
const length = 14 * day;

export function fortnightOf(at: UtcInstant): Fortnight {
  return Math.floor((at - first) / length) as Fortnight;
}

/** First instant of a fortnight. */
export function fortnightStart(fortnight: Fortnight): UtcInstant {
  return first + fortnight * length;
}

/** First instant after a fortnight. */
export function fortnightEnd(fortnight: Fortnight): UtcInstant {
  return fortnightStart((fortnight + 1) as Fortnight);
}
