import { madeOnce } from '../../../domain/madeOnce';
import { charting } from '../../../words/charting';
import type { MatrixWords } from '../matrix/MatrixGrid';
import { strongest } from '../matrix/strongest';
import { unitTitle } from '../unitTitle';
import type { CrossCommunity, CrossData, CrossGroup } from './crossView';

const words = charting.crossTable;

/** What a table of communities by business units says. */
export const unitWords: MatrixWords = {
  corner: words.community,
  allColumns: words.allUnits,
  count: people => words.people({ people }),
  cell: (community, group, count) => words.cell({ community, group, count })
};
/** By departments, likewise. */
export const departmentWords: MatrixWords = { ...unitWords, allColumns: words.allDepartments };

/** The largest number of a table in a sentence, or that there is none; those of no known department only where there is no other. Of equals the first. */
export const readingOf = madeOnce((data: CrossData): string => readingAmong(data));

/** Likewise, where only some communities count; all, where none are given. */
export function readingAmong({ table, groups, communities }: CrossData, among?: ReadonlySet<string>): string {
  const named = new Set(groups.map(({ key }) => key));
  const counts = (row: string, column: string): boolean => named.has(row) && (among === undefined || among.has(column));
  const best = strongest(table, (row, column) => row !== '' && counts(row, column))[0] ?? strongest(table, counts)[0];
  if (best === undefined) return charting.charts.nothingShown;
  return words.reading({ people: best.count, group: titleIn(groups, best.row), community: titleIn(communities, best.column) });
}

function titleIn(named: readonly (CrossGroup | CrossCommunity)[], key: string): string {
  return unitTitle(named.find(each => each.key === key) ?? { key, title: key });
}
