import type { BusinessUnit } from '../../src/domain/organisation/organisation';
import type { UnitKey } from '../../src/domain/identity';
import { draw } from './draw';

/**
 * The unit to which most of the participants of a community belong; of several as strong, the one with fewer people,
 * for whom it means more. Where no department is known, a unit drawn from the key.
 */
export function unitOfCommunity(
  community: string,
  participants: Iterable<UnitKey | undefined>,
  units: readonly BusinessUnit[]
): UnitKey {
  const counts = new Map<UnitKey, number>();
  for (const unit of participants) if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const byStrength = units
    .filter(({ key }) => counts.has(key))
    .sort((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0) || (a.headcount ?? 0) - (b.headcount ?? 0));
  const chosen = byStrength[0] ?? units[draw(community, 'unit', units.length)];
  if (chosen === undefined) throw new Error('There is no business unit.');
  return chosen.key;
}
