import type { Published } from '../../data/guildhall';
import { keeping } from '../../words/keeping';
import { removedInWords } from './alteredInWords';

const words = keeping.publishing;

/** What a publishing did: “3 months are new or changed, 124 unchanged; the directory is up to date.”, and what of the rows is worth knowing. */
export function publishedInWords({ written, unchanged, ignored, late, altered }: Published, locale: string): string {
  return [
    words.outcome({ written: written.length, unchanged }),
    // Rows that the rule of which rows count leaves out.
    ...(ignored === 0 ? [] : [words.leftOut({ rows: ignored })]),
    ...(late === 0 ? [] : [words.late({ acts: late })]),
    ...removedInWords(altered, locale)
  ].join(' ');
}
