import { company } from './company';
import { draw } from './draw';
import { familyNames, givenNames } from './names';
import { plainLetters } from './plainLetters';

/** A name and the user principal name made of it. */
export interface Naming {
  readonly name: string;
  readonly upn: string;
}

/** `Zoë O'Brien` is `zoe.obrien@harbourvale.example`. */
export function upnOf(name: string): string {
  return `${plainLetters(name, '.')}@${company.domain}`;
}

/**
 * An invented name for every pseudonym, the same in every run and never given twice. `given`: names that are chosen
 * already, which nobody else gets.
 */
export function nameEveryone(pseudonyms: Iterable<string>, given: ReadonlyMap<string, string>): Map<string, Naming> {
  const names = new Map([...given].map(([pseudonym, name]) => [pseudonym, { name, upn: upnOf(name) }]));
  const taken = new Set([...names.values()].map(({ upn }) => upn));
  // In the order of the pseudonyms, so that who yields to whom does not depend on the order of the source.
  for (const pseudonym of [...new Set(pseudonyms)].sort()) {
    if (names.has(pseudonym)) continue;
    const naming = firstFree(pseudonym, taken);
    taken.add(naming.upn);
    names.set(pseudonym, naming);
  }
  return names;
}

/** The drawn given name with the drawn family name, or with the next family name that is free. */
function firstFree(pseudonym: string, taken: ReadonlySet<string>): Naming {
  const givenName = givenNames[draw(pseudonym, 'given', givenNames.length)] ?? '';
  const first = draw(pseudonym, 'family', familyNames.length);
  for (let step = 0; step < familyNames.length; step++) {
    const name = `${givenName} ${familyNames[(first + step) % familyNames.length] ?? ''}`;
    const upn = upnOf(name);
    if (!taken.has(upn)) return { name, upn };
  }
  throw new Error(`No family name is left for ${givenName}.`);
}
