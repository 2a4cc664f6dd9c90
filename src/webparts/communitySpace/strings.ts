import { everyday } from '../../words/everyday';

const { what, olderFailed } = everyday.places;

/** Words of the place in which sections stand. */
export const strings = { what: what.space, olderFailed };
