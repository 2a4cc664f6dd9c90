import * as words from 'GuildhallEverydayWords';

/** The words of what everybody uses, in the language of the page; areas are the files of `en-us`. */
export const everyday = words;
