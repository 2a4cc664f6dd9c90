/**
 * A table with its margins as a network. Every row and every column is a node, the row of column totals and the column of
 * row totals among them; every number is an arc between its row and its column. Because margins are the sums of their
 * cells, a change of hidden numbers that keeps every shown one is a circulation. Nodes: rows first, then columns.
 *
 * Forth is from row to column: raising a cell or the total, lowering a margin. Back is the other way.
 */
export interface Network {
  readonly rows: number;
  readonly columns: number;
  /** How much could flow from the row to the column through each number if it were hidden, row after row. */
  readonly forth: Int32Array;
  /** The same from the column to the row. */
  readonly back: Int32Array;
  /** 1 where the number is hidden; nothing flows through what is shown. */
  readonly hidden: Uint8Array;
}

/** The same network with every arc turned round: what reaches a node there is what the node reaches here. */
export function turnedRound(network: Network): Network {
  return { ...network, forth: network.back, back: network.forth };
}

/** Whether raising this number sends a flow forth: true for cells and the total, false for margins. */
export function raisesForth(network: Network, cell: number): boolean {
  const inTotalRow = cell >= (network.rows - 1) * network.columns;
  const inTotalColumn = (cell + 1) % network.columns === 0;
  return inTotalRow === inTotalColumn;
}

/** The node of the row of a number. */
export function rowNode(network: Network, cell: number): number {
  return Math.floor(cell / network.columns);
}

/** The node of the column of a number. */
export function columnNode(network: Network, cell: number): number {
  return network.rows + (cell % network.columns);
}
