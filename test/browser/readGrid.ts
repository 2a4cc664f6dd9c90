import type { Locator } from 'playwright-core';

/** A table on the screen, as it is read: texts, empty where a number is left out. */
export interface ReadGrid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly title: string; readonly cells: readonly string[] }[];
}

/** Reads a table, or a grid, with a heading for each row and column, out of the page. */
export function readGrid(table: Locator): Promise<ReadGrid> {
  return table.evaluate(element => {
    const textOf = (cell: Element): string => (cell.textContent ?? '').trim();
    const [head, ...rows] = [...element.querySelectorAll('tr')];
    return {
      columns: [...(head?.children ?? [])].slice(1).map(textOf),
      rows: rows.map(({ children: [title, ...cells] }) => ({ title: title === undefined ? '' : textOf(title), cells: cells.map(textOf) }))
    };
  });
}
