import { goodCommunityKey } from '../community/goodCommunityKey';
import type { UnitKey } from '../identity';
import { unitKey } from '../identity';
import type { TrendSpan } from '../report/trendSpans';
import { trendSpans } from '../report/trendSpans';
import type { Grouping } from '../survival/communitySpans';
import { groupings } from '../survival/communitySpans';

/** Charts that can be seen as a table, by what their rows are; each stands in several places, and is seen alike in all of them. */
export const chartNames = ['units', 'communities', 'departments', 'months', 'lives', 'standing'] as const;
export type ChartName = (typeof chartNames)[number];

/** What somebody has chosen within the reports, as a link keeps it; what is absent is as usual. */
export interface ReportChoices {
  /** In the table of communities: departments of this unit. */
  readonly peopleOf?: UnitKey | undefined;
  /** There, too: communities that this unit keeps. */
  readonly communitiesOf?: UnitKey | undefined;
  /** There, too: by name, and not by size. */
  readonly order?: 'name' | undefined;
  /** There, too: its page, from 2 on. */
  readonly page?: number | undefined;
  /** Who helps whom: departments of a year, and not units of a quarter. */
  readonly helping?: 'departments' | undefined;
  /** What lives of communities are told apart by. */
  readonly tellApart?: Grouping | undefined;
  /** Months of the charts over time. */
  readonly months?: TrendSpan | undefined;
  /** Charts that are seen as a table; at least one. */
  readonly tables?: readonly ChartName[] | undefined;
}

/** The names of choices in a link. */
const names: Readonly<Record<keyof ReportChoices, string>> = { peopleOf: 'people', communitiesOf: 'communities', order: 'order', page: 'page', helping: 'helping', tellApart: 'apart', months: 'months', tables: 'tables' };

/** Choices in one text: `people-field.order-name.months-24.tables-units_lives`; empty where all is as usual. */
export function choicesText({ tables, ...choices }: ReportChoices): string {
  const said: Readonly<Record<string, string | number | undefined>> = { ...choices, tables: tables?.join('_') };
  return (Object.keys(names) as (keyof ReportChoices)[]).flatMap(choice => (said[choice] === undefined ? [] : [`${names[choice]}-${said[choice]}`])).join('.');
}

/** What of such a text is a choice in a good shape, of several alike the last; the rest says nothing. */
export function readChoices(text: string): ReportChoices {
  const said = new Map(text.split('.').map(pair => [pair.slice(0, pair.indexOf('-')), pair.slice(pair.indexOf('-') + 1)]));
  const unitOf = (choice: keyof ReportChoices): UnitKey | undefined => {
    const key = said.get(names[choice]);
    return key !== undefined && goodCommunityKey.test(key) ? unitKey(key) : undefined;
  };
  const page = Number(said.get(names.page));
  const tables = chartNames.filter(name => said.get(names.tables)?.split('_').includes(name));
  return {
    peopleOf: unitOf('peopleOf'),
    communitiesOf: unitOf('communitiesOf'),
    order: said.get(names.order) === 'name' ? 'name' : undefined,
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : undefined,
    helping: said.get(names.helping) === 'departments' ? 'departments' : undefined,
    tellApart: groupings.find(grouping => grouping === said.get(names.tellApart)),
    months: trendSpans.find(span => String(span) === said.get(names.months)),
    tables: tables.length === 0 ? undefined : tables
  };
}
