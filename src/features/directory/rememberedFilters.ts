import { cadences } from '../../domain/community/cadence';
import { communityTypes } from '../../domain/community/communityType';
import type { Choices, Facet } from '../../domain/directory/directoryQuery';
import { facets } from '../../domain/directory/directoryQuery';
import { livelinesses } from '../../domain/directory/life';
import type { UnitKey } from '../../domain/identity';
import type { PreferenceName, Preferences } from '../../domain/person/preferences';

/** Under which name what is chosen of each facet is remembered. */
const nameOf: Readonly<Record<Facet, PreferenceName>> = {
  purpose: 'directoryPurposes',
  unit: 'directoryUnits',
  type: 'directoryTypes',
  cadence: 'directoryCadences',
  state: 'directoryState'
};

/** What was remembered while a state was one of three: “open” is every state but ended. */
const open = livelinesses.filter(state => state !== 'ended');

/** The filters somebody left, as far as they mean something here: units that are not shown would hide everything. */
export function choicesFrom(preferences: Preferences, shown: readonly UnitKey[]): Choices {
  const kept = (facet: Facet): readonly string[] => preferences[nameOf[facet]]?.split(',').filter(Boolean) ?? [];
  const states = kept('state');
  return {
    purpose: kept('purpose'),
    unit: shown.filter(unit => kept('unit').includes(unit)),
    type: communityTypes.filter(type => kept('type').includes(type)),
    cadence: cadences.filter(cadence => kept('cadence').includes(cadence)),
    state: states.includes('open') ? open : livelinesses.filter(state => states.includes(state))
  };
}

/** What to remember of a change; empty where nothing changed. */
export function preferencesOf(before: Choices, after: Choices): Preferences {
  return Object.fromEntries(facets.filter(facet => before[facet].join() !== after[facet].join()).map(facet => [nameOf[facet], after[facet].join()]));
}
