import { formatTenths } from '../../../ui/format';
import { charting } from '../../../words/charting';
import { strongest } from '../matrix/strongest';
import { unitTitle } from '../unitTitle';
import type { FlowData } from './flowData';

const words = charting.helping;

/**
 * How much answers crossed, where that is to be said; else the strongest help across units or departments. It speaks of the numbers shown: one
 * that is left out to protect another may be larger.
 */
export function flowReading({ kind, table, groups, crossing, period }: Omit<FlowData, 'minimum'>, locale: string): string {
  if (typeof crossing === 'number') return words.crossed({ year: period, ratio: formatTenths(crossing, locale) });
  const named = new Map(groups.map(group => [group.key, unitTitle(group)]));
  const ways = strongest(table, (from, to) => from !== to && named.has(from) && named.has(to));
  const [first] = ways;
  if (first === undefined) return table.shown.length === 0 ? charting.charts.nothingShown : words[kind].noCrossing;
  if (ways.length > 1) return words[kind].severalStrongest({ ways: ways.length, answers: first.count });
  return words[kind].strongest({ answers: first.count, from: named.get(first.row) ?? first.row, to: named.get(first.column) ?? first.column });
}
