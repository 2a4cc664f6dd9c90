import type { Estimate } from './areaIntervals';
import { areaIntervals } from './areaIntervals';
import { silences, singles } from './rivals';
import type { Ranked } from './rocArea';
import { rank } from './rocArea';
import type { TriedMonth } from './trial';
import { lastFold, shippedScore } from './trial';

/** The areas of one score: in the last fold, in all, and in all with fewer doubts. */
export interface AreaRow {
  readonly name: string;
  readonly title: string;
  readonly lastFold: Estimate;
  readonly all: Estimate;
  /** Without the last year, of which the record knows those that ended and not those that will. */
  readonly fullView: Estimate;
  /** Of two months of communities of one kind: what is left when small groups are not told from large ones by their kind. */
  readonly sameKind: Estimate;
  /** What the rule, chosen without the fold, has more: in all months, and in the last fold. */
  readonly ruleMore: Estimate;
  readonly ruleMoreInLast: Estimate;
}

type Pick = (month: TriedMonth) => boolean;
const views: readonly { readonly pick: Pick; readonly isByKind: boolean }[] = [
  { pick: ({ fold }) => fold === lastFold, isByKind: false },
  { pick: () => true, isByKind: false },
  { pick: ({ isInFullView }) => isInFullView, isByKind: false },
  { pick: () => true, isByKind: true }
];
const [inLast, inAll] = [0, 1];

const scores: readonly { readonly name: string; readonly title: string; readonly scoreOf: (month: TriedMonth) => number }[] = [
  { name: 'rule', title: 'the rule, chosen without', scoreOf: ({ outOfFold }) => outOfFold },
  { name: 'shipped', title: 'the rule as it ships', scoreOf: shippedScore },
  ...silences,
  ...singles
];

/** Areas of the rule and its rivals, with intervals from the same draws of communities. */
export function compareAreas(months: readonly TriedMonth[]): AreaRow[] {
  const clusters = new Map([...new Set(months.map(({ community }) => community))].map((key, number) => [key, number]));
  const rankings: Ranked[] = scores.flatMap(({ scoreOf }) => views.map(({ pick, isByKind }) => rank(
    months.filter(pick).map(month => ({
      score: scoreOf(month), ends: month.ends, cluster: clusters.get(month.community) ?? 0, stratum: isByKind ? month.kind : ''
    }))
  )));
  const against = [inAll, inLast].flatMap(view => scores.map((_, place): readonly [number, number] => [view, place * views.length + view]));
  const { areas, differences } = areaIntervals(clusters.size, rankings, against);
  const untold: Estimate = { value: null, interval: null };
  return scores.map(({ name, title }, place) => {
    const [last = untold, all = untold, fullView = untold, sameKind = untold] = areas.slice(place * views.length, (place + 1) * views.length);
    return { name, title, lastFold: last, all, fullView, sameKind, ruleMore: differences[place] ?? untold, ruleMoreInLast: differences[scores.length + place] ?? untold };
  });
}
