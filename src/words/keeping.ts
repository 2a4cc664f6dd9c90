import * as words from 'GuildhallKeepingWords';

/** The words of what those who run, decide and administer use, in the language of the page. */
export const keeping = words;
