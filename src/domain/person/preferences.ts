import { asBody } from '../log/readBody';

/** What a person chooses for himself, kept over all devices. */
export const preferenceNames = [
  'directoryPurposes',
  'directoryUnits',
  'directoryTypes',
  'directoryCadences',
  'directoryState',
  'department',
  'guidanceSetAside',
  'suggestionsSetAside',
  // The ISO instant of the last visit to the own communities.
  'lastVisit',
  // How the work of each week was, see `weekNotes`.
  'weekNotes'
] as const;
export type PreferenceName = (typeof preferenceNames)[number];

/** Short texts by name; lists of keys are joined by commas. */
export type Preferences = Readonly<Partial<Record<PreferenceName, string>>>;

/** The preferences in what was read; anything else in it is left out. */
export function readPreferences(value: unknown): Preferences {
  const body = asBody(value);
  return Object.fromEntries(
    preferenceNames.flatMap(name => (typeof body[name] === 'string' ? [[name, body[name]]] : []))
  );
}

/**
 * Two devices of one person change preferences at the same time: what one leaves alone, the other's change keeps; of two
 * changes to the same preference the later one to arrive counts. An empty text takes a preference back.
 */
export function mergePreferences(present: Preferences, change: Preferences): Preferences {
  return Object.fromEntries(Object.entries({ ...present, ...change }).filter(([, value]) => value !== ''));
}

/** Whether every preference in `change` is as it says already. */
export function saysAlready(present: Preferences, change: Preferences): boolean {
  return preferenceNames.every(name => change[name] === undefined || (present[name] ?? '') === change[name]);
}
