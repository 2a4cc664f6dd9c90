import type { Guildhall } from '../../data/guildhall';
import type { Organisation } from '../../domain/organisation/organisation';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';

const nothing: Organisation = { units: [], departments: [] };
const readOrganisation = (guildhall: Guildhall): Promise<Organisation> => guildhall.readOrganisation();

/**
 * The business units and departments, whose names several features show: as published until they are read anew. None
 * before that, and where they cannot be read: no screen stands or falls with them.
 */
export function useOrganisation(): Organisation {
  const { beginning } = useSession();
  const published = beginning?.directory.organisation;
  const { loaded } = useRead(readOrganisation, published && { value: published, readAt: beginning.readAt });
  return loaded.state === 'ready' ? loaded.value : nothing;
}
