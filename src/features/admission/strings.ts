import { further } from '../../words/further';

const words = further.admission;

/** Every word of asking to join and admitting. */
export const strings = {
  ...words,
  since: (date: string) => words.since({ date }),
  turnedDown: (date: string) => words.turnedDown({ date }),
  admitName: (name: string) => words.admitName({ name }),
  refuseName: (name: string) => words.refuseName({ name }),
  afterAllName: (name: string) => words.afterAllName({ name }),
  undoName: (name: string) => words.undoName({ name }),
  toldIn: (name: string) => words.toldIn({ name }),
  toldNot: (name: string) => words.toldNot({ name })
};
