import type { FailureKind } from '../../domain/failure';

export const strings = {
  heading: 'Participation reports',
  about: 'Publishing counts who took part, month by month, for leadership viewers, and brings the directory up to date.',
  what: 'the published reports',
  loading: 'Loading when reports were last published',
  never: 'Nothing is published yet.',
  last: (published: string, covers: string) => `Last published ${published}. Covers to ${covers}.`,
  publish: 'Publish now',
  starting: 'Starting',
  safe: 'You can leave and come back: publishing again goes on, and doubles nothing.',
  protection: (minimum: number) =>
    `Groups of fewer than ${minimum} people are left out of every report, zero included, so that nobody is singled out. A number that would give a left-out group away is left out too.`,
  change: 'Change',
  changeSize: 'Change the minimum group size',
  size: 'Minimum group size',
  sizeMeans:
    'People a group needs to be shown. It counts from the next publishing, which publishes past months anew, as revisions.',
  sizeProblem: (smallest: number) => `Enter a whole number from ${smallest} up.`,
  save: 'Save',
  saving: 'Saving…',
  saved: (size: number) => `The minimum group size is ${size} now.`,
  theSize: 'the minimum group size',
  meanwhile: (size: number) => `Another administrator set it to ${size} meanwhile.`,
  keep: (size: number) => `Keep ${size}`,
  allTheSame: (size: string) => `Set it to ${size} all the same`
} as const;

/** What went wrong with publishing, where the general words would not say what to do. */
export const failureWords: Readonly<Partial<Record<FailureKind, string>>> = {
  conflict: 'Somebody else is publishing at this moment. Wait a minute, then publish again.',
  forbidden:
    'SharePoint does not let you read every row, so nothing was published: counting part of the rows would give wrong numbers. Publish as an owner of the Guildhall site.'
};
