import type { HiddenInColumn } from '../../protection/protectColumns';
import type { CountedTable } from '../../protection/protectedTable';
import { countAt } from '../../protection/protectedTable';
import { largest } from './largest';

/**
 * More people of a community than ever took part before tell somebody who has not counted that some are new. Where these are few, its sum is
 * left out. `ever`: different people of the company before the quarter.
 */
export function sumOverEver(people: number, ever: number): readonly HiddenInColumn[] {
  return people > ever ? [{ row: 'total', from: ever, to: people }] : [];
}

/** The same of the units of a community, by those that would be shown: the largest is left out as well. */
export function shownOverEver(table: CountedTable, column: number, isShown: (row: number) => boolean, ever: number): readonly HiddenInColumn[] {
  const inSight = [...table.rows.keys()].filter(isShown).map(row => ({ row, people: countAt(table, row, column) }));
  const over = inSight.reduce((sum, { people }) => sum + people, 0) - ever;
  const most = largest(inSight);
  return over <= 0 || most === undefined ? [] : [{ row: most.row, from: Math.max(0, most.people - over), to: most.people }];
}
