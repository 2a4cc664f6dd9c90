/** What can be wrong with a line of a file of history; such a line is named and left where it is. */
export const lineProblemKinds = [
  'damaged',
  'noMoment',
  'badMoment',
  'inFuture',
  'noPerson',
  'badPerson',
  'unknownPerson',
  'noCommunity',
  'unknownCommunity',
  'unknownKind',
  'sameReference'
] as const;
export type LineProblemKind = (typeof lineProblemKinds)[number];

export interface LineProblem {
  /** Counted from 1, as an editor counts them, the header included. */
  readonly line: number;
  readonly kind: LineProblemKind;
  /** What stands there, cut to `saidLimit` characters; empty where nothing does. */
  readonly said: string;
  /** Of `sameReference`: the line that has it already. */
  readonly earlier?: number;
}

const saidLimit = 60;

export function lineProblem(line: number, kind: LineProblemKind, said = '', earlier?: number): LineProblem {
  const characters = [...said];
  const cut = characters.length > saidLimit ? `${characters.slice(0, saidLimit - 1).join('')}…` : said;
  return { line, kind, said: cut, ...(earlier === undefined ? {} : { earlier }) };
}

/** From the top of the file. */
export function problemsByLine(problems: readonly LineProblem[]): LineProblem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}
