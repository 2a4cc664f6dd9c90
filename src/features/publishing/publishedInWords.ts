import type { Published } from '../../data/guildhall';
import { formatNumber } from '../../ui/format';

/** What a publishing did: “3 months are new or changed, 124 unchanged; the directory is up to date.” */
export function publishedInWords({ written, unchanged }: Published, locale: string): string {
  const changed =
    written.length === 0
      ? 'No month is new or changed'
      : written.length === 1
        ? '1 month is new or changed'
        : `${formatNumber(written.length, locale)} months are new or changed`;
  return `${changed}, ${formatNumber(unchanged, locale)} unchanged; the directory is up to date.`;
}
