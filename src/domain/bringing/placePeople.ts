import type { PersonKey } from '../identity';
import type { HistoryLine } from './historyLine';
import type { LineProblem } from './lineProblem';
import { lineProblem } from './lineProblem';

/** An act of somebody whom the site knows, or whom nobody knows any more. */
export interface PlacedLine extends HistoryLine {
  readonly person: PersonKey;
}

export interface Placed {
  readonly lines: readonly PlacedLine[];
  /** Lines of accounts that nobody has. */
  readonly problems: readonly LineProblem[];
}

/** Puts people in the place of accounts. `keyOf` gives undefined for an account that nobody has. */
export function placePeople(lines: readonly HistoryLine[], keyOf: (account: string) => PersonKey | undefined): Placed {
  const placed: PlacedLine[] = [];
  const problems: LineProblem[] = [];
  for (const line of lines) {
    const person = keyOf(line.account);
    if (person === undefined) problems.push(lineProblem(line.line, 'unknownPerson', line.account));
    else placed.push({ ...line, person });
  }
  return { lines: placed, problems };
}

/** The accounts of lines, each once, in the order in which they are met. */
export function accountsOf(lines: readonly HistoryLine[]): string[] {
  return [...new Set(lines.map(({ account }) => account))];
}
