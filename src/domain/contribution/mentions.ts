import type { NamedPerson, PersonKey } from '../identity';
import type { Body } from '../log/readBody';
import { asBody, readList } from '../log/readBody';
import { readPerson } from '../person/readPerson';

/** Most people who are mentioned in one text; those after them are not read. */
export const mentionLimit = 5;

/** Whom a text is meant for in particular. Absent where nobody is. */
export interface Mentioning {
  /** Each once. Only the keys are to be believed: names are what the author's page wrote. */
  readonly mentions?: readonly NamedPerson[];
}

/** Whom a body mentions. */
export function readMentions(body: Body): Mentioning {
  const people = new Map<PersonKey, NamedPerson>();
  for (const each of readList(body, 'mentions').slice(0, mentionLimit)) {
    const person = readPerson(asBody(each));
    // A key that is no number is nobody's: no stamp can equal it.
    if (person !== undefined && /^[0-9]+$/.test(person.key) && !people.has(person.key)) people.set(person.key, person);
  }
  return people.size === 0 ? {} : { mentions: [...people.values()] };
}

/** The mentions of a body, as `readMentions` reads them. */
export function mentioning(people: readonly NamedPerson[]): Mentioning {
  return people.length === 0 ? {} : { mentions: people.slice(0, mentionLimit).map(({ key, name }) => ({ key, name })) };
}

/** The keys of those who are mentioned. */
export function mentionedKeys({ mentions = [] }: Mentioning): readonly PersonKey[] {
  return mentions.map(({ key }) => key);
}

/** Whether somebody is mentioned. */
export function isMentioned(one: Mentioning, person: PersonKey): boolean {
  return mentionedKeys(one).includes(person);
}
