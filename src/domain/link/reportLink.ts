import { goodCommunityKey } from '../community/goodCommunityKey';
import type { CommunityKey, DepartmentKey, UnitKey } from '../identity';
import { communityKey, departmentKey, unitKey } from '../identity';
import { readMonth, type UtcMonth } from '../time';
import type { TeamsApp } from './deepLink';
import { tabLink } from './deepLink';

/** Where somebody is in the participation reports: all of it is absent at the company in the month that a page opens on. */
export interface ReportView {
  readonly month?: UtcMonth;
  readonly unit?: UnitKey;
  /** A department of the unit. */
  readonly department?: DepartmentKey;
  readonly community?: CommunityKey;
  /** What is chosen within what is in view, as `choicesText` says it: whoever shows it reads what of it there is. */
  readonly choices?: string | undefined;
}

const kind = 'participation';

/** Id of the tab that shows the reports, in `teams/manifest.json`. */
const reportsTab = 'participation';

/** The shape of choices: names with values. Longer ones are none: two units have the longest keys, and there is no more to choose. */
const goodChoices = /^(?=.{1,300}$)[a-z]+-[\w-]+(?:\.[a-z]+-[\w-]+)*$/;

/** A view in one text, for a query and for a sub page of Teams: `participation:<month>:<unit>:<department>:<community>:<choices>`, ends left out. */
export function reportText({ month = '' as UtcMonth, unit = '' as UnitKey, department = '' as DepartmentKey, community = '' as CommunityKey, choices = '' }: ReportView): string {
  return [kind, month, unit, department, community, choices].join(':').replace(/:+$/, '');
}

/** What such a text says, of it what is in a good shape; undefined where it speaks of no reports. */
export function readReportText(text: string): ReportView | undefined {
  const [first, month, unit, department, community, choices = ''] = text.split(':');
  if (first !== kind) return undefined;
  const known = readMonth(month);
  return {
    ...(known !== undefined && { month: known }),
    ...(isKey(unit) && { unit: unitKey(unit) }),
    ...(isKey(unit) && isKey(department) && { department: departmentKey(department) }),
    ...(isKey(community) && { community: communityKey(community) }),
    ...(goodChoices.test(choices) && { choices })
  };
}

/** The address of a page in this view. */
export function reportPageLink(page: string, view: ReportView): string {
  const address = new URL(page);
  address.searchParams.set('guildhall', reportText(view));
  return address.href;
}

/** The view that the query of a page asks for; undefined where it asks for none. */
export function readReportQuery(query: string): ReportView | undefined {
  return readReportText(new URLSearchParams(query).get('guildhall') ?? '');
}

/** The address that opens the reports in Teams in this view; whoever has no Teams is led to `webUrl`. */
export function reportTeamsLink({ id }: Pick<TeamsApp, 'id'>, view: ReportView, webUrl: string, label: string): string {
  return tabLink({ id, tab: reportsTab }, reportText(view), webUrl, label);
}

/** Keys of units and departments have the shape of those of communities. */
function isKey(text: string | undefined): text is string {
  return text !== undefined && goodCommunityKey.test(text);
}
