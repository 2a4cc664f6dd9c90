import type { HeldPlace, HeldRow } from '../domain/held/held';
import type { NamingPlace, NamingRow } from '../domain/held/naming';
import type { NamedPerson, PersonKey } from '../domain/identity';
import type { Site } from './client/site';
import { over } from './client/site';

/** The part of the door by which somebody sees what is held about him. */
export interface HeldDoor {
  countHeld(person: PersonKey): Promise<ReadonlyMap<HeldPlace, number>>;
  readHeld(person: PersonKey, place: HeldPlace): Promise<readonly HeldRow[]>;
  /** Rows of others that name the person: every row of the open lists is read. `onPage` is told how many of a list; what it throws ends it. */
  readNaming(person: NamedPerson, onPage: (place: NamingPlace, done: number) => void): Promise<readonly NamingRow[]>;
}

/** What a first view does not need comes in a file of its own, when it is first asked for. */
const held = (): Promise<typeof import('./repositories/held')> => import('./repositories/held');

export function openHeld(site: Site): HeldDoor {
  // What is held about somebody is no business of a browser's storage.
  const unkept = (): Site => over(site, { ...site.connection, keeps: false });
  return {
    countHeld: async person => (await held()).countHeld(unkept(), person),
    readHeld: async (person, place) => (await held()).readHeld(unkept(), person, place),
    readNaming: async (person, onPage) => (await held()).readNaming(unkept(), person, onPage)
  };
}
