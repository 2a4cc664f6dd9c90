import { everyday } from '../words/everyday';

/** What somebody wrote, in the quotation marks of the language. */
export function quoted(text: string): string {
  return everyday.ui.quoted({ text });
}

/** What a button does, and to what: `Hosts: Scheduling`. It holds the words on the button, in every language. */
export function doneTo(title: string, what: string): string {
  return everyday.ui.about({ what, title });
}
