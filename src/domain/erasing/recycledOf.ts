import { saysName } from '../held/namesPerson';
import type { SoughtPerson } from './place';

/** What a recycle bin tells of a row: never what it said. */
export interface RecycledRow {
  readonly id: string;
  readonly title: string;
  readonly authorEmail: string;
  readonly authorName: string;
}

/** Whether a deleted row was added by somebody, or is titled with that name. Of what it said nothing can be known. */
export function isRecycledOf({ title, authorEmail, authorName }: RecycledRow, { name, email }: SoughtPerson): boolean {
  const isAuthor = email === '' ? name !== '' && authorName === name : authorEmail.toLowerCase() === email.toLowerCase();
  return isAuthor || saysName(title, name);
}
