import type { UtcInstant, UtcMonth } from '../time';

/** What an administrator says of a published month whose numbers turned out wrong. The numbers stay: two beside each other would tell what only one leaves out. */
export interface MonthNote {
  readonly month: UtcMonth;
  readonly at: UtcInstant;
  readonly text: string;
}

/** Characters of a note. */
export const noteLimit = 300;

/** What is wrong with the words of a note; undefined where nothing is. */
export function wordsProblem(text: string): 'missing' | 'tooLong' | 'digits' | undefined {
  if (text.trim() === '') return 'missing';
  if (text.length > noteLimit) return 'tooLong';
  // How many were missing, or too many, would be the very number that a second report would give away.
  return /\p{N}/u.test(text) ? 'digits' : undefined;
}

/** The same in a sentence, for administrators at a command line. */
export function noteProblem(text: string): string | undefined {
  const problem = wordsProblem(text);
  return (
    problem && {
      missing: 'A note says what was wrong, and is empty here.',
      tooLong: `A note has at most ${noteLimit} characters, this one ${text.length}.`,
      digits: 'A note says what was wrong and not by how many: write it without digits.'
    }[problem]
  );
}
