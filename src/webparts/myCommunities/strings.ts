import { everyday } from '../../words/everyday';

const { mine, directory, community } = everyday.places.what;
const { held, heldAboutMe } = everyday.myCommunities;

/** The way to what is held about somebody, and words of what failed, as noun phrases. */
export const strings = { mine, directory, community, held, heldAboutMe };
