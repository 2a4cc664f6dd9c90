import type { NamedPerson } from '../identity';

/** Somebody who is to be erased, as far as the site knows him. The name is empty where nothing tells it any more. */
export interface SoughtPerson extends NamedPerson {
  /** User principal name, or empty. */
  readonly account: string;
  /** Mail address, or empty. */
  readonly email: string;
}

/** Where somebody can be found besides the lists. */
export type OtherPlace = 'directory' | 'firstStage' | 'secondStage' | 'siteUsers' | 'groups' | 'groupOwners';

/** A place in which somebody was looked for. `List` names the lists, by which they are told. */
export interface Place<List extends string = string> {
  readonly place: List | OtherPlace;
  /** How many rows, entries or groups name the person; undefined where these rights do not let anybody look. */
  readonly count: number | undefined;
  /** Rows whose words hold the name, by id: it may be somebody else's, so a person must read them. */
  readonly texts: readonly number[];
}

/** Whether somebody is nowhere any more; words that may mean another are for a person to read. */
export function isNowhere(places: readonly Place[]): boolean {
  return places.every(({ count }) => count === 0);
}
