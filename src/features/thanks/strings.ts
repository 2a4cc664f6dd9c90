import { further } from '../../words/further';

const words = further.thanks;

/** Every word of recent thanks. */
export const strings = {
  ...words,
  more: (count: number) => words.more({ count }),
  title: (title: string) => words.title({ title })
} as const;
