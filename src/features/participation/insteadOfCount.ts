import { charting } from '../../words/charting';
import { strings } from './strings';

/** What is said in place of a number that is left out by how many people were behind it, or that a month does not tell; undefined where it is told. */
export function insteadOfCount(count: number | null | undefined): string | undefined {
  if (count === undefined) return charting.company.notTold;
  return count === null ? strings.leftOut : undefined;
}
