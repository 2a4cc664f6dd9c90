import { auth } from './auth';
import { batch } from './batch';
import { contributorExperience } from './contributorExperience';
import { docs } from './docs';
import { littleLives } from './littleLives';
import { network } from './network';
import { node } from './node';
import { quietCommunity } from './quietCommunity';
import { release } from './release';
import { scheduling } from './scheduling';
import type { CommunityLife } from './sketches';
import { storage } from './storage';
import { testing } from './testing';

/** What lives inside the communities of the sample. Written for it: no line of it is from the source. */
export const lives: readonly CommunityLife[] = [scheduling, network, node, storage, testing, docs, release, auth, contributorExperience, batch, quietCommunity, ...littleLives];
