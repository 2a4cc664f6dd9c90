import type { ProtectedTable } from '../../../src/domain/protection/protectedTable';

/** A published table out of its rows, by name of row and of column; null where left out. Sums are null unless said. */
export function tableOf(
  columns: readonly string[],
  rows: Readonly<Record<string, readonly (number | null)[]>>,
  sums: Partial<Pick<ProtectedTable, 'rowTotals' | 'columnTotals' | 'total'>> = {}
): ProtectedTable {
  const keys = Object.keys(rows);
  return {
    rows: keys,
    columns,
    shown: keys.flatMap((key, row) => (rows[key] ?? []).flatMap((count, column) => (count === null ? [] : [[row, column, count] as const]))),
    rowTotals: keys.map(() => null),
    columnTotals: columns.map(() => null),
    total: null,
    ...sums
  };
}

/** What the cells of a grid say, row by row, headers included; “▨” where a number is left out. */
export function drawn(grid: HTMLElement): string[][] {
  return [...grid.querySelectorAll('tr')].map(row => [...row.children].map(cell => (cell.hasAttribute('data-left-out') ? '▨' : (cell.textContent ?? ''))));
}

/** What is given to the person as a file, name and text, instead of being downloaded. */
export function savedFiles(): { readonly names: string[]; readonly texts: () => Promise<string[]> } {
  const names: string[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = blob => {
    blobs.push(blob as Blob);
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const textOf = (blob: Blob): Promise<string> =>
    new Promise(resolve => {
      const reader = new FileReader();
      // As bytes: read as a text, it would lose the mark of UTF-8.
      reader.onload = () => resolve(Buffer.from(String(reader.result), 'latin1').toString('utf8'));
      reader.readAsBinaryString(blob);
    });
  return { names, texts: () => Promise.all(blobs.map(textOf)) };
}
