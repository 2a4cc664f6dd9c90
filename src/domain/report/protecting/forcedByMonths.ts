import type { CountedTable } from '../../protection/protectedTable';
import { countAt } from '../../protection/protectedTable';
import type { ForcedOut } from './forcedOut';
import type { Month } from './knownMonth';
import { communityOf, countedIn, isFew, unitOf } from './knownMonth';
import { largest } from './largest';

/** What has to be left out, or to stay open, of the table of a quarter for what its months show. `minimum`: k. */
export function forcedByMonths(table: CountedTable, months: readonly Month[], minimum: number): readonly ForcedOut[] {
  return [
    ...forcedByUnits(table, months, minimum),
    ...months.flatMap(month => forcedByCommunities(table, month, minimum)),
    ...forcedByRoom(table, months, minimum),
    ...forcedByCompany(table, months, minimum),
    ...forcedByRest(table, key => key, months, minimum)
  ];
}

/**
 * Whoever took part in a month is in some community of the quarter: where a month shows many of a unit, its communities must reach that
 * many together. They must even if any of those left out for being few were nobody: the largest of the others has to be able to make
 * up for it.
 */
function forcedByUnits(table: CountedTable, months: readonly Month[], minimum: number): readonly ForcedOut[] {
  return table.rows.flatMap((unit, row) => {
    const most = Math.max(0, ...months.map(month => unitOf(month, unit).atLeast));
    const cells = table.columns.map((_key, column) => ({ column, people: countAt(table, row, column) }));
    const inAll = cells.reduce((sum, { people }) => sum + people, 0);
    return cells.flatMap(few => {
      const missing = most - (inAll - few.people);
      const other = few.people < minimum && missing > 0 ? largest(cells.filter(cell => cell !== few)) : undefined;
      return other === undefined ? [] : [{ row, column: other.column, from: other.people, to: other.people + missing }];
    });
  });
}

/**
 * Whoever took part in a community in a month is of some unit, and there in the quarter. Where a month shows many of a community, the
 * units must reach that many together without any of those that were few. Where they do not: a unit that was few in the month must
 * be able to be so much less in the quarter that they could; beside one that was few in the quarter, the largest of the others so much more.
 */
function forcedByCommunities(table: CountedTable, month: Month, minimum: number): readonly ForcedOut[] {
  return table.columns.flatMap((community, column) => {
    const atLeast = countedIn(month, community);
    if (atLeast === 0) return [];
    const cells = table.rows.map((key, row) => {
      const people = countAt(table, row, column);
      return { row, people, unit: unitOf(month, key), room: Math.min(people, month.counted.units.get(key) ?? 0) };
    });
    const rooms = cells.reduce((sum, { room }) => sum + room, 0);
    return cells.flatMap(({ row, people, unit, room }) => {
      const missing = atLeast - (rooms - room);
      if (missing <= 0) return [];
      if (people >= minimum) return isFew(unit, minimum) ? [{ row, column, from: Math.max(0, people - missing), to: people }] : [];
      const other = largest(cells.filter(cell => cell.people >= minimum));
      return other === undefined ? [] : [{ row: other.row, column, from: other.people, to: other.people + missing }];
    });
  });
}

/**
 * Units of which a community had few must be able to have had nobody there: then the others must make up its people, and no unit has more of
 * them there in a quarter than it and the community had in all months together.
 */
function forcedByRoom(table: CountedTable, months: readonly Month[], minimum: number): readonly ForcedOut[] {
  return table.columns.flatMap((community, column) => {
    const cells = table.rows.map((unit, row) => {
      const inMonths = months.reduce((sum, { counted }) => sum + Math.min(counted.units.get(unit) ?? 0, counted.communities.get(community) ?? 0), 0);
      return { row, people: countAt(table, row, column), inMonths };
    });
    const people = cells.reduce((sum, cell) => sum + cell.people, 0);
    const room = cells.reduce((sum, cell) => sum + (cell.people < minimum ? cell.inMonths : cell.people), 0);
    const missing = Math.max(...cells.map(cell => (cell.people < minimum ? people - (room - cell.inMonths) : 0)));
    const other = largest(cells.filter(cell => cell.people >= minimum));
    return missing <= 0 || other === undefined ? [] : [{ row: other.row, column, from: other.people, to: other.people + missing }];
  });
}

/**
 * Everybody of a month is in some community of the quarter. The few of a community in a month must be able to have been nobody: then all other
 * communities together must have as many people as the company.
 */
function forcedByCompany(table: CountedTable, months: readonly Month[], minimum: number): readonly ForcedOut[] {
  const columns = table.columns.map((key, column) => ({ key, column, people: table.rows.reduce((sum, _row, row) => sum + countAt(table, row, column), 0) }));
  const all = columns.reduce((sum, { people }) => sum + people, 0);
  return columns.flatMap(({ key, people, column }) => {
    const most = Math.max(0, ...months.map(month => (isFew(communityOf(month, key), minimum) ? month.company : 0)));
    const missing = most - (all - people);
    const other = missing > 0 ? largest(columns.filter(each => each.column !== column)) : undefined;
    return other === undefined ? [] : [{ row: 'total' as const, column: other.column, from: other.people, to: other.people + missing }];
  });
}

/**
 * In a month whose units add up to the company, those left out are known together. Each of them that was few must be able to have been nobody:
 * then the others left out are all of these, and must have as many in the longer period. `unitOfRow`: the unit of a row, by keys.
 */
export function forcedByRest(table: CountedTable, unitOfRow: (key: string) => string, months: readonly Month[], minimum: number): readonly ForcedOut[] {
  const rows = table.rows.map((key, row) => ({ row, unit: unitOfRow(key), people: table.columns.reduce((sum, _key, column) => sum + countAt(table, row, column), 0) }));
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return months.flatMap(month => {
    const rest = units.reduce((left, unit) => left - (unitOf(month, unit).shown ?? 0), month.company);
    const leftOut = rows.filter(({ unit }) => unitOf(month, unit).shown === null);
    return units.flatMap(few => {
      if (!isFew(unitOf(month, few), minimum)) return [];
      const others = leftOut.filter(({ unit }) => unit !== few);
      const missing = rest - others.reduce((sum, { people }) => sum + people, 0);
      return missing > 0 ? openLargest(table, others.map(({ row }) => row), missing) : [];
    });
  });
}

/** The largest number of these rows must be able to be so much more. */
function openLargest(table: CountedTable, rows: readonly number[], missing: number): readonly ForcedOut[] {
  const most = largest(rows.flatMap(row => table.columns.map((_key, column) => ({ row, column, people: countAt(table, row, column) }))));
  return most === undefined ? [] : [{ row: most.row, column: most.column, from: most.people, to: most.people + missing }];
}
