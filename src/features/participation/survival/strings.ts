import { charting } from '../../../words/charting';

const words = charting.survival;

export const strings = {
  ...words,
  tooFew: (communities: number, ends: number) => words.tooFew({ communities, ends }),
  onlySome: (shown: number, all: number) => words.onlySome({ shown, all }),
  between: (lower: string, upper: string) => words.between({ lower, upper }),
  orMore: (lower: string) => words.orMore({ lower })
};
