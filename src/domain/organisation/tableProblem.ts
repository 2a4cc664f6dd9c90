import { everyday } from '../../words/everyday';

/** What is wrong with a pasted table, beside the place it concerns. `column` is absent where it is the row as a whole. */
export interface TableProblem {
  readonly line: number;
  readonly column?: string;
  /** A sentence that says what is there and what to do. */
  readonly says: string;
}

/** Longest piece of a cell that a sentence quotes, in characters. */
const quoteLimit = 40;

/** A piece of a table in quotation marks, cut where it would fill the screen. */
export function quoted(text: string): string {
  const characters = [...text];
  if (characters.length <= quoteLimit) return everyday.ui.quoted({ text });
  return everyday.assignments.quotedCut({ text: characters.slice(0, quoteLimit).join('') });
}

/** Problems by line, so that they can be met from the top of the table. */
export function byLine(problems: readonly TableProblem[]): TableProblem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}
