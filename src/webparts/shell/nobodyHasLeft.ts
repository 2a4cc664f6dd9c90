import type { HasLeft } from '../../domain/community/openings';

/** Until administrators mark who has left, nobody has. */
export const nobodyHasLeft: HasLeft = () => false;
