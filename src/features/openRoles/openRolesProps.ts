import type { HasLeft } from '../../domain/community/openings';
import type { Directory } from '../../domain/directory/directory';
import type { BusinessUnit } from '../../domain/organisation/organisation';

/** What both lists of open roles are given. */
export interface OpenRolesProps {
  readonly directory: Directory;
  readonly units: readonly BusinessUnit[];
  readonly hasLeft: HasLeft;
  /** Whether the directory was read a moment ago; on what is older, nobody comes forward. */
  readonly isNewest: boolean;
  /** Reads the newest and shows it. */
  readonly refresh: () => Promise<unknown>;
}
