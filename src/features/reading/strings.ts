import { further } from '../../words/further';

/** Every word on whether reading is recorded. */
export const strings = further.reading;
