import { everyday } from '../../words/everyday';

const words = everyday.announcement;

/** Every word of the announcement of a community. */
export const strings = {
  ...words,
  by: (name: string, when: string) => words.by({ name, when }),
  byCorrected: (name: string, when: string) => words.byCorrected({ name, when }),
  nextFrom: (day: string) => words.nextFrom({ day }),
  textHint: (until: string) => words.textHint({ until })
} as const;
