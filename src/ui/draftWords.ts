import type { Failure } from '../domain/failure';
import { everyday } from '../words/everyday';

/** What every form says of words that are not saved. */
export const draftWords = everyday.ui.draft;

/** What is safe after a write of one act failed. */
export function whatIsSafe({ kind }: Failure): string {
  return kind === 'offline' ? draftWords.notSent : draftWords.safe;
}
