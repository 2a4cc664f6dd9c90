import { scheduling } from './scheduling';
import type { CommunityLife } from './sketches';

/** What lives inside the communities of the sample. Written for it: no line of it is from the source. */
export const lives: readonly CommunityLife[] = [scheduling];
