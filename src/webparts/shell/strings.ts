import { everyday } from '../../words/everyday';

const words = everyday.shell;

/** Words of the frame around every web part. */
export const strings = {
  offline: (since: string | undefined) => (since === undefined ? words.offline : words.offlineSince({ since })),
  waiting: (wait: string) => words.waiting({ wait })
};
