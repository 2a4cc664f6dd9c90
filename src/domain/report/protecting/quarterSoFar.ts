import type { CountedMonth } from '../makeMonthReport';
import type { StaysOpen } from '../protectMonth';
import type { KnownMonth } from './knownMonth';
import type { CountedPart } from './leftOpen';
import { lacking, publishedPart } from './leftOpen';

/** Says of units that a month may leave out, by their places, whether it and the earlier months of its quarter stay open then. */
export function quarterStaysOpen(month: CountedMonth, earlier: readonly KnownMonth[], minimum: number): StaysOpen {
  const before = earlier.map(({ counts, report: { units, minimum: then } }) => publishedPart(partOf(counts), at => units[at]?.people !== null, then));
  return hidden => lacking([...before, publishedPart(partOf(month), at => !hidden.has(at), minimum)], month.sinceQuarter) === 0;
}

function partOf({ people: { company, units } }: CountedMonth): CountedPart {
  return { everybody: company, units };
}
