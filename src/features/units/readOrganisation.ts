import type { Guildhall } from '../../data/guildhall';
import type { Organisation } from '../../domain/organisation/organisation';

export function readOrganisation(guildhall: Guildhall): Promise<Organisation> {
  return guildhall.readOrganisation();
}
