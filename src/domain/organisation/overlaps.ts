import type { UtcInstant } from '../time';
import type { TableProblem } from './tableProblem';
import { quoted } from './tableProblem';
import { keeping } from '../../words/keeping';

/** A stretch of time of an account, and the line that says it. */
export interface Stretch {
  readonly line: number;
  readonly account: string;
  readonly from: UtcInstant;
  /** Excluded; open where absent. */
  readonly until?: UtcInstant;
}

/** Lines that place an account twice at the same time: each names the line it meets, and the first of them is none. */
export function overlaps(stretches: readonly Stretch[], column: string): TableProblem[] {
  const inOrder = [...stretches].sort((a, b) => a.from - b.from);
  const furthest = new Map<string, Stretch>();
  const problems: TableProblem[] = [];
  for (const stretch of inOrder) {
    const before = furthest.get(stretch.account);
    if (before !== undefined && stretch.from < endOf(before)) {
      const [earlier, later] = [before.line, stretch.line].sort((a, b) => a - b) as [number, number];
      problems.push({ line: later, column, says: keeping.tables.twiceAtATime({ account: quoted(stretch.account), line: earlier }) });
    }
    if (before === undefined || endOf(stretch) > endOf(before)) furthest.set(stretch.account, stretch);
  }
  return problems;
}

function endOf({ until }: Stretch): UtcInstant {
  return until ?? Number.POSITIVE_INFINITY;
}
