import type { HeldPhrase, HeldPlace } from '../../domain/held/held';
import type { Naming, NamingPhrase, NamingPlace } from '../../domain/held/naming';
import { everyday } from '../../words/everyday';
import { further } from '../../words/further';

const words = further.held;
const { work } = everyday;

/** Every word of what is held about somebody. */
export const strings = {
  ...words,
  shown: (shown: number, all: number) => words.shown({ shown, all }),
  rows: (count: number) => words.rows({ count }),
  showRows: (place: string) => words.showRows({ place }),
  inCommunity: (what: string, title: string) => (title === '' ? what : words.inCommunity({ what, title })),
  found: (count: number) => words.found({ count }),
  line: (when: string, who: string, what: string, title: string) => (title === '' ? words.line({ when, who, what }) : words.lineIn({ when, who, what, title }))
};

export const placeWords: Readonly<Record<HeldPlace, string>> = words.places;

export const phraseWords: Readonly<Record<HeldPhrase, string>> = words.phrases;

export const namingPhraseWords: Readonly<Record<NamingPhrase, string>> = words.namingPhrases;

/** What is being read while somebody looks for rows of others. */
export const lookingWords: Readonly<Record<NamingPlace, string>> = {
  memberships: work.readingMemberships,
  contributions: work.readingContributions,
  acts: work.readingActs,
  proposals: work.readingProposals,
  decisions: work.readingDecisions
};

/** In which way a row is about somebody, where it does not simply name the person. */
export const namingWords: Readonly<Record<Exclude<Naming, 'named'>, string>> = words.naming;
