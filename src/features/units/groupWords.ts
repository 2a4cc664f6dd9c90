import { keeping } from '../../words/keeping';

const words = keeping.units.group;

/** What is said of the people in a group, whichever it is. */
export const groupWords = {
  ...words,
  remove: (name: string) => words.remove({ name }),
  added: (name: string) => words.added({ name }),
  removed: (name: string) => words.removed({ name })
};
