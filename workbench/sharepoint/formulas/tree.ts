/** A validation formula as a tree. Columns stand under their internal names. */
export type Formula =
  | { kind: 'literal'; value: FormulaValue }
  | { kind: 'column'; name: string }
  | { kind: 'call'; name: FunctionName; args: Formula[] }
  | { kind: 'compare'; operator: Comparison; left: Formula; right: Formula };

export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>=';

/** Null is a blank. Dates are days since 1899-12-30, as in Excel. */
export type FormulaValue = string | number | boolean | null;

/** Every function that the service knows, with the fewest and the most arguments. */
export const functionArguments = {
  AND: [1, 30], OR: [1, 30], NOT: [1, 1], IF: [2, 3], ISBLANK: [1, 1], LEN: [1, 1], LEFT: [1, 2], RIGHT: [1, 2], TODAY: [0, 0]
} as const;

export type FunctionName = keyof typeof functionArguments;
