import type { NamedPerson } from '../identity';
import { personKey } from '../identity';
import type { Body } from '../log/readBody';
import { readText } from '../log/readBody';

/** A person as a body names one, or undefined where it does not. */
export function readPerson(body: Body): NamedPerson | undefined {
  const key = readText(body, 'key', 20);
  const name = readText(body, 'name', 255);
  return key === undefined || name === undefined ? undefined : { key: personKey(key), name };
}
