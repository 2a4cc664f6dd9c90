import { everyday } from '../../words/everyday';

const words = everyday.gate;

/** What stands before every screen until the site is set up, and above it where it is of an older version. */
export const strings = {
  ...words,
  /** What is made, and what for. */
  made: Object.values(words.made),
  site: (url: string) => words.site({ url }),
  starting: { doing: words.starting, done: 0 },
  updates: (url: string) => words.updates({ url }),
  notYet: (whom: string) => words.notYet({ whom })
};
