import type { HeldPlace, HeldRow } from '../domain/held/held';
import type { CommunityKey, PersonKey } from '../domain/identity';
import type { Site } from './client/site';
import { over } from './client/site';

/** The part of the door by which somebody sees what is held about him. `communities`: those whose decisions name him. */
export interface HeldDoor {
  countHeld(person: PersonKey, communities: readonly CommunityKey[]): Promise<ReadonlyMap<HeldPlace, number>>;
  readHeld(person: PersonKey, place: HeldPlace, communities: readonly CommunityKey[]): Promise<readonly HeldRow[]>;
}

/** What a first view does not need comes in a file of its own, when it is first asked for. */
const held = (): Promise<typeof import('./repositories/held')> => import('./repositories/held');

export function openHeld(site: Site): HeldDoor {
  // What is held about somebody is no business of a browser's storage.
  const unkept = (): Site => over(site, { ...site.connection, keeps: false });
  return {
    countHeld: async (person, communities) => (await held()).countHeld(unkept(), person, communities),
    readHeld: async (person, place, communities) => (await held()).readHeld(unkept(), person, place, communities)
  };
}
