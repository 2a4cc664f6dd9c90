import { cast } from './cast';
import { loadSample } from './loadSample';

export { cast, type DemoPerson } from './cast';
export { company } from './company';
export { loadSample, type LoadOptions } from './loadSample';

/** The sample organisation as the workbench takes it. */
export const sample = { cast, version: 6, load: loadSample } as const;
