import * as React from 'react';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { useSession } from '../../ui/session';
import { useLoad } from '../../ui/useLoad';

const none: readonly BusinessUnit[] = [];

/**
 * The business units, whose names several features show. None while they are read, and where they cannot be: no
 * screen stands or falls with them.
 */
export function useUnits(): readonly BusinessUnit[] {
  const { guildhall } = useSession();
  const { loaded } = useLoad(React.useCallback(() => guildhall.readOrganisation(), [guildhall]));
  return loaded.state === 'ready' ? loaded.value.units : none;
}
