/** Days of a mean month of the Gregorian calendar: 146,097 days in 400 years. */
export const daysPerMonth = 146_097 / 4800;

/** Days as whole months, at least one. */
export function wholeMonths(days: number): number {
  return Math.max(1, Math.round(days / daysPerMonth));
}

/** Steps between ticks, in months: parts of a year, then years. */
const steps = [1, 3, 6, 12, 24, 60, 120];

/** The whole months within a span of days at which an axis is marked, at most `most` of them but for spans of many decades. */
export function monthTicks(begins: number, ends: number, most: number): number[] {
  const [first, last] = [begins / daysPerMonth, ends / daysPerMonth];
  const step = steps.find(each => Math.floor(last / each) - Math.ceil(first / each) < most) ?? 240;
  const ticks: number[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) ticks.push(month);
  return ticks;
}
