import { charting } from '../../words/charting';
import type { Definition } from './definitions';
import { definitions } from './definitions';

/**
 * Every measure that leaders are shown, with what it means: in one place, beside each number, and in `docs/participation-reports.md`.
 * Its first part comes with a first view; what imports the whole of it is loaded later itself.
 */
export const dictionary = { ...definitions, ...charting.moreMeasures } satisfies Record<string, Definition>;
