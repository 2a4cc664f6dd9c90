import type { HeldPhrase, HeldPlace } from '../../domain/held/held';
import { further } from '../../words/further';

const words = further.held;

/** Every word of what is held about somebody. */
export const strings = {
  ...words,
  shown: (shown: number, all: number) => words.shown({ shown, all }),
  rows: (count: number) => words.rows({ count }),
  showRows: (place: string) => words.showRows({ place }),
  inCommunity: (what: string, title: string) => words.inCommunity({ what, title })
};

export const placeWords: Readonly<Record<HeldPlace, string>> = words.places;

export const phraseWords: Readonly<Record<HeldPhrase, string>> = words.phrases;
