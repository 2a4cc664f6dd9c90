import { further } from '../words/further';

const words = further.mentions;

/** Every word of whom a text mentions. `names` is a list of names as one reads it. */
export const mentionWords = { ...words, of: (names: string) => words.of({ names }) } as const;
