import type { StoryProblem, StoryWords } from '../../domain/story/story';
import { storyLimits } from '../../domain/story/story';
import { further } from '../../words/further';

const words = further.stories;

/** Every word of value stories. */
export const strings = {
  ...words,
  more: (count: number) => words.more({ count }),
  // A story.
  title: (name: string) => words.title({ name }),
  byline: (name: string, date: string) => words.byline({ name, date }),
  bylineCorrected: (name: string, date: string) => words.bylineCorrected({ name, date }),
  estimate: (amount: string, unit: string) => words.estimate({ amount, unit }),
  basis: (text: string) => words.basis({ text }),
  // Confirming.
  confirmedBy: (name: string, date: string) => words.confirmedBy({ name, date }),
  allConfirmations: (count: number) => words.allConfirmations({ count }),
  confirmationTitle: (name: string) => words.confirmationTitle({ name }),
  confirmFor: (name: string) => words.confirmFor({ name }),
  confirmTitle: (name: string) => words.confirmTitle({ name }),
  confirmLong: words.tooLong({ limit: storyLimits.confirmation }),
  confirmed: (name: string) => words.confirmed({ name }),
  // The form.
  problem: (field: keyof StoryWords, problem: StoryProblem) => problems[problem](field)
} as const;

const problems: Readonly<Record<StoryProblem, (field: keyof StoryWords) => string>> = {
  missing: field => missing[field] ?? '',
  tooLong: field => words.tooLong({ limit: field === 'unit' ? storyLimits.unit : field === 'basis' ? storyLimits.basis : storyLimits.part }),
  noAmount: () => words.noAmount
};

const missing: Readonly<Partial<Record<keyof StoryWords, string>>> = words.missing;
