import type { EndedState } from '../../../domain/community/communityState';
import { endedStates } from '../../../domain/community/communityState';
import type { ChartTable } from '../../../domain/report/export/chartTable';
import type { CommunityGrowth, QuarterGrowth } from '../../../domain/report/growth';
import { formatList } from '../../../ui/format';
import { charting } from '../../../words/charting';

const words = charting.growth;

/** Communities that a sentence names. */
const mostNamed = 3;

/** What periods are called. */
export interface GrowthPeriods {
  readonly quarter: string;
  /** Undefined where no quarter before is published. */
  readonly before: string | undefined;
}

/** What became of the communities, in sentences: those that grew or shrank most are named, of the others the first by title. */
export function growthSentences({ communities, leftOut }: QuarterGrowth, { quarter, before }: GrowthPeriods, locale: string): string[] {
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const sentence = (say: (values: { count: number; names: string }) => string, some: readonly CommunityGrowth[], name = ({ title }: CommunityGrowth): string => title): string[] =>
    some.length === 0 ? [] : [say({ count: some.length, names: named(some.slice(0, mostNamed).map(name), some.length, locale) })];
  const withChange = ({ title, change = 0 }: CommunityGrowth): string => words.changed({ title, change: signed.format(change) });
  const most = (isMeant: (change: number) => boolean): CommunityGrowth[] =>
    communities.filter(({ change }) => change !== undefined && isMeant(change)).sort((one, other) => Math.abs(other.change ?? 0) - Math.abs(one.change ?? 0));
  const told = [
    ...(before === undefined ? [] : sentence(values => words.reading.more({ ...values, before }), most(change => change > 0), withChange)),
    ...(before === undefined ? [] : sentence(values => words.reading.fewer({ ...values, before }), most(change => change < 0), withChange)),
    ...sentence(words.reading.began, communities.filter(({ began }) => began)),
    ...endedStates.flatMap(how => sentence(words.reading[how], communities.filter(({ ended }) => ended === how)))
  ];
  return [
    ...(told.length === 0 ? [words.reading.nothing({ quarter })] : told),
    ...(leftOut === 0 ? [] : [words.reading.leftOut({ count: leftOut })]),
    ...(before === undefined ? [words.reading.noneBefore] : [])
  ];
}

function named(names: readonly string[], of: number, locale: string): string {
  const list = formatList(names, locale);
  return names.length < of ? words.among({ names: list }) : list;
}

/** The communities as rows, by title. What no quarter tells is no number that is left out. */
export function growthTable(communities: readonly CommunityGrowth[], { quarter, before = charting.charts.none }: GrowthPeriods, locale: string): ChartTable {
  return {
    header: [words.community, before, quarter, words.change, words.happened],
    rows: communities.map(({ title, people, before: peopleBefore, change, began, ended }) => [
      title,
      peopleBefore === undefined ? charting.charts.none : peopleBefore,
      people,
      change ?? charting.charts.none,
      happenedIn(began, ended, locale)
    ])
  };
}

function happenedIn(began: boolean, ended: EndedState | undefined, locale: string): string {
  return formatList([...(began ? [words.began] : []), ...(ended === undefined ? [] : [words.ended[ended]])], locale);
}
