import type { NestedEntry } from '../../domain/directory/nestedEntries';

/** What stands side by side. Each of a family stands on a row of its own, over the whole width. */
export interface Row {
  readonly entries: readonly NestedEntry[];
  readonly isFamily: boolean;
}

/**
 * Communities in rows of so many columns. A family does not cut a row short: the next ones that stand on their own move up
 * beside the one that came before it.
 */
export function packRows(nested: readonly NestedEntry[], columns: number): readonly Row[] {
  const rows: Row[] = [];
  const alone = nested.filter(each => !isOfFamily(each));
  let placed = 0;
  let passed = 0;
  for (const each of nested) {
    if (isOfFamily(each)) {
      rows.push({ entries: [each], isFamily: true });
      continue;
    }
    if (passed === placed) {
      rows.push({ entries: alone.slice(placed, placed + columns), isFamily: false });
      placed += columns;
    }
    passed += 1;
  }
  return rows;
}

function isOfFamily({ depth, hasParts }: NestedEntry): boolean {
  return depth > 0 || hasParts;
}
