import * as words from 'GuildhallKeepingWords';

/** The words of what those who run, decide and administer use, in the language of the page. What imports them is loaded later itself. */
export const keeping = words;
