import type { UnitKey } from '../../domain/identity';
import { unitKey } from '../../domain/identity';

/**
 * Which business units a directory shows, as its page keeps them: a tick per unit. SPFx reads and writes a property by
 * its path, so each tick box of the property pane has its own path into this one property.
 */
export type ShownUnits = Readonly<Record<string, boolean>>;

/** The path of a unit's tick. Keys of units are small letters, digits and hyphens, so a dot never splits them. */
export function shownUnitPath(unit: UnitKey): string {
  return `shownUnits.${unit}`;
}

/** The units that are ticked, in a stable order; none means all. */
export function chosenUnits(ticks: ShownUnits = {}): UnitKey[] {
  return Object.keys(ticks)
    .filter(key => ticks[key])
    .sort()
    .map(unitKey);
}
