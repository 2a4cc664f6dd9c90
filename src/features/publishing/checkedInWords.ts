import type { CheckedReports } from '../../data/guildhall';
import { formatList } from '../../ui/format';
import { keeping } from '../../words/keeping';

const words = keeping.publishing;

type Why = CheckedReports['damaged'][number]['why'];

const inWords: Readonly<Record<Why, (values: { readonly file: string }) => string>> = {
  missing: words.damage.missing,
  'no report of this version': words.damage.unreadable,
  'other numbers than were published': words.damage.changed
};

/** What came of reading all published files: how many are sound, and which are not, each with what it is. */
export function checkedInWords({ sound, damaged }: CheckedReports, locale: string): string {
  if (damaged.length === 0) return words.sound({ files: sound });
  return `${words.filesDamaged({ files: formatList(damaged.map(({ file, why }) => inWords[why]({ file })), locale) })} ${words.sound({ files: sound })}`;
}
