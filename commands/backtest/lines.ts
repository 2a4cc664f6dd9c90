import type { WarningRule } from '../../src/domain/warning/earlyWarning';
import type { Estimate } from './areaIntervals';
import type { AlarmRow } from './compareAlarms';
import type { AreaRow } from './compareAreas';

/** A table as lines, columns as wide as their widest cell; the first to the left, the others to the right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)));
  return rows.map(row => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd());
}

export function areaLines(rows: readonly AreaRow[]): string[] {
  return tableLines([
    ['ROC area (95 % interval)', 'last fold', 'all', 'full view', 'same kind', 'the rule has more', 'in the last fold'],
    ...rows.map(({ title, ...row }) => [title, ...[row.lastFold, row.all, row.fullView, row.sameKind, row.ruleMore, row.ruleMoreInLast].map(written)])
  ]);
}

export function alarmLines(rows: readonly AlarmRow[]): string[] {
  return tableLines([
    ['alarm', 'of months before an end', 'of other months', 'right', 'false a year', 'warned', 'days ahead (quartiles)'],
    ...rows.map(({ title, sensitivity, falseShare, precision, falsePerYear, warned, ended, lead }) => [
      title, percent(sensitivity), percent(falseShare), percent(precision), falsePerYear?.toFixed(2) ?? '–', `${warned} of ${ended}`,
      lead === null ? '–' : `${Math.round(lead.median)} (${Math.round(lead.lower)} to ${Math.round(lead.upper)})`
    ])
  ]);
}

/** A rule in one line: what each sign weighs, and from which score the levels begin. */
export function ruleLine({ weights: { pace, silence, breadth, newcomers, replies }, from: { watch, act } }: WarningRule): string {
  return `pace ${pace}, silence ${silence}, breadth ${breadth}, newcomers ${newcomers}, replies ${replies}; watch from ${watch.toFixed(2)}, act from ${act.toFixed(2)}`;
}

function written({ value, interval }: Estimate): string {
  if (value === null) return '–';
  return interval === null ? value.toFixed(3) : `${value.toFixed(3)} (${interval[0].toFixed(3)} to ${interval[1].toFixed(3)})`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}
