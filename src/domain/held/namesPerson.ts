import type { NamedPerson, PersonKey } from '../identity';

/** Under these names a body holds nothing but the key of a person. */
const personProperties: ReadonlySet<string> = new Set(['person', 'host', 'by', 'with', 'proposer', 'asker', 'mentor', 'author', 'editor', 'curator', 'seenBy']);

/** Under these names a body holds a list of keys of people. */
const peopleProperties: ReadonlySet<string> = new Set(['shownRecords', 'coming', 'attended', 'invitedBy']);

/** Whether what a row or a projection says names somebody by key, wherever in it. */
export function namesPerson(value: unknown, person: PersonKey): boolean {
  return timesNamed(value, person) > 0;
}

/** How often it names somebody by key. */
export function timesNamed(value: unknown, person: PersonKey): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + timesNamed(each, person), 0);
  if (isNamed(value as Record<string, unknown>, person)) return 1;
  return Object.entries(value).reduce((sum, [name, held]) => {
    if (personProperties.has(name) && held === person) return sum + 1;
    if (peopleProperties.has(name) && Array.isArray(held)) return sum + held.filter(each => each === person).length + timesNamed(held, person);
    return sum + timesNamed(held, person);
  }, 0);
}

/** `{ key, name }`, as everything names a person of whom a name was known. */
function isNamed({ key, name }: Record<string, unknown>, person: PersonKey): boolean {
  return key === person && typeof name === 'string';
}

/** The same, with somebody else in the place of that person, and without the name in its texts. */
export function withoutPerson(value: unknown, person: NamedPerson, instead: NamedPerson): unknown {
  if (typeof value === 'string') return withoutName(value, person.name, instead.name);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(each => withoutPerson(each, person, instead));
  if (isNamed(value as Record<string, unknown>, person.key)) return { ...value, ...instead };
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => {
      if (personProperties.has(name) && held === person.key) return [name, instead.key];
      if (peopleProperties.has(name) && Array.isArray(held)) return [name, held.map(each => (each === person.key ? instead.key : withoutPerson(each, person, instead)))];
      return [name, withoutPerson(held, person, instead)];
    })
  );
}

/** A text with another name wherever the name stands in it as a word of its own. */
export function withoutName(text: string, name: string, instead: string): string {
  return name === '' ? text : text.replace(asWords(name, 'gu'), () => instead);
}

/** Whether a name stands in a text, or in any text of what a row says, as a word of its own. */
export function saysName(value: unknown, name: string): boolean {
  if (name === '') return false;
  if (typeof value === 'string') return asWords(name, 'u').test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(each => saysName(each, name));
}

function asWords(name: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, flags);
}
