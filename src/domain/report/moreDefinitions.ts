import { charting } from '../../words/charting';
import type { Definition } from './definitions';

/** What the numbers behind a first view mean: those of the parts that are loaded after it. */
export const moreDefinitions = charting.moreMeasures satisfies Record<string, Definition>;
