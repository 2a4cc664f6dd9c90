import type { JudgedMonth } from './panel';

/** How an alarm did, month by month. A share of nothing is null. */
export interface AlarmFigures {
  /** Of the months within a year before an end, the share with an alarm. */
  readonly sensitivity: number | null;
  /** Of the other months, the share with an alarm. */
  readonly falseShare: number | null;
  /** Of the months with an alarm, the share within a year before an end. */
  readonly precision: number | null;
  /** Alarms that began in a month not within a year before an end, for each twelve such months. */
  readonly falsePerYear: number | null;
  /** Communities that ended, and those of them whose alarm was on in their last month. */
  readonly ended: number;
  readonly warned: number;
  /** Days from where that alarm began, to stay on, to the end: quartiles over all that ended; 0 for one without an alarm. */
  readonly lead: { readonly lower: number; readonly median: number; readonly upper: number } | null;
}

/** Figures of an alarm over months in the order of the panel, whole communities at a time. */
export function alarmFigures<Month extends JudgedMonth>(months: readonly Month[], isAlarm: (month: Month) => boolean): AlarmFigures {
  const rung = months.map(month => ({ month, rings: isAlarm(month) }));
  const count = (ends: boolean, rings?: boolean): number => rung.filter(each => each.month.ends === ends && (rings === undefined || each.rings === rings)).length;
  const [hits, wrong] = [count(true, true), count(false, true)];
  const begun = rung.filter(({ month, rings }, place) => {
    const before = rung[place - 1];
    return rings && !month.ends && !(before?.month.community === month.community && before.rings);
  });
  const leads = leadsOf(rung);
  return {
    sensitivity: share(hits, count(true)),
    falseShare: share(wrong, count(false)),
    precision: share(hits, hits + wrong),
    falsePerYear: share(begun.length, count(false) / 12),
    ended: leads.length,
    warned: leads.filter(lead => lead > 0).length,
    lead: leads.length === 0 ? null : { lower: quantile(leads, 0.25), median: quantile(leads, 0.5), upper: quantile(leads, 0.75) }
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** For each community that ended, days from the first of its last unbroken run of alarms to its end; ascending. */
function leadsOf(rung: readonly { readonly month: JudgedMonth; readonly rings: boolean }[]): readonly number[] {
  const leads = new Map<string, number>();
  for (const { month: { community, daysLeft }, rings } of rung) {
    if (daysLeft === undefined) continue;
    leads.set(community, rings ? leads.get(community) || daysLeft : 0);
  }
  return [...leads.values()].sort((one, other) => one - other);
}

/** Between the two nearest of ascending numbers, in proportion (Hyndman & Fan 1996, definition 7). */
export function quantile(ascending: readonly number[], at: number): number {
  const place = at * (ascending.length - 1);
  const [low = 0, high = low] = [ascending[Math.floor(place)], ascending[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

/** The highest level at which at least this share of the months before an end has an alarm; undefined where there are none. */
export function levelOfSensitivity<Month extends JudgedMonth>(months: readonly Month[], scoreOf: (month: Month) => number, sensitivity: number): number | undefined {
  const ending = months.filter(({ ends }) => ends).map(scoreOf).sort((one, other) => other - one);
  // A share that was itself counted of these months may lie a rounding above the count.
  return ending[Math.max(0, Math.ceil(sensitivity * ending.length - 1e-9) - 1)];
}
