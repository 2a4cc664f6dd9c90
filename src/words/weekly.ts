import * as words from 'GuildhallWeeklyWords';

/** The words of a community's week, for those who keep it, in the language of the page. What imports them is loaded later itself. */
export const weekly = words;
