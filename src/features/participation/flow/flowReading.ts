import type { ProtectedTable } from '../../../domain/protection/protectedTable';
import { charting } from '../../../words/charting';
import { strongest } from '../matrix/strongest';
import { unitTitle } from '../unitTitle';
import type { FlowUnit } from './flowMatrix';

const words = charting.helping;

/**
 * The strongest help across units in a sentence. It speaks of the numbers shown: one that is left out to protect another may
 * be larger.
 */
export function flowReading(table: ProtectedTable, units: readonly FlowUnit[]): string {
  const ways = strongest(table, (from, to) => from !== to);
  const [first] = ways;
  if (first === undefined) return table.shown.length === 0 ? charting.charts.nothingShown : words.noCrossing;
  if (ways.length > 1) return words.severalStrongest({ ways: ways.length, answers: first.count });
  const title = (key: string): string => unitTitle(units.find(unit => unit.key === key) ?? { key, title: key });
  return words.strongest({ answers: first.count, from: title(first.row), to: title(first.column) });
}
