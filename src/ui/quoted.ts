import { everyday } from '../words/everyday';

/** What somebody wrote, in the quotation marks of the language. */
export function quoted(text: string): string {
  return everyday.ui.quoted({ text });
}
