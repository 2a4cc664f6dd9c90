/** The one with the most people, the first of equals. */
export function largest<Of extends { readonly people: number }>(cells: readonly Of[]): Of | undefined {
  return cells.reduce<Of | undefined>((most, cell) => (most === undefined || cell.people > most.people ? cell : most), undefined);
}
