import { weekly } from '../../words/weekly';

/** Every word of “This week”. */
export const strings = weekly.week;
