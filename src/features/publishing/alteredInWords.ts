import type { Published } from '../../data/guildhall';
import { formatMoment, formatNumber } from '../../ui/format';
import { keeping } from '../../words/keeping';

const words = keeping.publishing;

type Altered = Published['altered'];

/** Which rows are not what they were, though nobody said that they would be: “Rows 5,001 to 10,000 of Contributions …”; none where there are none. */
export function alteredInWords(altered: Altered, locale: string): readonly string[] {
  const rows = altered
    .filter(({ by }) => by === undefined)
    .map(each => (each.after === 0 ? words.alteredRows(ofRun(each, locale)) : words.alteredRowsAfter({ ...ofRun(each, locale), after: formatMoment(each.after, locale) })));
  return rows.length === 0 ? [] : [words.altered({ rows: inOneLine(rows, locale) })];
}

/** Which rows were removed, or name somebody no more, by a command that said so beforehand; none where there are none. */
export function removedInWords(altered: Altered, locale: string): readonly string[] {
  const rows = altered.flatMap(each => (each.by === undefined ? [] : words.removedRows({ ...ofRun(each, locale), why: words.removedBy[each.by] })));
  return rows.length === 0 ? [] : [words.removed({ rows: inOneLine(rows, locale) })];
}

/** Lists are called as SharePoint shows them. */
function ofRun({ list, from, until }: Altered[number], locale: string): { readonly log: string; readonly from: string; readonly until: string } {
  return { log: list.charAt(0).toUpperCase() + list.slice(1), from: formatNumber(from, locale), until: formatNumber(until, locale) };
}

function inOneLine(rows: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(rows);
}
