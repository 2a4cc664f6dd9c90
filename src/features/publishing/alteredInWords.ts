import type { Published } from '../../data/guildhall';
import { formatNumber } from '../../ui/format';
import { keeping } from '../../words/keeping';

const words = keeping.publishing;

/** Which rows are not what they were when they were published: “Rows 5,001 to 10,000 of Contributions …”. */
export function alteredInWords(altered: Published['altered'], locale: string): string {
  const rows = altered.map(({ log, from, until }) => words.alteredRows({ log: titleOf(log), from: formatNumber(from, locale), until: formatNumber(until, locale) }));
  return words.altered({ rows: new Intl.ListFormat(locale, { type: 'conjunction' }).format(rows) });
}

/** Lists are called as SharePoint shows them. */
function titleOf(log: string): string {
  return log.charAt(0).toUpperCase() + log.slice(1);
}
