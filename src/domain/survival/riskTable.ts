import type { RiskSpan } from './riskSpan';
import type { Subject } from './subject';
import { wasWatched } from './subject';

/** What happens at one time at which somebody leaves. */
export interface RiskRow<S> {
  readonly time: number;
  /** How many are at risk just before: those who leave at this time are among them. */
  readonly atRisk: number;
  /** Those who leave at this time, by an event or censored. */
  readonly leaving: readonly S[];
}

/** The times within a span at which somebody leaves, ascending, with how many are at risk; n log n. */
export function riskTable<S extends Pick<Subject, 'entry' | 'exit'>>(subjects: readonly S[], { begins, ends }: RiskSpan): RiskRow<S>[] {
  const watched = subjects.filter(subject => wasWatched(subject) && subject.exit > begins);
  const entries = watched.map(({ entry }) => entry).sort((a, b) => a - b);
  const byExit = [...watched].sort((a, b) => a.exit - b.exit);
  const rows: RiskRow<S>[] = [];
  let entered = 0;
  let left = 0;
  while (left < byExit.length) {
    const time = byExit[left]?.exit ?? ends;
    if (time > ends) break;
    while (entered < entries.length && (entries[entered] ?? time) < time) entered++;
    const leaving = byExit.slice(left, endOfTie(byExit, left));
    rows.push({ time, atRisk: entered - left, leaving });
    left += leaving.length;
  }
  return rows;
}

function endOfTie(byExit: readonly Pick<Subject, 'exit'>[], from: number): number {
  let to = from + 1;
  while (byExit[to]?.exit === byExit[from]?.exit && to < byExit.length) to++;
  return to;
}
