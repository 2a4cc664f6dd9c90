import type { LineProblem } from '../../domain/bringing/lineProblem';
import type { NamedLines } from '../../domain/bringing/namesToFind';
import { keeping } from '../../words/keeping';

const words = keeping.bringing;

/** Every word of bringing history in. */
export const strings = {
  ...words,
  refuses: (name: string, why: string) => words.refuses({ name, why }),
  notOfExport: (name: string) => words.notOfExport({ name }),
  stillMissing: (files: string) => words.stillMissing({ files }),
  noExport: (columns: string) => words.noExport({ columns }),
  missing: (columns: string) => words.missing({ columns }),
  standsOn: ({ name, lines }: NamedLines) => words.standsOn({ name, count: lines }),
  problems: (count: number) => words.problems({ count }),
  place: (line: number) => words.place({ line }),
  quoted: (said: string, says: string) => (said === '' ? says : words.quoted({ said, says })),
  problem: ({ kind, earlier = 0 }: LineProblem) => (kind === 'sameReference' ? words.problem.sameReference({ earlier }) : words.problem[kind]),
  more: (count: number) => words.more({ count }),
  inCommunity: (title: string) => words.inCommunity({ title }),
  unmet: (count: number) => words.unmet({ count }),
  goesOn: (day: string) => words.goesOn({ day }),
  done: (added: number, there: number, behind: number) => words.done({ added, there, behind }),
  begun: (id: string, day: string) => words.begun({ id, day }),
  countFor: (id: string) => words.countFor({ id }),
  rows: (rows: number) => words.rows({ rows }),
  recycled: (rows: number) => words.recycled({ rows }),
  takeBackFor: (id: string) => words.takeBackFor({ id }),
  takeBackQuestion: (rows: number) => words.takeBackQuestion({ rows }),
  takenBack: (id: string) => words.takenBack({ id })
};
