import type { WarningRule } from '../../src/domain/warning/earlyWarning';
import { warningRule } from '../../src/domain/warning/earlyWarning';
import type { AlarmRow } from './compareAlarms';
import type { AreaRow } from './compareAreas';
import type { Trial } from './trial';
import { lastFold } from './trial';

/** What the command says to programs. Numbers with four decimals, null where one cannot be told. */
export interface Summary {
  readonly months: number;
  readonly communities: number;
  readonly ended: number;
  readonly shipped: WarningRule;
  /** Chosen on all folds but the last. */
  readonly chosen: WarningRule;
  readonly areas: Readonly<Record<string, Omit<AreaRow, 'name' | 'title'>>>;
  readonly alarms: Readonly<Record<string, Omit<AlarmRow, 'name' | 'title'>>>;
  /** Whether the rule has more area than silence against the own cadence in all months, by more than the interval. */
  readonly beatsOwnCadence: boolean;
}

export function summaryOf({ months, chosen }: Trial, areas: readonly AreaRow[], alarms: readonly AlarmRow[]): Summary {
  const keys = (of: Trial['months']): number => new Set(of.map(({ community }) => community)).size;
  const [least] = areas.find(({ name }) => name === 'ownCadence')?.ruleMore.interval ?? [0];
  return rounded({
    months: months.length,
    communities: keys(months),
    ended: keys(months.filter(({ ends }) => ends)),
    shipped: warningRule,
    chosen: chosen[lastFold] ?? warningRule,
    areas: Object.fromEntries(areas.map(({ name, title: _title, ...row }) => [name, row])),
    alarms: Object.fromEntries(alarms.map(({ name, title: _title, ...row }) => [name, row])),
    beatsOwnCadence: least > 0
  });
}

function rounded<Said>(said: Said): Said {
  return JSON.parse(JSON.stringify(said, (_key, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value))) as Said;
}
