import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import { countAt } from '../../protection/protectedTable';
import type { ForcedOut } from './forcedOut';
import { isFew } from './knownMonth';
import type { KnownTable } from './knownTable';
import { largest } from './largest';

/**
 * What has to be left out of a quarter for earlier ones of its year. `sinceYear`: of each community the different people since the year
 * began, whom everybody can count. Where a unit has more of them now than the year leaves beside the people of an earlier quarter,
 * some of the unit were there in that quarter, and where it was left out for being few they must be able to have been nobody.
 */
export function forcedByOverlap(table: CountedTable, earlier: readonly KnownTable[], sinceYear: ArrayLike<number>, minimum: number): readonly ForcedOut[] {
  return table.columns.flatMap((community, column) =>
    table.rows.flatMap((unit, row): readonly ForcedOut[] => {
      const people = countAt(table, row, column);
      const few = people < minimum ? [] : earlier.filter(({ cell }) => isFew(cell(unit, community), minimum));
      const over = Math.max(0, ...few.map(({ counted }) => counted('total', community) + people - (sinceYear[column] ?? 0)));
      return over === 0 ? [] : [{ row, column, from: Math.max(0, people - over), to: people }];
    })
  );
}

/**
 * What more has to be left out of a quarter that would be published so. Of a unit that was few nobody may have been there: then those left out
 * beside it had whoever is not shown, and the year must have room for them, beside what every other unit had in a quarter. Where it has not,
 * a unit that had more in an earlier quarter than is shown now must stay open.
 */
export function narrowedByYear(table: CountedTable, published: ProtectedTable, earlier: readonly KnownTable[], sinceYear: ArrayLike<number>, minimum: number): readonly ForcedOut[] {
  const width = table.columns.length;
  const shown = new Set(published.shown.map(([row, column]) => row * width + column));
  return table.columns.flatMap((community, column): readonly ForcedOut[] => {
    const units = table.rows.map((unit, row) => {
      const people = countAt(table, row, column);
      const before = Math.max(0, ...earlier.map(({ cell }) => cell(unit, community).atLeast));
      return { row, people, before, isShown: shown.has(row * width + column) };
    });
    const inSight = units.filter(({ isShown }) => isShown);
    const rest = units.reduce((sum, { people, isShown }) => (isShown ? sum : sum + people), 0);
    const taken = inSight.reduce((sum, { people, before }) => sum + Math.max(people, before), 0);
    const few = units.filter(({ people }) => people < minimum);
    const lacking = Math.max(0, ...few.map(({ before }) => rest - ((sinceYear[column] ?? 0) - before - taken)));
    const open = lacking > 0 ? largest(inSight.map(unit => ({ unit, people: unit.before - unit.people }))) : undefined;
    return open === undefined || open.people <= 0 ? [] : [{ row: open.unit.row, column, from: open.unit.people, to: open.unit.people + Math.min(lacking, open.people) }];
  });
}
