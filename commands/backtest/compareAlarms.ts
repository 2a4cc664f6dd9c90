import type { AlarmFigures } from './alarmFigures';
import { alarmFigures, levelOfSensitivity } from './alarmFigures';
import { silences } from './rivals';
import type { TriedMonth } from './trial';

export interface AlarmRow extends AlarmFigures {
  readonly name: string;
  readonly title: string;
}

/**
 * The levels of the rule, chosen without the fold, beside silences; each silence of a number of days next to the rule where it is
 * as sensitive, and silence against the own cadence where it is as sensitive as “watch”. For this, levels are read off the same
 * months, for both alike: it says what each would cost, not what anybody could have known.
 */
export function compareAlarms(months: readonly TriedMonth[]): AlarmRow[] {
  const row = (name: string, title: string, isAlarm: (month: TriedMonth) => boolean): AlarmRow => ({ name, title, ...alarmFigures(months, isAlarm) });
  const asSensitive = (scoreOf: (month: TriedMonth) => number, sensitivity: number | null): ((month: TriedMonth) => boolean) => {
    const level = sensitivity === null ? undefined : levelOfSensitivity(months, scoreOf, sensitivity);
    return month => level !== undefined && scoreOf(month) >= level;
  };
  const watch = row('watch', 'the rule, “watch”', ({ outOfFold, chosen }) => outOfFold >= chosen.from.watch);
  const act = row('act', 'the rule, “act”', ({ outOfFold, chosen }) => outOfFold >= chosen.from.act);
  return [watch, act, ...silences.flatMap(({ name, title, scoreOf }) => {
    if (name === 'ownCadence' || name === 'silentDays') return [row(name, `${title}, as sensitive as “watch”`, asSensitive(scoreOf, watch.sensitivity))];
    const silence = row(name, title, month => scoreOf(month) === 1);
    return [silence, row(`${name}Rule`, '  the rule, as sensitive', asSensitive(({ outOfFold }) => outOfFold, silence.sensitivity))];
  })];
}
