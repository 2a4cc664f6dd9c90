import { formatPercent, formatTenths } from '../../../ui/format';
import { reporting } from '../../../words/reporting';
import type { Measure, MeasureKind } from './measure';

const words = reporting.measureCards;

/** A figure as it stands on a card: “23%”, “1.3×”. */
export function figureOf(value: number, kind: MeasureKind, locale: string): string {
  return kind === 'share' ? formatPercent(value, locale) : words.times({ ratio: formatTenths(value, locale) });
}

/**
 * How a measure has changed since the period before, in words; undefined where it has no figure itself. Differences are those
 * of the figures as they are shown, to a tenth of a point or of a time, so that whoever subtracts finds the same.
 */
export function changeInWords({ value, before }: Measure, kind: MeasureKind, period: string, locale: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (before === undefined) return words.nothingBefore;
  if (before === null) return words.leftOutBefore({ period });
  const scale = kind === 'share' ? 100 : 1;
  const tenths = Math.round(value * scale * 10) - Math.round(before * scale * 10);
  const difference = Math.abs(tenths) / 10;
  if (tenths === 0) return words.same({ period });
  if (kind === 'share') return tenths > 0 ? words.pointsMore({ points: difference, period }) : words.pointsFewer({ points: difference, period });
  const times = figureOf(difference, kind, locale);
  return tenths > 0 ? words.more({ difference: times, period }) : words.less({ difference: times, period });
}
