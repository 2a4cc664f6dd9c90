import * as words from 'GuildhallApprovingWords';

/** The words of what waits for a decision, in the language of the page. What imports them is loaded later itself. */
export const approving = words;
