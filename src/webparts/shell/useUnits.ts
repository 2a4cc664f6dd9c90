import type { BusinessUnit } from '../../domain/organisation/organisation';
import { useOrganisation } from './useOrganisation';

/** The business units, as `useOrganisation` knows them. */
export function useUnits(): readonly BusinessUnit[] {
  return useOrganisation().units;
}
