import { introductionLimit } from '../../domain/people/introductions';
import { further } from '../../words/further';

const words = further.people;

/** Every word of the people of a community. */
export const strings = {
  ...words,
  // Newcomers and introductions.
  joined: (date: string) => words.joined({ date }),
  found: (count: number) => words.found({ count }),
  more: (count: number) => words.more({ count }),
  introductionOf: (name: string) => words.introductionOf({ name }),
  // Introducing yourself.
  longText: words.longText({ limit: introductionLimit }),
  // The welcome.
  welcome: (community: string) => words.welcome({ community }),
  welcomeBy: (name: string) => words.welcomeBy({ name })
} as const;
