import type { Published } from '../../data/guildhall';
import { formatNumber } from '../../ui/format';

/** What a publishing did: “3 months are new or changed, 124 unchanged; the directory is up to date.” */
export function publishedInWords({ written, unchanged, ignored }: Published, locale: string): string {
  const changed =
    written.length === 0
      ? 'No month is new or changed'
      : written.length === 1
        ? '1 month is new or changed'
        : `${formatNumber(written.length, locale)} months are new or changed`;
  const outcome = `${changed}, ${formatNumber(unchanged, locale)} unchanged; the directory is up to date.`;
  return ignored === 0 ? outcome : `${outcome} ${leftOut(ignored, locale)}`;
}

/** Rows that the rule of which rows count leaves out. */
function leftOut(rows: number, locale: string): string {
  return rows === 1
    ? '1 row was left out: it was not written by who it claims, or changed later.'
    : `${formatNumber(rows, locale)} rows were left out: they were not written by who they claim, or changed later.`;
}
