import { reporting } from '../../../words/reporting';

/** A number in words, or that it is left out, which tells nothing of how large it is. */
export function countInWords(count: number | null, minimum: number, inWords: (count: number) => string): string {
  return count === null ? reporting.charts.leftOutOr({ minimum }) : inWords(count);
}
