import type { Failure } from '../domain/failure';

/** What every form says of words that are not saved. */
export const draftWords = {
  safe: 'What you wrote is safe; it is still here.',
  notSent: 'Nothing was sent. What you wrote is safe; it is still here.',
  cancel: 'Cancel',
  discardQuestion: 'What you wrote is not saved.',
  keepWriting: 'Keep writing',
  discard: 'Discard'
} as const;

/** What is safe after a write of one act failed. */
export function whatIsSafe({ kind }: Failure): string {
  return kind === 'offline' ? draftWords.notSent : draftWords.safe;
}
