import { communityTypes } from '../../domain/community/communityType';
import type { DirectoryQuery } from '../../domain/directory/directory';
import type { UnitKey } from '../../domain/identity';
import type { Preferences } from '../../domain/person/preferences';

/** The part of a query that is remembered: what is typed is for now only. */
export type Filters = Pick<DirectoryQuery, 'units' | 'types' | 'state'>;

const states: readonly DirectoryQuery['state'][] = ['all', 'open', 'ended'];

/** The filters somebody left, as far as they mean something here: units that are not shown would hide everything. */
export function filtersFrom(preferences: Preferences, shown: readonly UnitKey[]): Filters {
  const { directoryUnits, directoryTypes, directoryState } = preferences;
  const units = keysOf(directoryUnits);
  const types = keysOf(directoryTypes);
  return {
    units: shown.filter(unit => units.includes(unit)),
    types: communityTypes.filter(type => types.includes(type)),
    state: states.find(state => state === directoryState) ?? 'all'
  };
}

/** What to remember of a change; empty where only the search changed. */
export function preferencesOf({ units, types, state }: Partial<DirectoryQuery>): Preferences {
  return {
    ...(units !== undefined && { directoryUnits: units.join() }),
    ...(types !== undefined && { directoryTypes: types.join() }),
    ...(state !== undefined && { directoryState: state === 'all' ? '' : state })
  };
}

function keysOf(text: string | undefined): readonly string[] {
  return text?.split(',') ?? [];
}
