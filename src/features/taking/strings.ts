import { keeping } from '../../words/keeping';

const words = keeping.taking;

/** Every word of taking a community along. */
export const strings = {
  ...words,
  buttonFor: (title: string) => words.buttonFor({ title })
};
