/** What every form says of words that are not saved. */
export const draftWords = {
  safe: 'What you wrote is safe; it is still here.',
  cancel: 'Cancel',
  discardQuestion: 'What you wrote is not saved.',
  keepWriting: 'Keep writing',
  discard: 'Discard'
} as const;
