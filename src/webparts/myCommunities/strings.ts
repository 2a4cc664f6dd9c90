import { everyday } from '../../words/everyday';

const { mine, directory, community } = everyday.places.what;

/** Words of what failed, as noun phrases. */
export const strings = { mine, directory, community };
