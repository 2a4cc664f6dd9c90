import type { Guildhall } from '../../data/guildhall';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { Organisation } from '../../domain/organisation/organisation';
import { useRead } from '../../ui/useRead';

const none: readonly BusinessUnit[] = [];
const readOrganisation = (guildhall: Guildhall): Promise<Organisation> => guildhall.readOrganisation();

/**
 * The business units, whose names several features show. None while they are read, and where they cannot be: no
 * screen stands or falls with them.
 */
export function useUnits(): readonly BusinessUnit[] {
  const { loaded } = useRead(readOrganisation);
  return loaded.state === 'ready' ? loaded.value.units : none;
}
