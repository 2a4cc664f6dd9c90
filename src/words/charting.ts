import * as words from 'GuildhallChartingWords';

/** The words of charts, in the language of the page. What imports them is loaded later itself. */
export const charting = words;
