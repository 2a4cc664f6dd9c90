import { goodCommunityKey } from '../community/goodCommunityKey';
import type { UnitKey } from '../identity';
import { unitKey } from '../identity';
import type { TrendSpan } from '../report/trendSpans';
import { trendSpans } from '../report/trendSpans';
import type { Grouping } from '../survival/communitySpans';
import { groupings } from '../survival/communitySpans';

/** What somebody has chosen within the reports, as a link keeps it; what is absent is as usual. */
export interface ReportChoices {
  /** In the table of communities: departments of this unit. */
  readonly peopleOf?: UnitKey | undefined;
  /** There, too: communities that this unit keeps. */
  readonly communitiesOf?: UnitKey | undefined;
  /** There, too: by name, and not by size. */
  readonly order?: 'name' | undefined;
  /** Who helps whom: departments of a year, and not units of a quarter. */
  readonly helping?: 'departments' | undefined;
  /** What lives of communities are told apart by. */
  readonly tellApart?: Grouping | undefined;
  /** Months of the charts over time. */
  readonly months?: TrendSpan | undefined;
}

/** The names of choices in a link. */
const names: Readonly<Record<keyof ReportChoices, string>> = { peopleOf: 'people', communitiesOf: 'communities', order: 'order', helping: 'helping', tellApart: 'apart', months: 'months' };

/** Choices in one text: `people-field.order-name.months-24`; empty where all is as usual. */
export function choicesText(choices: ReportChoices): string {
  return (Object.keys(names) as (keyof ReportChoices)[]).flatMap(choice => (choices[choice] === undefined ? [] : [`${names[choice]}-${choices[choice]}`])).join('.');
}

/** What of such a text is a choice in a good shape, of several alike the last; the rest says nothing. */
export function readChoices(text: string): ReportChoices {
  const said = new Map(text.split('.').map(pair => [pair.slice(0, pair.indexOf('-')), pair.slice(pair.indexOf('-') + 1)]));
  const unitOf = (choice: keyof ReportChoices): UnitKey | undefined => {
    const key = said.get(names[choice]);
    return key !== undefined && goodCommunityKey.test(key) ? unitKey(key) : undefined;
  };
  return {
    peopleOf: unitOf('peopleOf'),
    communitiesOf: unitOf('communitiesOf'),
    order: said.get(names.order) === 'name' ? 'name' : undefined,
    helping: said.get(names.helping) === 'departments' ? 'departments' : undefined,
    tellApart: groupings.find(grouping => grouping === said.get(names.tellApart)),
    months: trendSpans.find(span => String(span) === said.get(names.months))
  };
}
