import * as words from 'GuildhallReportingWords';

/** The words of the participation of units and communities, in the language of the page. */
export const reporting = words;
