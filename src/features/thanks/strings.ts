import { everyday } from '../../words/everyday';

const words = everyday.thanks;

/** Every word of recent thanks. */
export const strings = {
  ...words,
  more: (count: number) => words.more({ count }),
  title: (title: string) => words.title({ title })
} as const;
