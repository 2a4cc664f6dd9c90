import type { Published } from '../../data/guildhall';
import { keeping } from '../../words/keeping';

const words = keeping.publishing;

/** What a publishing did: “3 months are new or changed, 124 unchanged; the directory is up to date.” */
export function publishedInWords({ written, unchanged, ignored }: Published): string {
  const outcome = words.outcome({ written: written.length, unchanged });
  // Rows that the rule of which rows count leaves out.
  return ignored === 0 ? outcome : `${outcome} ${words.leftOut({ rows: ignored })}`;
}
