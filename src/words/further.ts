import * as words from 'GuildhallFurtherWords';

/** The words of what comes after a first view, in the language of the page. What imports them is loaded later itself. */
export const further = words;
