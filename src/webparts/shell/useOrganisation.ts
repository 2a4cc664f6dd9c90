import type { Guildhall } from '../../data/guildhall';
import type { Organisation } from '../../domain/organisation/organisation';
import { useRead } from '../../ui/useRead';

const nothing: Organisation = { units: [], departments: [] };
const readOrganisation = (guildhall: Guildhall): Promise<Organisation> => guildhall.readOrganisation();

/**
 * The business units and departments, whose names several features show. None while they are read, and where they cannot
 * be: no screen stands or falls with them.
 */
export function useOrganisation(): Organisation {
  const { loaded } = useRead(readOrganisation);
  return loaded.state === 'ready' ? loaded.value : nothing;
}
