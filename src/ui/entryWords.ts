import { everyday } from '../words/everyday';

const words = everyday.ui.entry;

/** What every section says of entries: of taking them back, and of hiding them. `title` is what the entry is called. */
export const entryWords = {
  ...words,
  more: (title: string) => words.more({ title }),
  takeBackQuestion: (title: string) => words.takeBackQuestion({ title }),
  hideTitle: (title: string) => words.hideTitle({ title }),
  longReason: (length: number, limit: number) => everyday.rules.tooLong.text({ length, limit })
} as const;
