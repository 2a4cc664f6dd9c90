import { charting } from '../../../words/charting';

/** A number in words, or that it is left out, which tells nothing of how large it is. */
export function countInWords(count: number | null, minimum: number, inWords: (count: number) => string): string {
  return count === null ? charting.charts.leftOutOr({ minimum }) : inWords(count);
}
