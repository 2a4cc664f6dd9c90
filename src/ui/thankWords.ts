import type { ThankedKind } from '../domain/thanks/thanks';
import { everyday } from '../words/everyday';

const words = everyday.ui.thank;

/** Every word of thanking, which is done beside what helped. */
export const thankWords = {
  ...words,
  thankName: (name: string, title: string) => words.thankName({ name, title }),
  form: (name: string) => words.form({ name }),
  told: (name: string) => words.told({ name }),
  said: (kind: ThankedKind, from: string, to: string, title: string) => words.said[kind]({ from, to, title })
} as const;
